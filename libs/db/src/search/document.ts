import { frozenPassages, type EventOf, type RecordedEvent, type StateOf, type StreamKind } from '@gatehouse/policy';
import type { Change, ProjectedRow } from '../projection/changes.ts';

export const searchKinds = ['case', 'technology', 'document', 'opinion', 'conversation', 'file', 'person', 'position'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Words in one place: which question of a form, or which condition; in a language where they say so. */
export interface Passage {
  readonly text: string;
  readonly at?: string;
  readonly language?: string;
}

interface Described {
  /** Unique in its stream; what is written again under the same name replaces what stood there. */
  readonly name: string;
  /** Whose readers may find it. */
  readonly streamId: string;
  readonly kind: SearchKind;
  readonly part: string;
  readonly caseId: string | null;
  readonly technologyId: string | null;
  readonly names?: readonly (string | null)[];
  readonly passages: readonly (Passage | null)[];
  readonly writtenAt: string;
}

/** What one stream's new events make findable: pure, as every projection, with the frozen texts that they name. */
export type Indexing<K extends StreamKind> = (args: {
  readonly id: string;
  readonly state: StateOf<K>;
  readonly events: readonly RecordedEvent<EventOf<K>>[];
  /** Null where it was disposed of. */
  readonly frozen: (sha256: string | null) => string | null;
}) => readonly Change[];

/** PostgreSQL refuses vectors over a megabyte; words, twice stemmed and placed, take several times their own length. */
const maxBytes = 100_000;

/** What a person wrote, or nothing: an empty text cannot be found. */
export function words(text: string | null | undefined, more: Omit<Passage, 'text'> = {}): Passage | null {
  return text && text.trim() !== '' ? { text, ...more } : null;
}

/** The form's name and what was written in it. */
export function frozenForm(canonical: string | null): { readonly form: string; readonly passages: readonly Passage[] } | null {
  return canonical === null ? null : frozenPassages(canonical);
}

/** The change that makes something findable; none where there is nothing to be found by. */
export function findable(described: Described): Change[] {
  const passages = bounded(described.passages.filter((one) => one !== null));
  if (passages.length === 0) return [];
  const { name, streamId, kind, part, caseId, technologyId, writtenAt } = described;
  const set = { stream_id: streamId, kind, part, case_id: caseId, technology_id: technologyId, ...named(described.names ?? null, passages), written_at: writtenAt };
  return [{ put: 'search_document', key: { id: `${streamId}:${name}` }, set }];
}

/** The columns that say by which names and words something is found. */
export function named(names: readonly (string | null)[] | null, passages: readonly (Passage | null)[]): ProjectedRow {
  return {
    names: names && names.filter((one) => one !== null).join(' · '),
    content: { passages: passages.filter((one) => one !== null) },
  };
}

export function forgotten(streamId: string, name: string): Change {
  return { remove: 'search_document', where: { id: `${streamId}:${name}` } };
}

function bounded(passages: readonly Passage[]): Passage[] {
  let left = maxBytes;
  return passages.flatMap((passage) => {
    const bytes = Buffer.from(passage.text);
    const room = left;
    left -= bytes.length;
    if (room <= 0) return [];
    // A character cut in the middle would be none.
    return bytes.length <= room ? [passage] : [{ ...passage, text: bytes.subarray(0, room).toString('utf8').replace(/\uFFFD+$/, '') }];
  });
}
