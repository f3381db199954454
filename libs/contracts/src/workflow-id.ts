import type { FollowedKind } from '@gatehouse/policy';

/** What a process is called in Temporal: its kind and the id of its stream, nothing about people. */
export function workflowId(ref: { readonly kind: FollowedKind; readonly id: string }): string {
  return `${ref.kind}:${ref.id}`;
}

/** The stream that a workflow follows. */
export function streamIdOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
