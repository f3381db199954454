import type { Citation } from '../kernel/citation.ts';
import { entriesOf, type ReferenceList } from './list.ts';

const paragraph = (letter: string): { readonly source: Citation } => ({ source: { instrument: 'PRIVACY-ACT', section: `8(2)(${letter})` } });

/** Short forms of ours in both languages; the statute itself is what binds. Read in the consolidation of 2026. */
export const disclosureCodes: ReferenceList<'disclosure-code'> = {
  id: 'disclosure-code',
  streamId: '4ef00000-0000-5000-8000-000000000009',
  name: { en: 'Disclosure without consent', fr: 'Communication sans consentement' },
  about: {
    en: 'The paragraphs of the Privacy Act under which personal information may be disclosed without consent.',
    fr: 'Les alinéas de la Loi sur la protection des renseignements personnels qui permettent la communication sans consentement.',
  },
  fields: [],
  entries: entriesOf({ instrument: 'PRIVACY-ACT', section: '8(2)' }, '2026-01-01', [
    ['8(2)(a)', 'Original purpose or consistent use', 'Fins de la collecte ou usage compatible', paragraph('a')],
    ['8(2)(b)', 'Authorized by an Act or a regulation', 'Autorisée par une loi fédérale ou un règlement', paragraph('b')],
    ['8(2)(c)', 'Subpoena, warrant or order', 'Subpoena, mandat ou ordonnance', paragraph('c')],
    ['8(2)(d)', 'Attorney General of Canada, for legal proceedings', 'Procureur général du Canada, pour des poursuites judiciaires', paragraph('d')],
    ['8(2)(e)', 'Investigative body, on written request', 'Organisme d’enquête, sur demande écrite', paragraph('e')],
    ['8(2)(f)', 'Agreement with another government or an organization, to enforce law or investigate', 'Accord avec un autre gouvernement ou une organisation, pour l’application des lois ou une enquête licite', paragraph('f')],
    ['8(2)(g)', 'Member of Parliament, to help the person', 'Parlementaire, pour aider la personne', paragraph('g')],
    ['8(2)(h)', 'Audit', 'Vérification', paragraph('h')],
    ['8(2)(i)', 'Library and Archives Canada', 'Bibliothèque et Archives du Canada', paragraph('i')],
    ['8(2)(j)', 'Research or statistics, with a written undertaking', 'Recherche ou statistique, avec engagement écrit', paragraph('j')],
    ['8(2)(k)', 'Claims of Indigenous peoples', 'Revendications des peuples autochtones', paragraph('k')],
    ['8(2)(l)', 'Debts to the Crown, or payments by it', 'Dettes envers Sa Majesté ou paiements de sa part', paragraph('l')],
    ['8(2)(m)', 'Public interest, or clear benefit to the person', 'Intérêt public, ou avantage certain pour la personne', paragraph('m')],
  ]),
};
