import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { signedOut } from '../graphql/client.ts';
import { forgetDrafts } from './browser-drafts.ts';

export interface SessionPerson {
  readonly id: string;
  readonly name: string | null;
  readonly language: 'en' | 'fr';
}

export interface Session {
  readonly person: SessionPerson | null;
  readonly demo: boolean;
  /** When the session ends by itself. */
  readonly expiresAt: string | null;
  /** Signed in before, and no longer. */
  readonly hasExpired: boolean;
}

const SessionContext = createContext<Session>({ person: null, demo: false, expiresAt: null, hasExpired: false });

export const useSession = (): Session => useContext(SessionContext);

export function signInUrl(language: string): string {
  const returnTo = encodeURIComponent(location.pathname + location.search);
  return `/auth/sign-in?ui_locales=${language}&returnTo=${returnTo}`;
}

/** Ends the session here and at the API; what was kept in this browser goes with it. */
export async function signOut(): Promise<void> {
  await fetch('/auth/sign-out', { method: 'POST', headers: { 'x-gatehouse-csrf': '1' } });
  await forgetDrafts();
  location.assign('/');
}

export async function readSession(): Promise<Omit<Session, 'hasExpired'>> {
  const response = await fetch('/session');
  return (await response.json()) as Omit<Session, 'hasExpired'>;
}

export function SessionProvider({ initial, children }: { initial: Omit<Session, 'hasExpired'>; children: ReactNode }) {
  const [session, setSession] = useState<Session>({ ...initial, hasExpired: false });
  useEffect(() => {
    const check = (): void => {
      if (!initial.person) return;
      void readSession()
        .then((now) => {
          if (!now.person) setSession({ ...initial, hasExpired: true });
        })
        .catch(() => undefined);
    };
    signedOut.addEventListener('out', check);
    const timer = setInterval(check, 60_000);
    return () => {
      signedOut.removeEventListener('out', check);
      clearInterval(timer);
    };
  }, [initial]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

