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
  'PRIVACY-REGULATIONS': {
    name: { en: 'Privacy Regulations', fr: 'Règlement sur la protection des renseignements personnels' },
    frStatus: 'official',
    effectiveFrom: '1983-07-01',
    effectiveTo: null,
  },
  'CRIMINAL-CODE': {
    name: { en: 'Criminal Code', fr: 'Code criminel' },
    frStatus: 'official',
    effectiveFrom: '1985-01-01',
    effectiveTo: null,
  },
  'RCMP-ACT': {
    name: { en: 'Royal Canadian Mounted Police Act', fr: 'Loi sur la Gendarmerie royale du Canada' },
    frStatus: 'official',
    effectiveFrom: '1985-01-01',
    effectiveTo: null,
  },
  OLA: {
    name: { en: 'Official Languages Act', fr: 'Loi sur les langues officielles' },
    frStatus: 'official',
    effectiveFrom: '1988-09-15',
    effectiveTo: null,
  },
  DPIR: {
    name: {
      en: 'Directive on Personal Information Requests and Correction of Personal Information',
      fr: 'Directive sur les demandes de renseignements personnels et de correction des renseignements personnels',
    },
    frStatus: 'ours',
    effectiveFrom: '2022-10-26',
    effectiveTo: null,
  },
  DADM: {
    name: { en: 'Directive on Automated Decision-Making', fr: 'Directive sur la prise de décisions automatisée' },
    frStatus: 'official',
    effectiveFrom: '2025-06-24',
    effectiveTo: null,
  },
  AIA: {
    name: { en: 'Algorithmic Impact Assessment', fr: 'Évaluation de l’incidence algorithmique' },
    frStatus: 'official',
    effectiveFrom: '2025-10-03',
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
  'PIN-2022-01': {
    name: {
      en: 'Privacy Implementation Notice 2022-01',
      fr: 'Avis de mise en œuvre de la protection des renseignements personnels 2022-01',
    },
    frStatus: 'ours',
    effectiveFrom: '2022-01-01',
    effectiveTo: null,
  },
  'PIN-2024-02': {
    name: {
      en: 'Privacy Implementation Notice 2024-02',
      fr: 'Avis de mise en œuvre de la protection des renseignements personnels 2024-02',
    },
    frStatus: 'ours',
    effectiveFrom: '2025-07-08',
    effectiveTo: null,
  },
  'PIN-2025-02': {
    name: {
      en: 'Privacy Implementation Notice 2025-02',
      fr: 'Avis de mise en œuvre de la protection des renseignements personnels 2025-02',
    },
    frStatus: 'ours',
    effectiveFrom: '2025-07-09',
    effectiveTo: null,
  },
  'PIN-2025-03': {
    name: {
      en: 'Privacy Implementation Notice 2025-03',
      fr: 'Avis de mise en œuvre de la protection des renseignements personnels 2025-03',
    },
    frStatus: 'ours',
    effectiveFrom: '2025-07-21',
    effectiveTo: null,
  },
  'OPC-E-TOOL': {
    name: {
      en: 'PIA e-Tool of the Office of the Privacy Commissioner (development version of 2022-03-17)',
      fr: 'Outil électronique d’EFVP du Commissariat à la protection de la vie privée (version de développement du 2022-03-17)',
    },
    frStatus: 'ours',
    effectiveFrom: '2022-03-17',
    effectiveTo: null,
  },
  'OPC-BREACH-FORM': {
    name: {
      en: 'Privacy Act breach report form of the Office of the Privacy Commissioner (development version of 2022-03-17)',
      fr: 'Formulaire de déclaration d’atteinte du Commissariat à la protection de la vie privée (version de développement du 2022-03-17)',
    },
    frStatus: 'ours',
    effectiveFrom: '2022-03-17',
    effectiveTo: null,
  },
  'OPC-REPORT-2021': {
    name: {
      en: 'Special Report of the Privacy Commissioner, 10 June 2021 (Clearview AI)',
      fr: 'Rapport spécial du commissaire à la protection de la vie privée, 10 juin 2021 (Clearview AI)',
    },
    frStatus: 'ours',
    effectiveFrom: '2021-06-10',
    effectiveTo: null,
  },
  'OPC-REPORT-2024': {
    name: {
      en: 'Special Report of the Privacy Commissioner, 15 February 2024 (Project Wide Awake)',
      fr: 'Rapport spécial du commissaire à la protection de la vie privée, 15 février 2024 (projet Wide Awake)',
    },
    frStatus: 'ours',
    effectiveFrom: '2024-02-15',
    effectiveTo: null,
  },
  'FR-GUIDANCE-2022': {
    name: {
      en: 'Joint guidance of Canada’s privacy commissioners to police on facial recognition, 2 May 2022',
      fr: 'Document d’orientation conjoint des commissaires à la vie privée du Canada à l’intention des services de police sur la reconnaissance faciale, 2 mai 2022',
    },
    frStatus: 'ours',
    effectiveFrom: '2022-05-02',
    effectiveTo: null,
  },
  'NCECC-RELEASE-2020': {
    name: {
      en: 'RCMP access release A202009558 on the licences of the National Child Exploitation Crime Centre',
      fr: 'Communication A202009558 de la GRC sur les licences du Centre national contre l’exploitation des enfants',
    },
    frStatus: 'ours',
    effectiveFrom: '2020-03-01',
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
  'RCMP-RELEASE-2024': {
    name: { en: 'RCMP release of 10 September 2024', fr: 'Communiqué de la GRC du 10 septembre 2024' },
    frStatus: 'ours',
    effectiveFrom: '2024-09-10',
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
