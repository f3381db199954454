import type { Profile } from '../profile/profile.ts';

/** The rows of the timers apart from those of the Criminal Code, by what brought them in. */

type Done =
  | 'requestAnswered'
  | 'breachReported'
  | 'useNoticeGiven'
  | 'disclosureNoticeGiven'
  | 'reportTabled'
  | 'algorithmicAssessmentPublished'
  | 'findingAnswered'
  | 'conditionMet';

/** A timer runs from the day that starts it until what it waits for is done; silence keeps it running. */
const until = <const D extends Done>(done: D) => ({ not: { fact: 'done', includesAny: [done] } }) as const;
const known = <const F extends string>(fact: F) => ({ fact, known: true }) as const;

const privacyRequest = { fact: 'requestUnder', is: 'privacyAct' } as const;
const accessRequest = { fact: 'requestUnder', is: 'accessAct' } as const;
const inThirtyDays = { atMost: 30, unit: 'days', from: 'requestReceivedOn' } as const;

export const statutes = [
  {
    id: '1-privacy-request',
    label: { en: 'A personal information request is answered within thirty days.', fr: 'Une demande de renseignements personnels reçoit une réponse dans les trente jours.' },
    when: { all: [known('requestReceivedOn'), privacyRequest, { not: known('extension') }, until('requestAnswered')] },
    obligations: [{ code: 'answerRequest', term: inThirtyDays }],
    citation: { instrument: 'PRIVACY-ACT', section: '14' },
  },
  {
    id: '1-privacy-request-extended',
    label: {
      en: 'For interference with operations or consultations that period grows by thirty days at most.',
      fr: 'Pour entrave au fonctionnement ou consultations, ce délai augmente de trente jours au plus.',
    },
    when: { all: [known('requestReceivedOn'), privacyRequest, { fact: 'extension', is: 'operationsOrConsultation' }, until('requestAnswered')] },
    obligations: [
      { code: 'answerRequest', term: { atMost: 60, unit: 'days', from: 'requestReceivedOn' } },
      { code: 'giveNoticeOfExtension', term: inThirtyDays },
    ],
    citation: { instrument: 'PRIVACY-ACT', section: '15' },
  },
  {
    id: '1-privacy-request-translated',
    label: {
      en: 'For translation or another format it grows by what is reasonable.',
      fr: 'Pour une traduction ou un autre support, il augmente de ce qui est raisonnable.',
    },
    when: { all: [known('requestReceivedOn'), privacyRequest, { fact: 'extension', is: 'translationOrFormat' }, until('requestAnswered')] },
    obligations: [{ code: 'answerInReasonableTime' }, { code: 'giveNoticeOfExtension', term: inThirtyDays }],
    citation: { instrument: 'PRIVACY-ACT', section: '15' },
  },
  {
    id: '2-access-request',
    label: { en: 'An access request is answered within thirty days.', fr: 'Une demande d’accès reçoit une réponse dans les trente jours.' },
    when: { all: [known('requestReceivedOn'), accessRequest, { not: known('extension') }, until('requestAnswered')] },
    obligations: [{ code: 'answerRequest', term: inThirtyDays }],
    citation: { instrument: 'ATIA', section: '7' },
  },
  {
    id: '2-access-request-extended',
    label: {
      en: 'An access request is extended by what is reasonable, and beyond thirty days the Information Commissioner is told.',
      fr: 'Une demande d’accès est prorogée de ce qui est raisonnable et, au-delà de trente jours, le Commissariat à l’information en est avisé.',
    },
    when: { all: [known('requestReceivedOn'), accessRequest, known('extension'), until('requestAnswered')] },
    obligations: [{ code: 'answerInReasonableTime' }, { code: 'tellInformationCommissioner' }],
    citation: { instrument: 'ATIA', section: '9' },
  },
  {
    id: '5-personal-information',
    label: {
      en: 'Personal information is kept for two years at least after its last administrative use, unless the person consents to its disposal.',
      fr: 'Les renseignements personnels sont conservés au moins deux ans après leur dernier usage à des fins administratives, sauf si la personne consent à leur retrait.',
    },
    when: { all: [known('lastAdministrativeUseOn'), { not: { fact: 'disposalConsent', is: 'yes' } }] },
    obligations: [{ code: 'keepPersonalInformation', term: { atLeast: 2, unit: 'years', from: 'lastAdministrativeUseOn' } }],
    citation: { instrument: 'PRIVACY-REGULATIONS', section: '4(1)' },
  },
  {
    id: '6-investigative-request',
    label: {
      en: 'Requests of investigative bodies, and what was disclosed, are kept for two years at least.',
      fr: 'Les demandes d’organismes d’enquête, et ce qui a été communiqué, sont conservées au moins deux ans.',
    },
    when: known('investigativeRequestOn'),
    obligations: [{ code: 'keepInvestigativeRequest', term: { atLeast: 2, unit: 'years', from: 'investigativeRequestOn' } }],
    citation: { instrument: 'PRIVACY-REGULATIONS', section: '7' },
  },
  {
    id: '7-consistent-use',
    label: { en: 'The Commissioner is told forthwith of a new consistent use.', fr: 'Le Commissariat est avisé sans délai d’un nouvel usage compatible.' },
    when: { all: [known('newConsistentUseOn'), until('useNoticeGiven')] },
    obligations: [{ code: 'tellCommissionerOfUse', term: { forthwith: true, from: 'newConsistentUseOn' } }],
    citation: { instrument: 'PRIVACY-ACT', section: '9(4)' },
  },
  {
    id: '8-public-interest',
    label: {
      en: 'The Commissioner is told in writing before a disclosure in the public interest or to the person’s benefit.',
      fr: 'Le Commissariat est avisé par écrit avant une communication dans l’intérêt public ou à l’avantage de l’individu.',
    },
    when: { all: [{ fact: 'publicInterestDisclosure', is: 'yes' }, { not: { fact: 'priorNoticePracticable', is: 'no' } }, until('disclosureNoticeGiven')] },
    obligations: [{ code: 'tellCommissionerOfDisclosure', term: { before: 'disclosure' } }],
    citation: { instrument: 'PRIVACY-ACT', section: '8(5)' },
  },
  {
    id: '8-public-interest-after',
    label: {
      en: 'Where that is not reasonably practicable, the Commissioner is told forthwith on the disclosure.',
      fr: 'Lorsque cela n’est pas raisonnablement possible, le Commissariat est avisé sans délai, au moment de la communication.',
    },
    when: { all: [{ fact: 'publicInterestDisclosure', is: 'yes' }, { fact: 'priorNoticePracticable', is: 'no' }, until('disclosureNoticeGiven')] },
    obligations: [{ code: 'tellCommissionerOfDisclosure', term: { forthwith: true, from: 'disclosure' } }],
    citation: { instrument: 'PRIVACY-ACT', section: '8(5)' },
  },
  {
    // Only Parliament's calendar knows its sitting days, so no date is computed here.
    id: '11-annual-report',
    label: {
      en: 'The report on the fiscal year is tabled within the first fifteen sitting days after 1 September; which days those are is for Parliament.',
      fr: 'Le rapport sur l’exercice est déposé dans les quinze premiers jours de séance après le 1er septembre; c’est le Parlement qui fixe ces jours.',
    },
    when: { all: [known('fiscalYearEndedOn'), until('reportTabled')] },
    obligations: [{ code: 'tableAnnualReport' }],
    citation: { instrument: 'PRIVACY-ACT', section: '72' },
  },
  {
    id: '14-finding',
    label: {
      en: 'A finding is answered by the date that the Commissioner states.',
      fr: 'Une conclusion reçoit une réponse à la date que le Commissariat indique.',
    },
    when: { all: [known('findingAnswerDueOn'), until('findingAnswered')] },
    obligations: [{ code: 'answerFinding', term: { before: 'findingAnswerDueOn' } }],
    citation: { instrument: 'PRIVACY-ACT', section: '35(1)(b)' },
  },
] as const;

