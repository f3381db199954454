import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { csrf } from '../graphql/csrf.ts';
import { signedOut } from '../graphql/client.ts';
import { forgetDrafts } from './browser-drafts.ts';

export interface SessionPerson {
  readonly id: string;
  readonly name: string | null;
  readonly language: 'en' | 'fr';
}

/** What the API says of the session. */
interface SessionSeen {
  readonly person: SessionPerson | null;
  readonly demo: boolean;
  /** Where the demonstration shows the mail that would have been sent. */
  readonly mailboxUrl: string | null;
  /** When the session ends, whatever its person does. */
  readonly expiresAt: string | null;
  /** When it ends unless its person gives a sign before. */
  readonly idleUntil: string | null;
}

export interface Session extends SessionSeen {
  /** Signed in before, and no longer. */
  readonly hasExpired: boolean;
}

/** Who reads before anybody has signed in, or while the API does not answer. */
export const nobodyYet: SessionSeen = { person: null, demo: false, mailboxUrl: null, expiresAt: null, idleUntil: null };

const SessionContext = createContext<Session>({ ...nobodyYet, hasExpired: false });

export const useSession = (): Session => useContext(SessionContext);

export function signInUrl(language: string): string {
  const returnTo = encodeURIComponent(location.pathname + location.search + location.hash);
  return `/auth/sign-in?ui_locales=${language}&returnTo=${returnTo}`;
}

/** Ends the session here and at the API; what was kept in this browser goes with it. */
export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST', headers: csrf });
  await forgetDrafts();
  location.assign('/');
}

export async function readSession(): Promise<SessionSeen> {
  const response = await fetch('/session');
  return (await response.json()) as SessionSeen;
}

/** A sign of the person in any tab counts; more often than this it need not be told. */
const toldEachMs = 60_000;

const signs = ['keydown', 'pointerdown', 'scroll'] as const;

export function SessionProvider({ initial, children }: { initial: SessionSeen; children: ReactNode }) {
  const [session, setSession] = useState<Session>({ ...initial, hasExpired: false });
  useEffect(() => {
    if (!initial.person) return;
    const end = (): void => setSession({ ...initial, hasExpired: true });
    // Asking extends nothing, and another tab may have extended it meanwhile.
    const check = (): void => {
      void readSession()
        .then(({ person, expiresAt, idleUntil }) => {
          if (person?.id !== initial.person?.id) return end();
          // The person stays the same object: pages read anew what they kept when it changes.
          setSession((before) => ({ ...before, expiresAt, idleUntil, hasExpired: false }));
        })
        .catch(() => undefined);
    };
    let toldAt = 0;
    const keep = (): void => {
      if (Date.now() - toldAt < toldEachMs) return;
      toldAt = Date.now();
      void fetch('/session/keep', { method: 'POST', headers: csrf })
        .then(async (response) => {
          if (response.status === 401) return end();
          const { expiresAt, idleUntil } = (await response.json()) as Pick<Session, 'expiresAt' | 'idleUntil'>;
          setSession((before) => ({ ...before, expiresAt, idleUntil }));
        })
        // Lost on the way: the next sign is told at once.
        .catch(() => (toldAt = 0));
    };
    for (const sign of signs) window.addEventListener(sign, keep, { capture: true, passive: true });
    signedOut.addEventListener('out', check);
    const timer = setInterval(check, 60_000);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, keep, { capture: true });
      signedOut.removeEventListener('out', check);
      clearInterval(timer);
    };
  }, [initial]);
  return <SessionContext value={session}>{children}</SessionContext>;
}
