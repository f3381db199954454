import type { Profile } from './profile.ts';

/**
 * The profile that ships. Names of institution and program are those of published sources; levels, standards and units
 * are a proposal for the institution to change, not a statement about it.
 */
export const rcmp: Profile = {
  id: 'rcmp-2026-1',
  institution: {
    name: { en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' },
    acronym: { en: 'RCMP', fr: 'GRC' },
  },
  program: {
    name: { en: 'National Technologies Onboarding Program', fr: 'Programme national d’intégration des technologies' },
    acronym: { en: 'NTOP', fr: 'PNIT' },
  },
  // A proposal: what is written of one case is for the institution to categorize, and so is what all of them together are.
  marking: 'PROTECTED_B',
  timeZone: 'America/Toronto',
  // The national days of the library lack some that federal offices in Ottawa keep; which ones is for the institution to say.
  holidays: {
    country: 'CA',
    also: [
      { rule: '01-01 and if saturday, sunday then next monday' },
      { rule: 'easter 1' },
      { rule: 'monday before 05-25' },
      { rule: '07-01 and if saturday, sunday then next monday' },
      { rule: '1st monday in August' },
      { rule: '09-30 and if saturday, sunday then next monday', from: '2021-09-30' },
      { rule: '2nd monday in October' },
      { rule: '11-11 and if saturday, sunday then next monday' },
      { rule: '12-25 and if saturday then next monday if sunday then next tuesday' },
      { rule: '12-26 and if saturday then next monday if sunday then next tuesday' },
    ],
  },
  units: [
    { id: 'unit-a', name: { en: 'Unit A', fr: 'Unité A' } },
    { id: 'unit-b', name: { en: 'Unit B', fr: 'Unité B' } },
    { id: 'unit-c', name: { en: 'Unit C', fr: 'Unité C' } },
    {
      id: 'ntop',
      name: { en: 'National Technologies Onboarding Program', fr: 'Programme national d’intégration des technologies' },
      ntop: true,
    },
    { id: 'atip', name: { en: 'ATIP Branch', fr: 'Sous-direction de l’AIPRP' } },
    { id: 'legal', name: { en: 'Legal Services', fr: 'Services juridiques' } },
    { id: 'security', name: { en: 'Departmental Security Branch', fr: 'Sous-direction de la sécurité ministérielle' } },
    { id: 'ethics', name: { en: 'Ethics and GBA Plus', fr: 'Éthique et ACS Plus' } },
    { id: 'policy-centre', name: { en: 'Policy centre', fr: 'Centre de politiques' } },
    { id: 'technical-operations', name: { en: 'Technical Operations', fr: 'Opérations techniques' } },
    { id: 'headquarters', name: { en: 'National Headquarters', fr: 'Direction générale' } },
    { id: 'audit', name: { en: 'Internal audit', fr: 'Vérification interne' } },
  ],
  roles: [
    { code: 'PROGRAM_OFFICER', name: { en: 'Program officer', fr: 'Agent de programme' }, level: 0, powers: [] },
    {
      code: 'PROGRAM_EXECUTIVE',
      name: { en: 'Program executive', fr: 'Cadre responsable du programme' },
      level: 1,
      powers: ['program:own'],
    },
    {
      code: 'NTOP_ANALYST',
      name: { en: 'NTOP analyst', fr: 'Analyste du PNIT' },
      level: 0,
      powers: ['ntop:triage', 'condition:accept'],
    },
    {
      code: 'NTOP_DIRECTOR',
      name: { en: 'NTOP director', fr: 'Directeur ou directrice du PNIT' },
      level: 1,
      powers: ['ntop:triage', 'ntop:recommend', 'condition:accept', 'reference:edit', 'reference:approve'],
    },
    {
      code: 'PPU_ANALYST',
      name: { en: 'Privacy analyst', fr: 'Analyste de la protection de la vie privée' },
      level: 0,
      powers: ['privacy:analyse', 'review:privacy', 'reference:edit'],
    },
    {
      code: 'S10_OFFICIAL',
      name: {
        en: 'Official responsible for section 10 of the Privacy Act',
        fr: 'Agent responsable pour l’article 10 de la Loi sur la protection des renseignements personnels',
      },
      level: 2,
      powers: ['privacy:s10', 'privacy:analyse', 'reference:edit', 'reference:approve'],
    },
    {
      code: 'LEGAL_SERVICES',
      name: { en: 'Legal counsel', fr: 'Conseiller ou conseillère juridique' },
      level: 0,
      powers: ['legal:advise', 'legal:read', 'legal:sign', 'reference:edit', 'reference:approve'],
    },
    {
      code: 'SECURITY_AUTHORIZER',
      name: { en: 'Security authorizer', fr: 'Responsable de l’autorisation de sécurité' },
      level: 1,
      powers: ['review:security'],
    },
    {
      code: 'ETHICS_GBA_LEAD',
      name: { en: 'Ethics and GBA Plus reviewer', fr: 'Responsable de l’éthique et de l’ACS Plus' },
      level: 0,
      powers: ['review:ethicsGbaPlus'],
    },
    {
      code: 'POLICY_CENTRE',
      name: { en: 'Policy centre reviewer', fr: 'Responsable du centre de politiques' },
      level: 0,
      powers: ['review:policy'],
    },
    {
      code: 'DIRECTOR_GENERAL',
      name: { en: 'Director General', fr: 'Directeur général ou directrice générale' },
      level: 2,
      powers: ['decide:test'],
    },
    {
      code: 'ASSISTANT_COMMISSIONER',
      name: { en: 'Assistant Commissioner', fr: 'Commissaire adjoint ou adjointe' },
      level: 3,
      powers: ['decide:test', 'decide:pilot', 'prohibit', 'legal:read'],
    },
    {
      code: 'DEPUTY_COMMISSIONER',
      name: { en: 'Deputy Commissioner', fr: 'Sous-commissaire' },
      level: 4,
      powers: ['decide:test', 'decide:pilot', 'decide:operational', 'prohibit', 'legal:read'],
    },
    {
      code: 'HEAD',
      name: { en: 'Commissioner', fr: 'Commissaire' },
      level: 5,
      powers: ['decide:test', 'decide:pilot', 'decide:operational', 'prohibit', 'delegation:order', 'legal:read'],
    },
    { code: 'AUDITOR', name: { en: 'Auditor', fr: 'Vérificateur ou vérificatrice' }, level: 0, powers: ['audit:read'] },
    {
      code: 'ADMINISTRATOR',
      name: { en: 'Organization administrator', fr: 'Administrateur ou administratrice de l’organisation' },
      level: 0,
      powers: ['organization:administer', 'reference:edit'],
    },
  ],
  legalSigns: false,
  // A proposal, all of it: no source says whether the directive is in force today, nor gives any of these numbers.
  opcReviewLeadDays: 60,
  facialRecognitionDirectiveInForce: true,
  believedCanadianLinkSuffices: true,
  emergencyEntryHours: 24,
  postUseReviewDays: 10,
  vendorReconciliationMonths: 1,
  trainingValidityMonths: 24,
  decidingLevels: {
    test: { low: 2, medium: 2, high: 3 },
    pilot: { low: 3, medium: 3, high: 4 },
    operational: { low: 4, medium: 4, high: 5 },
  },
  serviceStandards: {
    triage: { days: 5, count: 'business' },
    privacyDuty: { days: 10, count: 'business' },
    ownership: { days: 5, count: 'business' },
    preparation: { days: 30, count: 'calendar' },
    review: { days: 15, count: 'business' },
    information: { days: 10, count: 'business' },
    checklist: { days: 10, count: 'business' },
    signature: { days: 10, count: 'business' },
    assessment: { days: 60, count: 'calendar' },
    recommendation: { days: 10, count: 'business' },
    decision: { days: 15, count: 'business' },
    condition: { days: 20, count: 'business' },
    report: { days: 30, count: 'calendar' },
    // A proposal: a question stops nothing, and is worth little when its answer comes late.
    question: { days: 5, count: 'business' },
    // Proposals: what is already used is looked at as soon as what is asked for, and what may be a breach the next day.
    reportedUse: { days: 5, count: 'business' },
    reportedPrivacy: { days: 1, count: 'business' },
    accountClosure: { days: 10, count: 'business' },
  },
  reminders: { beforeDays: 2, afterDays: 2, count: 'business' },
  // A proposal: before most people begin to work, on the institution’s own clock.
  mailDigestHour: 7,
  // A proposal: no source sets an age for such proof.
  sourceEvidenceMonths: 12,
  // A proposal: Privacy Implementation Notice 2023-03 recommends a scale and leaves the steps open.
  publicInformationLevels: { low: 'manager', medium: 'director', high: 'directorGeneral' },
  // Proposals: no source sets these.
  interimSecurityMonths: 6,
  nonMatchDays: 1,
  breach: {
    // A proposal in our words, after the duty of every employee to contain and to tell at once (DPP B.2.2).
    toDoAtOnce: {
      en: 'Where personal information was, or may have been, collected without authority, this may be a privacy breach. Stop the use, delete nothing, and tell the ATIP Branch at once, by telephone or in person: when and where it happened, what it was, which personal information, of how many people, and what you did to contain it. Do not wait until this report is followed up.',
      fr: 'Si des renseignements personnels ont été, ou ont pu être, recueillis sans autorisation, il peut s’agir d’une atteinte à la vie privée. Cessez l’utilisation, ne supprimez rien et avisez immédiatement la Sous-direction de l’AIPRP, par téléphone ou en personne : quand et où cela s’est produit, ce qui s’est passé, quels renseignements personnels, combien de personnes, et ce que vous avez fait pour limiter l’atteinte. N’attendez pas la suite donnée à ce signalement.',
    },
    determinationDays: 5,
    realRiskFrom: { low: 'high', medium: 'medium', high: 'low' },
  },
};
