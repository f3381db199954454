import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import { dateIn, type Profile, type Refusal, type StreamRef } from '@gatehouse/policy';
import type { Commit, Preview, Reader, ResolveReader } from '@gatehouse/db/record';
import { tasksOfCases, visibleTo, type OpenTask, type ReadClient } from '@gatehouse/db/read';
import type { ChangeFeed } from './change-feed.ts';

/** What a process is composed of, once. */
export interface Services {
  readonly pool: Pool;
  readonly prisma: ReadClient;
  readonly commit: Commit;
  readonly preview: Preview;
  readonly resolveReader: ResolveReader;
  readonly profile: Profile;
  readonly changes: ChangeFeed;
  readonly demo: boolean;
}

/** Who asks: a person signed in by cookie or bearer token, and since when. */
export interface SignedIn {
  readonly personId: string;
  readonly signedInAt: Date;
}

type VisibleRow<M extends 'case' | 'technology' | 'assessment' | 'authorization' | 'existingUse'> = Awaited<
  ReturnType<ReadClient[M]['findMany']>
>[number];

/** What one request knows. Loaders join the reader's visibility, so a resolver cannot forget it. */
export interface Context {
  readonly services: Services;
  readonly signedIn: SignedIn | null;
  /** Asked again where a request lasts: a session may end meanwhile. */
  readonly isStillSignedIn: () => Promise<boolean>;
  /** Present exactly when somebody is signed in. */
  readonly reader: Reader | null;
  readonly visible: {
    readonly case: DataLoader<string, VisibleRow<'case'> | null>;
    readonly technology: DataLoader<string, VisibleRow<'technology'> | null>;
    readonly assessment: DataLoader<string, VisibleRow<'assessment'> | null>;
    readonly authorization: DataLoader<string, VisibleRow<'authorization'> | null>;
    readonly existingUse: DataLoader<string, VisibleRow<'existingUse'> | null>;
  };
  readonly tasksOfCase: DataLoader<string, readonly OpenTask[]>;
  readonly availability: DataLoader<Asked, ReadonlyMap<string, Refusal | null>>;
}

export interface Asked {
  readonly ref: StreamRef;
  readonly names: readonly string[];
  /** Whether the reader may also fill in the draft of this form. */
  readonly draft?: string;
}

function byId<T extends { readonly id: string }>(rows: readonly T[], ids: readonly string[]): (T | null)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

/** Loaders join what is asked at once and remember nothing: one request may hold several mutations. */
const forgetful = { cache: false } as const;

/** Composes the context of one request; the reader's positions are looked up now, so an appointment counts at once (D5). */
export async function createContext(services: Services, signedInNow: () => Promise<SignedIn | null>): Promise<Context> {
  const { prisma, pool } = services;
  const signedIn = await signedInNow();
  const reader = signedIn && (await services.resolveReader(signedIn.personId));
  const keys = reader?.keys ?? [];
  const on = dateIn(services.profile.timeZone, new Date().toISOString());
  const taskReader = { personId: signedIn?.personId ?? '', keys, on };
  const where = (ids: readonly string[]) => ({ where: { id: { in: [...ids] }, ...visibleTo(keys) } });
  return {
    services,
    signedIn,
    isStillSignedIn: async () => (await signedInNow()) !== null,
    reader,
    visible: {
      case: new DataLoader(async (ids) => byId(await prisma.case.findMany(where(ids)), ids), forgetful),
      technology: new DataLoader(async (ids) => byId(await prisma.technology.findMany(where(ids)), ids), forgetful),
      assessment: new DataLoader(async (ids) => byId(await prisma.assessment.findMany(where(ids)), ids), forgetful),
      authorization: new DataLoader(async (ids) => byId(await prisma.authorization.findMany(where(ids)), ids), forgetful),
      existingUse: new DataLoader(async (ids) => byId(await prisma.existingUse.findMany(where(ids)), ids), forgetful),
    },
    tasksOfCase: new DataLoader(async (ids) => {
      const tasks = await tasksOfCases(pool, taskReader, ids);
      return ids.map((id) => tasks.filter((task) => task.caseId === id));
    }, forgetful),
    availability: new DataLoader<Asked, ReadonlyMap<string, Refusal | null>>(
      (asked) => (reader ? services.preview(reader, asked) : Promise.resolve(asked.map(() => new Map()))),
      forgetful,
    ),
  };
}

export function unauthenticated(): GraphQLError {
  return new GraphQLError('Sign in first', { extensions: { code: 'UNAUTHENTICATED' } });
}

/** The reader, where somebody is signed in; the type scopes let nobody else in, except that a subscription begins before them. */
export function readerOf(context: Context): Reader {
  if (!context.reader) throw unauthenticated();
  return context.reader;
}
