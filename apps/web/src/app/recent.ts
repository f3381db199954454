import { useEffect, useEffectEvent, useState } from 'react';
import { keepDraft, readKeptDraft } from './browser-drafts.ts';
import { useSession } from './session.tsx';

/** A page that this person opened: where it is, what it is called. */
export interface Opened {
  readonly to: string;
  readonly name: { readonly en: string; readonly fr: string };
  readonly detail: string;
}

const name = 'recent';
const atMost = 5;

/** Remembers the page that is open, in this browser only and for this person, like everything else that is kept here. */
export function useRemember(opened: Opened | null): void {
  const { person } = useSession();
  const to = opened?.to;
  const remember = useEffectEvent(async (personId: string) => {
    if (!opened) return;
    const before = (await readKeptDraft<readonly Opened[]>(personId, name)) ?? [];
    await keepDraft(personId, name, [opened, ...before.filter((one) => one.to !== opened.to)].slice(0, atMost));
  });
  useEffect(() => {
    if (person && to) void remember(person.id).catch(() => undefined);
  }, [person, to]);
}

/** The pages opened last, the newest first. */
export function useRecent(): readonly Opened[] {
  const { person } = useSession();
  const [recent, setRecent] = useState<readonly Opened[]>([]);
  useEffect(() => {
    if (!person) return;
    void readKeptDraft<readonly Opened[]>(person.id, name)
      .then((kept) => setRecent(kept ?? []))
      .catch(() => undefined);
  }, [person]);
  return recent;
}
