import type { Answers } from '@gatehouse/policy/forms';
import type { Stage } from './stage.ts';

const inCommon = { kind: 'application', biometricFeatures: 'no', origin: 'bought', accountsKnown: 'all' } as const;

/** Tried at a conference with pictures of a real file; nobody has followed it up yet. */
const openReport = (since: string): Answers => ({
  ...inCommon,
  name: 'Trouveur de visages (démo)',
  categories: ['BIOMETRICS'],
  biometricFeatures: 'face',
  vendor: 'Demo Vendor Thirteen',
  how: 'FREE_TRIAL',
  unit: 'unit-b',
  use: 'Chercher un visage dans des images publiques',
  details: 'Essai gratuit offert lors d’une conférence fictive.',
  dataUsed: 'real',
  stillUsed: 'yes',
  since: 'month',
  sinceMonth: since.slice(5, 7),
  sinceYear: Number(since.slice(0, 4)),
  accounts: [
    { holder: 'Compte d’essai de l’unité', terms: 'FREE' },
    { holder: 'Compte personnel d’un membre', terms: 'UNKNOWN' },
  ],
  personalInformation: 'yes',
  personalInformationCategories: ['PHYSICAL_BIOMETRICS'],
  peopleConcerned: 'UP_TO_10',
  keptWhere: 'VENDOR',
});

/** An old tool of an office that was used no more: closed without a case, its one account closed. */
const concludedReport: Answers = {
  ...inCommon,
  name: 'Demo Distance Table',
  categories: ['OTHER'],
  vendor: 'Demo Vendor Fourteen',
  how: 'LEGACY',
  unit: 'unit-c',
  use: 'Looking up driving distances',
  dataUsed: 'none',
  stillUsed: 'no',
  since: 'unknown',
  accounts: [{ holder: 'The office’s shared account', terms: 'PAID' }],
  personalInformation: 'no',
};

/** Two reports of existing use: one that waits for everybody, and one that is concluded. */
export async function playReports(stage: Stage): Promise<void> {
  const report = (subject: string, answers: Answers, language: 'en' | 'fr') =>
    stage.as(subject, 'existingUse', 'reportExistingUse', null, { definitionVersion: '2026-1', answers, language });

  stage.at(20);
  const { id } = await report('officer-c', concludedReport, 'en');
  stage.at(17);
  await stage.as('ntop-analyst', 'existingUse', 'followUpReport', id, {
    outcome: 'closed',
    caseId: null,
    technologyId: null,
    reasons: 'A printed table of distances does the same; nothing of an investigation was ever entered.',
  });
  const { id: accountId } = await stage.state<{ id: string }>('SELECT id::text FROM reported_account WHERE report_id = $1', [id]);
  stage.at(14);
  await stage.as('officer-c', 'existingUse', 'closeAccount', id, {
    accountId,
    closedOn: stage.day(-15),
    saidBy: 'The administrator of the office',
    confirmation: 'The vendor confirmed it in writing.',
  });

  stage.at(3);
  await report('officer-b', openReport(stage.day(-70)), 'fr');
}
