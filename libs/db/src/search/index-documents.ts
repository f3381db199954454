import type { PoolClient } from 'pg';
import type { DomainEvent, RecordedEvent, StateOf, StreamKind, StreamRef } from '@gatehouse/policy';
import { apply, type Change } from '../projection/changes.ts';
import { run } from '../record/sql.ts';
import type { Indexing } from './document.ts';
import { indexPerson, indexPosition, indexTechnology } from './names.ts';
import { indexExistingUse } from './reports.ts';
import { indexAssessment, indexAuthorization, indexOnboarding } from './texts.ts';

/** Reference lists are looked through where they are shown; who may do what is no text. */
const indexings: { readonly [K in StreamKind]: Indexing<K> | null } = {
  delegation: null,
  referenceList: null,
  position: indexPosition,
  person: indexPerson,
  technology: indexTechnology,
  assessment: indexAssessment,
  authorization: indexAuthorization,
  onboarding: indexOnboarding,
  existingUse: indexExistingUse,
};

/** What one stream's events change of what can be found. `contents` holds the frozen texts that they name. */
export function searchChanges(
  { kind, id }: StreamRef,
  state: StateOf<StreamKind>,
  events: readonly RecordedEvent[],
  contents: ReadonlyMap<string, string>,
): readonly Change[] {
  const indexing = indexings[kind] as Indexing<StreamKind> | null;
  const frozen = (sha256: string | null): string | null => (sha256 === null ? null : (contents.get(sha256) ?? null));
  return indexing?.({ id, state, events: events as never, frozen }) ?? [];
}

/** The frozen text that an event names, by its hash. */
export function contentHashOf({ data }: DomainEvent): string | null {
  const hash = (data as { readonly contentHash?: unknown }).contentHash;
  return typeof hash === 'string' && hash !== '' ? hash : null;
}

const putDocuments = `
INSERT INTO search_document (id, stream_id, kind, part, case_id, technology_id, names, content, written_at)
SELECT id, stream_id, kind, part, case_id, technology_id, names, content, written_at
  FROM jsonb_to_recordset($1::jsonb) AS d(id text, stream_id uuid, kind text, part text, case_id uuid, technology_id uuid,
       names text, content jsonb, written_at timestamptz)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, part = excluded.part, case_id = excluded.case_id,
       technology_id = excluded.technology_id, names = excluded.names, content = excluded.content, written_at = excluded.written_at`;

/** Writes what a commit makes findable, all of it in one statement; what it makes forgotten, before. */
export async function applySearch(client: Pick<PoolClient, 'query'>, changes: readonly Change[]): Promise<void> {
  const puts = changes.flatMap((change) => ('put' in change ? [{ ...change.key, ...change.set }] : []));
  // One command may say the same thing twice; the last word counts.
  const rows = [...new Map(puts.map((row) => [row['id'], row])).values()];
  const others = changes.filter((change) => !('put' in change));
  await Promise.all([apply(client, others), rows.length > 0 && run(client, putDocuments, [JSON.stringify(rows)])]);
}
