/**
 * Every kind of process that has a history of its own. The order is the global lock order: what most commands only
 * read stands first, so that one shared and one exclusive statement usually suffice (see `commit`).
 */
export const streamKinds = [
  'delegation',
  'position',
  'person',
  'referenceList',
  'technology',
  'assessment',
  'authorization',
  'onboarding',
  'existingUse',
] as const;

export type StreamKind = (typeof streamKinds)[number];

/** Names one history: a case, an assessment, a position. `id` is a UUID. */
export interface StreamRef<K extends StreamKind = StreamKind> {
  readonly kind: K;
  readonly id: string;
}

export function refKey(ref: StreamRef): string {
  return `${ref.kind}:${ref.id}`;
}

/** Orders refs as `commit` locks them. */
export function compareRefs(a: StreamRef, b: StreamRef): number {
  const byKind = streamKinds.indexOf(a.kind) - streamKinds.indexOf(b.kind);
  if (byKind !== 0) return byKind;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The one delegation order of the institution; a new order is a new event on it. */
export const delegationRef: StreamRef<'delegation'> = { kind: 'delegation', id: 'de1e6a70-0000-5000-8000-000000000001' };
