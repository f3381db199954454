import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useClient } from 'urql';
import { dropDraft, keepDraft, readKeptDraft } from '../../app/browser-drafts.ts';
import { useSession } from '../../app/session.tsx';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { refusalParts, type Refusal } from '../../graphql/refusal.ts';
import { reconcile, sameAnswer } from './reconcile.ts';

const suggestionParts = graphql(`
  fragment SuggestionParts on Suggestion {
    questionId
    value
    from {
      form
      version
      frozenAt
      caseNumber
    }
  }
`);

export const draftParts = graphql(`
  fragment DraftParts on Draft {
    form
    definitionVersion
    revision
    answers {
      questionId
      value
      revision
      editedBy {
        name
      }
    }
    suggestions {
      ...SuggestionParts
    }
    sourceChanges {
      ...SuggestionParts
    }
  }
`, [suggestionParts]);

export type Draft = ResultOf<typeof draftParts>;

const saveAnswerMutation = graphql(
  `
    mutation SaveAnswer($input: SaveAnswerInput!) {
      saveAnswer(input: $input) {
        __typename
        ... on AnswerSaved {
          revision
        }
        ... on AnswerConflict {
          current {
            value
            revision
            editedBy {
              name
            }
          }
        }
        ...RefusalParts
      }
    }
  `,
  [refusalParts],
);

export interface Conflict {
  readonly value: unknown;
  readonly revision: number;
  readonly by: string | null;
}

export type SaveState = 'saved' | 'waiting' | 'saving' | 'offline' | 'conflict' | 'refused' | null;

interface Entry {
  readonly value: unknown;
  /** The revision that our next write rests on. */
  readonly revision: number;
  /** What was sent and not yet answered. */
  readonly sent: unknown;
  readonly state: SaveState;
  readonly conflict: Conflict | null;
  readonly refusal: Refusal | null;
}

/** Long enough that a word is not saved letter by letter, short enough that nobody waits for it. */
const pauseMs = 700;
const retryMs = 4000;

/**
 * What this page saw saved, by draft and question. Whoever leaves a form and comes back at once may read it from the API
 * before the last write has landed; this is newer.
 */
const seen = new Map<string, Map<string, { readonly value: unknown; readonly revision: number }>>();

/** What was seen of an older version of a form says nothing of the newer one. */
export function forgetSeen(id: string, form: string): void {
  seen.delete(`${form}/${id}`);
}

const fresh = (value: unknown, revision: number): Entry => ({
  value,
  revision,
  sent: undefined,
  state: null,
  conflict: null,
  refusal: null,
});

/**
 * A draft on screen: each answer is written by itself, shows its state, and rests on the revision it was read at. What
 * could not be sent is kept in the browser and sent when the connection is back.
 */
