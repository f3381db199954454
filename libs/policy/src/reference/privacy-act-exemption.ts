import type { Bilingual } from '../kernel/localized.ts';
import { exemptionFields } from './exemption-fields.ts';
import { entriesOf, type ReferenceList } from './list.ts';

interface Said {
  readonly limit?: Bilingual;
  /** The French label is the heading of the section. */
  readonly heading?: true;
  readonly otherInstitution?: true;
}

const exemption = (
  section: string,
  en: string,
  fr: string,
  discretion: 'mandatory' | 'discretionary',
  test: 'class' | 'injury',
  { limit, heading, otherInstitution }: Said = {},
) =>
  [
    section,
    en,
    fr,
    {
      source: { instrument: 'PRIVACY-ACT', section },
      frenchIsOfficial: heading === true,
      fields: { discretion, test, limit: limit ?? null, available: !otherInstitution },
    },
  ] as const;

/** Sections in the consolidation of 2026; test and discretion as the directive classifies them (DPIR App. C). */
export const privacyActExemptions: ReferenceList<'privacy-act-exemption'> = {
  id: 'privacy-act-exemption',
  streamId: '4ef00000-0000-5000-8000-00000000000a',
  name: { en: 'Exemptions, Privacy Act', fr: 'Exceptions, Loi sur la protection des renseignements personnels' },
  about: {
    en: 'Why a person may be refused access to information about themselves.',
    fr: 'Pourquoi une personne peut se voir refuser l’accès à des renseignements qui la concernent.',
  },
  fields: [exemptionFields.discretion, exemptionFields.test, exemptionFields.limit, exemptionFields.available],
  entries: entriesOf({ instrument: 'PRIVACY-ACT', section: '18-28' }, '2026-01-01', [
    exemption('18(2)', 'Exempt bank', 'Fichiers inconsultables', 'discretionary', 'class', { heading: true }),
    exemption('19(1)', 'Obtained in confidence from another government', 'Renseignements personnels obtenus à titre confidentiel', 'mandatory', 'class', {
      heading: true,
      limit: { en: 'where discretion is not authorized', fr: 'lorsque le pouvoir discrétionnaire n’est pas accordé' },
    }),
    exemption('20', 'Federal-provincial affairs', 'Affaires fédéro-provinciales', 'discretionary', 'injury', { heading: true }),
    exemption('21', 'International affairs and defence', 'Affaires internationales et défense', 'discretionary', 'injury', { heading: true }),
    exemption('22(1)(a)', 'Investigative body, less than 20 years old', 'Enquêtes : organisme d’enquête, moins de vingt ans', 'discretionary', 'class'),
    exemption('22(1)(b)', 'Injury to law enforcement or to lawful investigations', 'Enquêtes : préjudice à l’application des lois ou à des enquêtes licites', 'discretionary', 'injury'),
    exemption('22(1)(c)', 'Injury to the security of penal institutions', 'Enquêtes : préjudice à la sécurité des établissements pénitentiaires', 'discretionary', 'injury'),
    exemption('22(2)', 'Policing services for a province or a municipality', 'Fonctions de police provinciale ou municipale', 'mandatory', 'class', {
      heading: true,
      limit: {
        en: 'where the Government of Canada agreed, at their request, not to disclose',
        fr: 'lorsque le gouvernement du Canada a consenti, à leur demande, à ne pas divulguer',
      },
    }),
    exemption('22.1', 'Obtained by the Privacy Commissioner', 'Renseignements obtenus par le Commissaire à la protection de la vie privée', 'mandatory', 'class', { heading: true, otherInstitution: true }),
    exemption('22.2', 'Public Sector Integrity Commissioner', 'Commissaire à l’intégrité du secteur public', 'mandatory', 'class', { heading: true, otherInstitution: true }),
    exemption('22.3', 'Public Servants Disclosure Protection Act', 'Loi sur la protection des fonctionnaires divulgateurs d’actes répréhensibles', 'mandatory', 'class', { heading: true }),
    exemption('22.4', 'Secretariat of the committee of parliamentarians on national security', 'Secrétariat du Comité des parlementaires sur la sécurité nationale et le renseignement', 'mandatory', 'class', { heading: true, otherInstitution: true }),
    exemption('23', 'Security clearances', 'Enquêtes de sécurité', 'discretionary', 'class', { heading: true }),
    exemption('24(a)', 'Person under sentence: parole or release disrupted', 'Individus condamnés pour une infraction : programme de libération compromis', 'discretionary', 'class'),
    exemption('24(b)', 'Person under sentence: obtained in confidence', 'Individus condamnés pour une infraction : renseignements obtenus à titre confidentiel', 'discretionary', 'class'),
    exemption('25', 'Safety of individuals', 'Sécurité des individus', 'discretionary', 'injury', { heading: true }),
    exemption('26', 'Information about another person', 'Renseignements concernant un autre individu', 'mandatory', 'class', {
      heading: true,
      limit: { en: 'where section 8 prohibits disclosure', fr: 'lorsque l’article 8 interdit la communication' },
    }),
    exemption('27', 'Solicitor-client privilege', 'Renseignements protégés : avocats et notaires', 'discretionary', 'class', { heading: true }),
    exemption('27.1', 'Patents and trademarks', 'Renseignements protégés : brevets et marques de commerce', 'discretionary', 'class', { heading: true }),
    exemption('28', 'Medical records', 'Dossiers médicaux', 'discretionary', 'injury', { heading: true }),
  ]),
};
