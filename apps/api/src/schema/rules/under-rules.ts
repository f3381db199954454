import { dateIn, toldBy, type CaseUnderRules, type PlainDate } from '@gatehouse/policy';
import type { CaseForRules } from '@gatehouse/db/read';

type Stored = Omit<CaseForRules, 'number' | 'nameEn' | 'nameFr'>;

/** What is stored of a case, as the tables look at it. */
export function underRules(one: Stored, timeZone: string): CaseUnderRules {
  const dayOf = (at: Date): PlainDate => dateIn(timeZone, at.toISOString());
  const { stageAsked: stage, dataAsked: data, personalInformation, categories, preparedAt, frozen } = one;
  return {
    openedOn: dayOf(one.registeredAt),
    facts: { stage, data, personalInformation, categories: categories ?? [] } as CaseUnderRules['facts'],
    preparedOn: preparedAt && dayOf(preparedAt),
    told: frozen.map(({ form, at, text }) => {
      const { answers } = JSON.parse(text) as { readonly answers: Readonly<Record<string, unknown>> };
      return { form, tables: toldBy(form, answers), frozenOn: dayOf(at) };
    }),
  };
}