export function useDraft(id: string, form: string, definitionVersion: string, draft: Draft) {
  const client = useClient();
  const { person } = useSession();
  const keptName = `${form}/${id}`;
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>(() =>
    Object.fromEntries(draft.answers.map(({ questionId, value, revision }) => [questionId, fresh(value, revision)])),
  );
  const draftRevision = useRef(draft.revision);
  /** What stands now, also between two renderings. */
  const latest = useRef(entries);
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const inFlight = useRef(new Map<string, Promise<void>>());
  const keeping = useRef<Promise<void>>(Promise.resolve());
  const sendAgain = useRef<(questionId: string) => void>(() => undefined);

  const patch = useCallback((questionId: string, change: Partial<Entry>) => {
    const entry = { ...(latest.current[questionId] ?? fresh(null, 0)), ...change };
    latest.current = { ...latest.current, [questionId]: entry };
    setEntries(latest.current);
  }, []);

  const keepUnsent = useCallback((): void => {
    if (!person) return;
    const unsent = Object.fromEntries(
      Object.entries(latest.current)
        .filter(([, { state }]) => state !== null && state !== 'saved')
        .map(([questionId, { value, revision, sent }]) => [questionId, { value, revision, sent }]),
    );
    // One after the other, so that none overtakes a later one.
    keeping.current = keeping.current
      .then(() => (Object.keys(unsent).length > 0 ? keepDraft(person.id, keptName, unsent) : dropDraft(person.id, keptName)))
      .catch(() => undefined);
  }, [person, keptName]);

  const remember = useCallback(
    (questionId: string, value: unknown, revision: number): void => {
      if (!seen.has(keptName)) seen.set(keptName, new Map());
      seen.get(keptName)?.set(questionId, { value, revision });
    },
    [keptName],
  );

  const write = useCallback(
    async (questionId: string): Promise<void> => {
      const entry = latest.current[questionId];
      if (!entry) return;
      patch(questionId, { state: 'saving', sent: entry.value });
      keepUnsent();
      const result = await client
        .mutation(saveAnswerMutation, { input: { id, form, definitionVersion, questionId, value: entry.value, baseRevision: entry.revision } })
        .toPromise();
      const answer = result.data?.saveAnswer;
      const typedMeanwhile = latest.current[questionId]?.value !== entry.value;
      if (!answer) {
        patch(questionId, { state: 'offline' });
        timers.current.set(questionId, setTimeout(() => sendAgain.current(questionId), retryMs));
      } else if (answer.__typename === 'AnswerSaved') {
        remember(questionId, entry.value, answer.revision);
        patch(questionId, { revision: answer.revision, sent: undefined, state: typedMeanwhile ? 'waiting' : 'saved' });
        draftRevision.current = Math.max(draftRevision.current, answer.revision);
        if (typedMeanwhile) setTimeout(() => sendAgain.current(questionId));
      } else if (answer.__typename === 'AnswerConflict') {
        const { value, revision, editedBy } = answer.current;
        const meaning = reconcile({ value: entry.value, sent: entry.sent, recorded: value });
        if (meaning === 'conflict') {
          patch(questionId, { sent: undefined, state: 'conflict', conflict: { value, revision, by: editedBy?.name ?? null } });
        } else {
          const isDone = meaning === 'saved' && !typedMeanwhile;
          patch(questionId, { revision, sent: undefined, state: isDone ? 'saved' : 'waiting' });
          draftRevision.current = Math.max(draftRevision.current, revision);
          if (!isDone) setTimeout(() => sendAgain.current(questionId));
        }
      } else {
        patch(questionId, { state: 'refused', refusal: answer });
      }
      keepUnsent();
    },
    [client, definitionVersion, form, id, keepUnsent, patch, remember],
  );

  /** One write of an answer at a time; whoever asks meanwhile waits for that one. */
  const send = useCallback(
    (questionId: string): Promise<void> => {
      const running = inFlight.current.get(questionId);
      if (running) return running;
      const sending = write(questionId).finally(() => inFlight.current.delete(questionId));
      inFlight.current.set(questionId, sending);
      return sending;
    },
    [write],
  );

  useEffect(() => {
    sendAgain.current = (questionId) => void send(questionId);
  }, [send]);

  const change = useCallback(
    (questionId: string, value: unknown): void => {
      patch(questionId, { value, state: 'waiting', refusal: null });
      const before = timers.current.get(questionId);
      if (before) clearTimeout(before);
      timers.current.set(questionId, setTimeout(() => void send(questionId), pauseMs));
      keepUnsent();
    },
    [keepUnsent, patch, send],
  );

  /** Of two texts the person chose one; it is written on top of the other's revision. */
  const choose = useCallback(
    (questionId: string, which: 'mine' | 'theirs'): void => {
      const conflict = latest.current[questionId]?.conflict;
      if (!conflict) return;
      if (which === 'theirs') {
        patch(questionId, { value: conflict.value, revision: conflict.revision, state: 'saved', conflict: null });
        draftRevision.current = Math.max(draftRevision.current, conflict.revision);
      } else {
        patch(questionId, { revision: conflict.revision, conflict: null });
        void send(questionId);
      }
    },
    [patch, send],
  );

  /** Sends now what waits for a pause in typing, and waits for what is under way; true when everything is saved. */
  const flush = useCallback(async (): Promise<boolean> => {
    const unsaved = (): string[] =>
      Object.entries(latest.current).flatMap(([questionId, { state }]) =>
        state === 'waiting' || state === 'saving' || state === 'offline' ? [questionId] : [],
      );
    // Twice, for what was typed while the first was under way.
    for (let round = 0; round < 2; round++) {
      for (const questionId of unsaved()) {
        clearTimeout(timers.current.get(questionId));
        await send(questionId);
      }
    }
    return Object.values(latest.current).every(({ state }) => state === null || state === 'saved');
  }, [send]);

  useEffect(() => {
    if (!person) return;
    void readKeptDraft<Record<string, { value: unknown; revision: number; sent?: unknown }>>(person.id, keptName).then((kept) => {
      for (const [questionId, { value, revision, sent }] of Object.entries(kept ?? {})) {
        if (sameAnswer(latest.current[questionId]?.value, value)) continue;
        patch(questionId, { value, revision, sent, state: 'waiting' });
        void send(questionId);
      }
      for (const [questionId, { value, revision }] of seen.get(keptName) ?? []) {
        const entry = latest.current[questionId];
        if (revision <= (entry?.revision ?? 0) || (entry?.state ?? null) !== null) continue;
        patch(questionId, { value, revision });
        draftRevision.current = Math.max(draftRevision.current, revision);
      }
    });
  }, [keptName, patch, person, send]);

  useEffect(() => {
    const pending = timers.current;
    const again = (): void => {
      for (const [questionId, { state }] of Object.entries(latest.current)) if (state === 'offline') void send(questionId);
    };
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      // Leaving the page sends what waited; the request outlives the component.
      for (const [questionId, timer] of pending) {
        clearTimeout(timer);
        if (latest.current[questionId]?.state === 'waiting') void send(questionId);
      }
    };
  }, [send]);

  const answers = useMemo(() => Object.fromEntries(Object.entries(entries).map(([key, { value }]) => [key, value])), [entries]);
  return { entries, answers, change, choose, flush, draftRevision };
}
