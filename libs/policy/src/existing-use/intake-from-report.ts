import { answerTo } from '../forms/check.ts';
import type { Answers } from '../forms/definition.ts';

/** Asked alike in both forms. */
const same = [
  'technology',
  'name',
  'kind',
  'categories',
  'biometricFeatures',
  'origin',
  'vendor',
  'builtBy',
  'unit',
  'otherPath',
  'personalInformation',
  'personalInformationCategories',
] as const;

/** What describes a technology, which the catalogue says of one that it has. */
const describing: ReadonlySet<string> = new Set(['name', 'kind', 'categories', 'biometricFeatures', 'origin', 'vendor', 'builtBy']);

/** A trial or a demonstration asks for a test; what is used in earnest, for just that. */
const stageAskedBy: Readonly<Record<string, string>> = { FREE_TRIAL: 'test', DEMO: 'test' };

/**
 * The intake of what was reported, in the words of who reported it. Nothing is made up: of when and how many, the case
 * knows what the report knows, and a month is no day.
 */
export function intakeFromReport(report: Answers, technologyId: string | null): Answers {
  const given = (id: string): unknown => answerTo(report, id);
  const known = technologyId ?? given('technology') ?? null;
  const copied = same
    .filter((id) => known === null || !describing.has(id))
    .flatMap((id): [string, unknown][] => (given(id) === undefined ? [] : [[id, given(id)]]));
  const accounts = given('accounts');
  const count = given('accountsKnown') === 'none' ? 0 : given('accountsKnown') === 'all' && Array.isArray(accounts) ? accounts.length : null;
  const how = String(given('how'));
  return {
    ...Object.fromEntries(copied),
    ...(known === null ? {} : { technology: known, usesAsked: 'new' }),
    intakePath: how,
    inUse: 'yes',
    ...(given('since') === 'day' ? { inUseSince: given('sinceOn') } : {}),
    ...(count === null ? {} : { accountsExisting: count }),
    purpose: given('details') ?? given('use'),
    useCases: [{ name: given('use'), ...(given('details') === undefined ? {} : { description: given('details') }) }],
    stageAsked: stageAskedBy[how] ?? 'operational',
    dataAsked: given('dataUsed'),
    novelCollection: 'unknown',
  };
}
