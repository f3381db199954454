import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import type { Words } from '../../i18n/use-words.ts';

export const officeParts = graphql(`
  fragment OverviewOffice on Assignee {
    key
    power
    level
    position {
      id
      title {
        en
        fr
      }
    }
  }
`);

type Office = ResultOf<typeof officeParts>;

/** An office by its power, or a position by its title; a person is not named, here as in the figures. */
export function officeWords(office: Office | null, { t, pick, power, code }: Words): string {
  if (office === null || office.key.startsWith('person:')) return t('overviews::overdue.byName');
  if (office.position) return pick(office.position.title);
  if (office.power === null) return t('unknown');
  return office.level === null ? power(office.power) : `${power(office.power)} (${code('level', String(office.level))})`;
}
