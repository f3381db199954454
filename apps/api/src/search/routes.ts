import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { isPlainDate, type GrantKey, type Localized, type Profile } from '@gatehouse/policy';
import { loadDefinitions } from '@gatehouse/policy/forms';
import { search, type SearchAsked, type SearchHit, type SearchPlace } from '@gatehouse/db/read';
import type { ResolveReader } from '@gatehouse/db/record';
import type { SignedIn } from '../context.ts';
import { isFault, searchAsked, type SearchFault } from './asked.ts';
import { byteOrderMark, csvRow } from './csv.ts';
import { csvWords } from './csv.words.ts';
import { questionLabel } from './question-label.ts';

/** What a spreadsheet still opens at once; who needs more narrows the search. */
export const csvRowsAtMost = 5000;
const rowsAtOnce = 250;

interface Dependencies {
  readonly pool: Pool;
  readonly profile: Profile;
  readonly resolveReader: ResolveReader;
  readonly signedInBy: (request: FastifyRequest) => Promise<SignedIn | null>;
}

type Language = 'en' | 'fr';

/** The results of a search as a file: the same words, filters and visibility as on the page, in the same order. */
export function searchRoutes(app: FastifyInstance, { pool, profile, resolveReader, signedInBy }: Dependencies): void {
  app.get('/search.csv', { config: { rateLimit: { max: 120, timeWindow: '1 minute' } } }, async (request, reply) => {
    const signedIn = await signedInBy(request);
    if (!signedIn) return reply.code(401).send({ code: 'UNAUTHENTICATED' });
    const { language, asked } = readQuery(profile, request.query as Record<string, unknown>);
    if (isFault(asked)) return reply.code(400).send({ code: 'BAD_USER_INPUT', ...asked });
    const { keys } = await resolveReader(signedIn.personId);
    return reply
      .header('content-type', 'text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${language === 'fr' ? 'recherche' : 'search'}.csv"`)
      .header('cache-control', 'private, no-store')
      .send(Readable.from(rows(pool, keys, asked, language)));
  });
}

function readQuery(profile: Profile, query: Readonly<Record<string, unknown>>): { readonly language: Language; readonly asked: SearchAsked | SearchFault } {
  const said = (name: string): string => (typeof query[name] === 'string' ? query[name].replaceAll('\0', '') : '');
  const list = (name: string): string[] => said(name).split(',').filter(Boolean);
  const language = said('language') === 'fr' ? 'fr' : 'en';
  for (const field of ['from', 'to'] as const) {
    if (said(field) && !isPlainDate(said(field))) return { language, asked: { field, message: `${field} is no date of the calendar` } };
  }
  const { text, unitId, category, requesterId, executivePositionId, from, to } = Object.fromEntries(
    ['text', 'unitId', 'category', 'requesterId', 'executivePositionId', 'from', 'to'].map((name) => [name, said(name)]),
  );
  const asked = searchAsked(profile, {
    text: text ?? '',
    kinds: list('kinds'),
    stages: list('stages'),
    open: said('open') === 'true',
    ...{ unitId, category, requesterId, executivePositionId, from, to },
  });
  return { language, asked };
}

/** A page after the other, so that no more than one is held; the last row says where the file was cut. */
async function* rows(pool: Pool, keys: readonly GrantKey[], asked: SearchAsked, language: Language): AsyncGenerator<string> {
  const words = csvWords[language];
  yield byteOrderMark + csvRow(Object.values(words.columns));
  let after: SearchPlace | null = null;
  const found = search(pool, keys, asked);
  for (let row = 0; ; ) {
    const page: SearchHit[] = await found.page({ first: rowsAtOnce, after });
    const kept = page.slice(0, csvRowsAtMost - row);
    for (const hit of kept) yield csvRow([String(++row), ...(await cells(hit, language))]);
    if (page.length > kept.length) yield csvRow([words.cut(csvRowsAtMost)]);
    if (page.length < rowsAtOnce || page.length > kept.length) return;
    after = page.at(-1)?.place ?? null;
  }
}

async function cells({ kind, part, at, caseNumber, reportNumber, caseStage, technologyName, pieces, language: written, writtenAt }: SearchHit, language: Language): Promise<string[]> {
  const words = csvWords[language];
  const pick = (text: Localized | null): string => text?.[language] ?? text?.en ?? text?.fr ?? '';
  const form = (await loadDefinitions()).find(({ id }) => id === part);
  return [
    words.kinds[kind],
    form ? form.title[language] : ((words.parts as Readonly<Record<string, string>>)[part] ?? part),
    pick(at === null ? null : await questionLabel(part, at)),
    caseNumber ?? reportNumber ?? '',
    caseStage === null ? '' : ((words.stages as Readonly<Record<string, string>>)[caseStage] ?? caseStage),
    pick(technologyName),
    pieces.map(({ text }) => text).join(''),
    written === null ? '' : words.languages[written],
    writtenAt.toISOString(),
  ];
}
