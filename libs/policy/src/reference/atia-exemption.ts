import type { Bilingual } from '../kernel/localized.ts';
import { exemptionFields } from './exemption-fields.ts';
import { entriesOf, type ReferenceList } from './list.ts';

const exemption = (
  section: string,
  en: string,
  fr: string,
  discretion: 'mandatory' | 'discretionary',
  { limit, heading }: { readonly limit?: Bilingual; readonly heading?: true } = {},
) =>
  [
    section,
    en,
    fr,
    {
      source: { instrument: 'ATIA', section },
      frenchIsOfficial: heading === true,
      fields: { discretion, limit: limit ?? null },
    },
  ] as const;

const unless = (sections: string): Bilingual => ({ en: `unless ${sections}`, fr: `sauf ${sections}` });

/** Sections in the consolidation of 2026. Which test they ask for is not in the sources read. */
export const atiaExemptions: ReferenceList<'atia-exemption'> = {
  id: 'atia-exemption',
  streamId: '4ef00000-0000-5000-8000-00000000000b',
  name: { en: 'Exemptions, Access to Information Act', fr: 'Exceptions, Loi sur l’accès à l’information' },
  about: {
    en: 'Why a record, or part of it, may be withheld from the public.',
    fr: 'Pourquoi un document, ou une partie, peut ne pas être communiqué au public.',
  },
  fields: [exemptionFields.discretion, exemptionFields.limit],
  entries: entriesOf({ instrument: 'ATIA', section: '13-23' }, '2026-01-01', [
    exemption('13(1)', 'Obtained in confidence from another government', 'Renseignements obtenus à titre confidentiel', 'mandatory', { heading: true, limit: unless('13(2)') }),
    exemption('15(1)', 'International affairs and defence', 'Affaires internationales et défense', 'discretionary', { heading: true }),
    exemption('16(1)(a)', 'Investigative body, less than 20 years old', 'Enquêtes : organisme d’enquête, moins de vingt ans', 'discretionary'),
    exemption('16(1)(b)', 'Investigative techniques, or plans for certain lawful investigations', 'Enquêtes : techniques d’enquête ou projets d’enquêtes licites déterminées', 'discretionary'),
    exemption('16(1)(c)', 'Injury to law enforcement or to lawful investigations', 'Enquêtes : préjudice à l’application des lois ou à des enquêtes licites', 'discretionary'),
    exemption('16(1)(d)', 'Injury to the security of penal institutions', 'Enquêtes : préjudice à la sécurité des établissements pénitentiaires', 'discretionary'),
    exemption('16(2)', 'Could help commit an offence; weaknesses of systems', 'Méthodes de protection, etc.', 'discretionary', { heading: true }),
    exemption('16(3)', 'Policing services for a province or a municipality', 'Fonctions de police provinciale ou municipale', 'mandatory', {
      heading: true,
      limit: { en: 'where it was agreed not to disclose', fr: 'lorsqu’il a été convenu de ne pas divulguer' },
    }),
    exemption('19(1)', 'Personal information', 'Renseignements personnels', 'mandatory', { heading: true, limit: unless('19(2)') }),
    exemption('20(1)', 'Information of a third party, such as a vendor', 'Renseignements de tiers', 'mandatory', { heading: true, limit: unless('20(5), 20(6)') }),
    exemption('21(1)', 'Advice, less than 20 years old', 'Avis, etc.', 'discretionary', { heading: true }),
    exemption('23', 'Solicitor-client and litigation privilege', 'Renseignements protégés : avocats et notaires', 'discretionary', { heading: true }),
  ]),
};
