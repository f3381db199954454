import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { CommandName, InputOf, StreamKind } from '@gatehouse/policy';
import { readDrafts, saveAnswer } from '@gatehouse/db/drafts';
import type { FileStore } from '@gatehouse/db/files';
import { createCommit, personIdFor } from '@gatehouse/db/record';
import { rcmp } from '@gatehouse/policy';
import { loadForm, type FormId } from '@gatehouse/policy/forms';

const dayMs = 24 * 60 * 60 * 1000;

/** Where the demo organization's past is played: real commands, a scripted clock, recorded as imported. */
export interface Stage {
  /** Moves the clock to so many days before the load, at 09:00 in winter Ottawa. */
  at(daysAgo: number): void;
  /** Gives a command as one of the demo people and returns the stream it changed. */
  as<K extends StreamKind, N extends CommandName<K>>(
    subject: string,
    kind: K,
    name: N,
    streamId: string | null,
    input: InputOf<K, N>,
  ): Promise<{ readonly id: string; readonly answer: Readonly<Record<string, string | number | null>> }>;
  /** Writes a draft and returns the revision to freeze. */
  write(subject: string, scope: string, form: FormId, answers: Readonly<Record<string, unknown>>): Promise<number>;
  /** Stores a file as an upload does. */
  upload(subject: string, text: string): Promise<{ readonly sha256: string; readonly bytes: number; readonly mediaType: string }>;
  person(subject: string): string;
  /** A date so many days after (or before) the load. */
  day(offset: number): string;
  state<T>(sql: string, values: readonly unknown[]): Promise<T>;
}

/**
 * Plays on a database whose owner we are: only an owner may record in the name of an import. With `commandIds` that are
 * the same each time, a play that was broken off goes on where it stopped: what is recorded already is not done again.
 */
export function createStage({ pool, issuer, store, now, commandIds = randomUUID }: {
  readonly pool: pg.Pool;
  readonly issuer: string;
  readonly store: FileStore;
  readonly now: Date;
  readonly commandIds?: () => string;
}): Stage {
  let clock = now.getTime();
  const commit = createCommit({ pool, profile: rcmp, clock: async () => new Date(clock).toISOString() });
  const person = (subject: string): string => personIdFor(issuer, subject);
  return {
    person,
    at(daysAgo) {
      const day = new Date(now.getTime() - daysAgo * dayMs).toISOString().slice(0, 10);
      clock = Math.min(now.getTime(), new Date(`${day}T14:00:00.000Z`).getTime());
    },
    async as(subject, kind, name, streamId, input) {
      // A minute later each time: a timeline in which everything happens at once reads like none.
      clock = Math.min(now.getTime(), clock + 7 * 60_000);
      const caller = { kind: 'import' as const, personId: person(subject) };
      const outcome = await commit({ kind, name, streamId, commandId: commandIds(), caller, input });
      if (!outcome.ok) throw new Error(`${subject} ${kind}.${name}: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.params)}`);
      return { id: outcome.streamId, answer: outcome.answer };
    },
    async write(subject, scope, form, answers) {
      const definition = await loadForm(form);
      const [draft] = await readDrafts(pool, [scope], form);
      const written = new Set(draft?.answers.map(({ questionId }) => questionId));
      let revision = draft?.revision ?? 0;
      for (const [questionId, value] of Object.entries(answers)) {
        if (written.has(questionId)) continue;
        const saved = await saveAnswer(pool, {
          scope,
          form,
          definitionVersion: definition.version,
          questionId,
          value,
          baseRevision: 0,
          editedBy: person(subject),
        });
        if (!saved.saved) throw new Error(`${form}.${questionId} was written before`);
        revision = saved.revision;
      }
      return revision;
    },
    async upload(subject, text) {
      const bytes = Buffer.from(text, 'utf8');
      const { sha256 } = await store.put(bytes);
      await pool.query(
        `INSERT INTO stored_file (sha256, bytes, media_type, uploaded_by, uploaded_at) VALUES ($1, $2, 'text/plain', $3, now())
         ON CONFLICT DO NOTHING`,
        [sha256, bytes.length, person(subject)],
      );
      return { sha256, bytes: bytes.length, mediaType: 'text/plain' };
    },
    day: (offset) => new Date(now.getTime() + offset * dayMs).toISOString().slice(0, 10),
    async state<T>(sql: string, values: readonly unknown[]) {
      const { rows } = await pool.query(sql, values as unknown[]);
      return rows[0] as T;
    },
  };
}