export const breachRecords = [
  {
    id: '4-breach-record',
    label: {
      en: 'A record of every breach, material or not, is kept for five years from when it became known.',
      fr: 'Un dossier de toute atteinte, substantielle ou non, est conservé cinq ans à compter du jour où elle a été connue.',
    },
    when: known('breachKnownOn'),
    obligations: [{ code: 'keepBreachRecord', term: { atLeast: 5, unit: 'years', from: 'breachKnownOn' } }],
    citation: { instrument: 'DPP', section: 'B.2.4.6' },
  },
] as const;

export const policyOf2024 = [
  {
    // The clock starts with the act of the person who determines, not with the discovery.
    id: '3-breach-report',
    label: {
      en: 'A breach determined to be material is reported to the Secretariat and to the Commissioner within seven days of that determination.',
      fr: 'Une atteinte jugée substantielle est déclarée au Secrétariat et au Commissariat dans les sept jours suivant cette détermination.',
    },
    when: { all: [known('materialityDeterminedOn'), until('breachReported')] },
    obligations: [{ code: 'reportBreach', term: { atMost: 7, unit: 'days', from: 'materialityDeterminedOn' } }],
    citation: { instrument: 'PPP', section: '4.2.12' },
  },
  {
    id: '9-mitigations',
    label: { en: 'Mitigations are reviewed at least every twelve months.', fr: 'Les mesures d’atténuation sont examinées au moins tous les douze mois.' },
    when: known('mitigationsReviewedOn'),
    obligations: [{ code: 'reviewMitigations', term: { atMost: 12, unit: 'months', from: 'mitigationsReviewedOn' } }],
    citation: { instrument: 'DPP', section: 'C.2.2.17' },
  },
  {
    id: '10-info-source',
    label: { en: 'The Info Source page is updated at least once a year.', fr: 'La page Info Source est mise à jour au moins une fois l’an.' },
    when: known('infoSourceUpdatedOn'),
    obligations: [{ code: 'updateInfoSource', term: { atMost: 1, unit: 'years', from: 'infoSourceUpdatedOn' } }],
    citation: { instrument: 'PPP', section: 'App. A' },
  },
] as const;

