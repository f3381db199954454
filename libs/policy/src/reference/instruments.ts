import type { Bilingual } from '../kernel/localized.ts';
import type { PlainDate } from '../kernel/time.ts';

export interface Instrument {
  readonly name: Bilingual;
  /** Whether the French name was read in a source, or is ours. */
  readonly frStatus: 'official' | 'ours';
  readonly effectiveFrom: PlainDate;
  readonly effectiveTo: PlainDate | null;
}

/** The laws, policies and promises that rules cite. Titles as published; see the sources of the domain reference. */
export const instruments = {
  'PRIVACY-ACT': {
    name: { en: 'Privacy Act', fr: 'Loi sur la protection des renseignements personnels' },
    frStatus: 'official',
    effectiveFrom: '1983-07-01',
    effectiveTo: null,
  },
  ATIA: {
    name: { en: 'Access to Information Act', fr: 'Loi sur l’accès à l’information' },
    frStatus: 'official',
    effectiveFrom: '1983-07-01',
    effectiveTo: null,
  },
  DPP: {
    name: {
      en: 'Directive on Privacy Practices',
      fr: 'Directive sur les pratiques relatives à la protection de la vie privée',
    },
    frStatus: 'official',
    effectiveFrom: '2024-10-09',
    effectiveTo: null,
  },
  PPP: {
    name: { en: 'Policy on Privacy Protection', fr: 'Politique sur la protection de la vie privée' },
    frStatus: 'official',
    effectiveFrom: '2024-10-09',
    effectiveTo: null,
  },
  'DPIA-2010': {
    name: {
      en: 'Directive on Privacy Impact Assessment',
      fr: 'Directive sur l’évaluation des facteurs relatifs à la vie privée',
    },
    frStatus: 'official',
    effectiveFrom: '2010-04-01',
    effectiveTo: '2024-10-09',
  },
  DSM: {
    name: { en: 'Directive on Security Management', fr: 'Directive sur la gestion de la sécurité' },
    frStatus: 'ours',
    effectiveFrom: '2019-07-01',
    effectiveTo: null,
  },
  'PIN-2023-03': {
    name: {
      en: 'Privacy Implementation Notice 2023-03',
      fr: 'Avis de mise en œuvre de la protection des renseignements personnels 2023-03',
    },
    frStatus: 'ours',
    effectiveFrom: '2025-05-28',
    effectiveTo: null,
  },
  'RCMP-RESPONSE-2021': {
    name: {
      en: 'RCMP response of 10 June 2021 to the Privacy Commissioner’s report on Clearview AI',
      fr: 'Réponse de la GRC du 10 juin 2021 au rapport du Commissariat à la protection de la vie privée sur Clearview AI',
    },
    frStatus: 'ours',
    effectiveFrom: '2021-06-10',
    effectiveTo: null,
  },
  'NTOP-PAGE': {
    name: { en: 'NTOP web page', fr: 'Page Web du PNIT' },
    frStatus: 'ours',
    effectiveFrom: '2021-06-10',
    effectiveTo: null,
  },
  PROFILE: {
    name: { en: 'The institution’s own rules', fr: 'Règles propres à l’institution' },
    frStatus: 'ours',
    effectiveFrom: '2021-06-10',
    effectiveTo: null,
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentCode = keyof typeof instruments;
