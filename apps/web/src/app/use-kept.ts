import { useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, readKeptDraft } from './browser-drafts.ts';
import { useSession } from './session.tsx';

/**
 * What a person types before a command takes it, kept in this browser at every key: a refresh, a new sign-in or another
 * language loses nothing. `isFresh` starts anew instead of going on with what was kept.
 */
export function useKept<T extends object>(name: string, start: T, isFresh = false) {
  const { person } = useSession();
  const [value, setValue] = useState(start);
  const [isRead, setRead] = useState(false);
  const first = useRef(start);
  const latest = useRef(start);
  const hasTyped = useRef(false);
  /** Writes to the store one after the other, so that none overtakes a later one. */
  const writing = useRef(Promise.resolve());

  useEffect(() => {
    if (!person) return;
    let isHere = true;
    void readKeptDraft<Partial<T>>(person.id, name)
      .catch(() => null)
      .then((kept) => {
        if (!isHere) return;
        if (kept && !isFresh && !hasTyped.current) {
          latest.current = { ...latest.current, ...kept };
          setValue(latest.current);
        }
        setRead(true);
      });
    return () => {
      isHere = false;
    };
  }, [person, name, isFresh]);

  const change = useCallback(
    (part: Partial<T> | ((now: T) => Partial<T>)): void => {
      hasTyped.current = true;
      const next = { ...latest.current, ...(typeof part === 'function' ? part(latest.current) : part) };
      latest.current = next;
      setValue(next);
      if (person) writing.current = writing.current.then(() => keepDraft(person.id, name, next)).catch(() => undefined);
    },
    [person, name],
  );

  /** Once the command has it: the form is as it was before anything was typed. */
  const forget = useCallback(async (): Promise<void> => {
    latest.current = first.current;
    setValue(first.current);
    if (person) writing.current = writing.current.then(() => dropDraft(person.id, name)).catch(() => undefined);
    await writing.current;
  }, [person, name]);

  return { value, change, forget, isRead };
}
