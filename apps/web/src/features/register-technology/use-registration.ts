import { useEffect, useState } from 'react';
import { dropDraft, keepDraft, readKeptDraft } from '../../app/browser-drafts.ts';
import { useSession } from '../../app/session.tsx';
import { emptyRegistration, type Registration } from './registration.ts';

const name = 'registration';

/** The registration under way, kept in this browser at every key so that a refresh or another language loses nothing. */
export function useRegistration(start: Partial<Registration>) {
  const { person } = useSession();
  const [registration, setRegistration] = useState<Registration>({ ...emptyRegistration, ...start });
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    if (!person) return;
    void readKeptDraft<Registration>(person.id, name).then((kept) => {
      // A link that names a technology or a report begins anew; anything else goes on.
      if (kept && Object.keys(start).length === 0) setRegistration({ ...emptyRegistration, ...kept });
      setRead(true);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what a visit started with does not change
  }, [person]);
  const change = (part: Partial<Registration>): void => {
    const next = { ...registration, ...part };
    setRegistration(next);
    if (person) void keepDraft(person.id, name, next).catch(() => undefined);
  };
  const forget = async (): Promise<void> => {
    if (person) await dropDraft(person.id, name).catch(() => undefined);
  };
  return { registration, change, forget, isRead };
}