const automated = { not: { fact: 'automatedDecision', is: 'no' } } as const;

export const automatedOf2025 = [
  {
    id: '12-before-production',
    label: {
      en: 'The algorithmic assessment is complete, approved and published before production, unless the directive does not apply.',
      fr: 'L’évaluation de l’incidence algorithmique est terminée, approuvée et publiée avant la production, à moins que la directive ne s’applique pas.',
    },
    when: { all: [automated, until('algorithmicAssessmentPublished')] },
    obligations: [{ code: 'publishAlgorithmicAssessment', term: { before: 'production' } }],
    citation: { instrument: 'DADM', section: '6.1.1' },
  },
  {
    id: '12-scheduled',
    label: { en: 'It is updated on the day scheduled.', fr: 'Elle est mise à jour à la date prévue.' },
    when: { all: [automated, known('algorithmicUpdateDueOn')] },
    obligations: [{ code: 'updateAlgorithmicAssessment', term: { before: 'algorithmicUpdateDueOn' } }],
    citation: { instrument: 'DADM', section: '6.1.3' },
  },
] as const;

const own = (section: string) => ({ instrument: 'PROFILE', section }) as const;

/** What the institution sets for itself, or writes into each of its records. */
export const ownTimers = (profile: Profile) =>
  [
    {
      id: '15-pilot',
      label: { en: 'A pilot ends on the day that its authorization names.', fr: 'Un projet pilote prend fin le jour que nomme son autorisation.' },
      when: known('pilotEndsOn'),
      obligations: [{ code: 'endPilot', term: { before: 'pilotEndsOn' } }],
      citation: own('timers 15'),
    },
    {
      id: '16-approval',
      label: { en: 'An approval is renewed before its end, or the use stops.', fr: 'Une approbation est renouvelée avant sa fin, sinon l’utilisation cesse.' },
      when: known('approvalEndsOn'),
      obligations: [{ code: 'renewApprovalOrStop', term: { before: 'approvalEndsOn' } }],
      citation: own('timers 16'),
    },
    {
      id: '16-security',
      label: {
        en: 'A security authorization is maintained; it is renewed before its end.',
        fr: 'Une autorisation de sécurité est maintenue; elle est renouvelée avant sa fin.',
      },
      when: known('securityAuthorizationEndsOn'),
      obligations: [{ code: 'renewSecurityAuthorization', term: { before: 'securityAuthorizationEndsOn' } }],
      citation: { instrument: 'DSM', section: 'B.2.6' },
    },
    {
      id: '16-training',
      label: {
        en: `A training counts for ${profile.trainingValidityMonths} months.`,
        fr: `Une formation compte pendant ${profile.trainingValidityMonths} mois.`,
      },
      when: known('trainedOn'),
      obligations: [{ code: 'renewTraining', term: { atMost: profile.trainingValidityMonths, unit: 'months', from: 'trainedOn' } }],
      citation: own('trainingValidityMonths'),
    },
    {
      id: '17-reconciliation',
      label: {
        en: `Months between two comparisons with the vendor’s log: ${profile.vendorReconciliationMonths}.`,
        fr: `Mois entre deux comparaisons avec le journal du fournisseur : ${profile.vendorReconciliationMonths}.`,
      },
      when: known('lastReconciledOn'),
      obligations: [{ code: 'reconcile', term: { atMost: profile.vendorReconciliationMonths, unit: 'months', from: 'lastReconciledOn' } }],
      citation: own('vendorReconciliationMonths'),
    },
    {
      id: '18-condition',
      label: { en: 'A condition is met by the day that it names.', fr: 'Une condition est remplie au jour qu’elle indique.' },
      when: { all: [known('conditionDueOn'), until('conditionMet')] },
      obligations: [{ code: 'meetCondition', term: { before: 'conditionDueOn' } }],
      citation: own('timers 18'),
    },
  ] as const;
