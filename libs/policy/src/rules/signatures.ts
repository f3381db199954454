import type { Profile } from '../profile/profile.ts';
import { signatureFacts } from './signatures-facts.ts';
import {
  assessmentOf2010,
  automatedOf2025,
  breachOf2024,
  legalSignsToo,
  privacyOf2024,
  promisesOf2021,
  securityOf2019,
} from './signatures-rows.ts';
import { defineTable } from './table.ts';

/**
 * T2: who signs what, at the least. Directive on Privacy Practices, App. B and C; Policy on Privacy Protection, 4.1.2 (who
 * may be a delegate); Directive on Automated Decision-Making, App. C; Directive on Security Management, App. B; what the
 * RCMP promised and released about facial recognition.
 *
 * A version begins where an instrument did, and knows only what was read of it: before the directives of 2024 the table
 * knows the assessment of 2010 and little else, and says nothing of other papers. Ours, and cited so: separation of duties,
 * who decides on a technology, and who releases what is published.
 */
export function signaturesTable(profile: Profile) {
  const own = profile.legalSigns ? legalSignsToo : [];
  return defineTable({
    id: 'signatures',
    title: { en: 'Who signs what', fr: 'Qui signe quoi' },
    facts: signatureFacts,
    obligations: {
      signProgramExecutive: { kind: 'duty', label: { en: 'Signature of the program executive', fr: 'Signature du cadre responsable du programme' } },
      signS10Official: {
        kind: 'duty',
        label: { en: 'Signature of the official responsible for section 10', fr: 'Signature de l’agent responsable pour l’article 10' },
      },
      signLegalServices: { kind: 'duty', label: { en: 'Signature of Legal Services', fr: 'Signature des Services juridiques' } },
      legalServicesByPractice: {
        kind: 'duty',
        proposedFor: 'privacy:s10',
        label: {
          en: 'Signature of Legal Services, as practised under the directive of 2010',
          fr: 'Signature des Services juridiques, selon la pratique établie sous la directive de 2010',
        },
      },
      answerSecretariat: {
        kind: 'duty',
        label: { en: 'Answer the recommendations of the Treasury Board Secretariat', fr: 'Répondre aux recommandations du Secrétariat du Conseil du Trésor' },
      },
      signTreasuryBoardPresident: {
        kind: 'duty',
        label: { en: 'Approval by the President of the Treasury Board', fr: 'Approbation du président du Conseil du Trésor' },
      },
      signHeadForPresident: {
        kind: 'duty',
        label: { en: 'Approval by the head, by delegation', fr: 'Approbation du responsable, par délégation' },
      },
      approveOperation: {
        kind: 'duty',
        label: { en: 'Approval to operate, at the level that the impact gives', fr: 'Approbation de l’exploitation, à l’échelon que donne l’incidence' },
      },
      impactLevelMissing: { kind: 'refusal', label: { en: 'The impact level is not known', fr: 'Le niveau d’incidence n’est pas connu' } },
      assistantDeputyMinister: {
        kind: 'outcome',
        label: { en: 'Assistant deputy minister', fr: 'Sous-ministre adjoint ou sous-ministre adjointe' },
      },
      deputyHead: { kind: 'outcome', label: { en: 'Deputy head', fr: 'Administrateur général ou administratrice générale' } },
      treasuryBoard: { kind: 'outcome', label: { en: 'Treasury Board', fr: 'Conseil du Trésor' } },
      signSecurityAuthorizer: {
        kind: 'duty',
        label: { en: 'Signature of the security authorizer', fr: 'Signature du responsable de l’autorisation de sécurité' },
      },
      signHeadOrDelegate: { kind: 'duty', label: { en: 'Signature of the head or a delegate', fr: 'Signature du responsable ou d’un délégué' } },
      signDecidingExecutive: {
        kind: 'duty',
        label: { en: 'Decision of the executive of the level set', fr: 'Décision du cadre de l’échelon fixé' },
      },
      signCriminalOperations: {
        kind: 'duty',
        label: {
          en: 'Approval by the Criminal Operations Officer of the division, or somebody more senior',
          fr: 'Approbation de l’officier responsable des enquêtes criminelles de la division, ou d’une personne de rang plus élevé',
        },
      },
      adviseHeadquarters: { kind: 'duty', label: { en: 'Advise National Headquarters', fr: 'Aviser la Direction générale' } },
      signReleaser: { kind: 'duty', label: { en: 'Release by a second person', fr: 'Publication par une deuxième personne' } },
      signerHoldsNoDelegation: {
        kind: 'refusal',
        label: { en: 'The signer holds no position to which the power was delegated', fr: 'Le signataire n’occupe aucun poste auquel le pouvoir est délégué' },
      },
      signerIsNoEmployee: {
        kind: 'refusal',
        label: { en: 'A consultant or exempt staff cannot sign', fr: 'Ni un consultant ni le personnel exonéré ne peut signer' },
      },
      s10OfficialIsExecutive: {
        kind: 'refusal',
        label: { en: 'One person would sign for both sides', fr: 'Une seule personne signerait pour les deux parties' },
      },
      reviewerIsRequester: { kind: 'refusal', label: { en: 'A reviewer asked for it', fr: 'Une personne qui l’a examiné l’a demandé' } },
      approverIsRequester: { kind: 'refusal', label: { en: 'The approver asked for it', fr: 'La personne qui approuve l’a demandé' } },
      approverIsReviewer: { kind: 'refusal', label: { en: 'The approver reviewed it', fr: 'La personne qui approuve l’a examiné' } },
      releaserIsAuthor: { kind: 'refusal', label: { en: 'The author would release the text', fr: 'L’auteur publierait son propre texte' } },
    },
    ladder: ['assistantDeputyMinister', 'deputyHead', 'treasuryBoard'],
    versions: [
      {
        version: '2010-04-01',
        effectiveFrom: '2010-04-01',
        effectiveTo: '2019-07-01',
        binds: 'laterActsInOpenCases',
        rows: assessmentOf2010,
      },
      {
        version: '2019-07-01',
        effectiveFrom: '2019-07-01',
        effectiveTo: '2021-06-10',
        binds: 'laterActsInOpenCases',
        rows: [...assessmentOf2010, ...securityOf2019],
      },
      {
        version: `2021-06-10 ${profile.id}`,
        effectiveFrom: '2021-06-10',
        effectiveTo: '2024-03-01',
        binds: 'laterActsInOpenCases',
        rows: [...assessmentOf2010, ...securityOf2019, ...promisesOf2021, ...own],
      },
      {
        version: `2024-03-01 ${profile.id}`,
        effectiveFrom: '2024-03-01',
        effectiveTo: '2024-10-09',
        binds: 'laterActsInOpenCases',
        rows: [...assessmentOf2010, ...securityOf2019, ...breachOf2024, ...promisesOf2021, ...own],
      },
      {
        version: `2024-10-09 ${profile.id}`,
        effectiveFrom: '2024-10-09',
        effectiveTo: '2025-06-24',
        binds: 'laterActsInOpenCases',
        rows: [...privacyOf2024, ...securityOf2019, ...breachOf2024, ...promisesOf2021, ...own],
      },
      {
        version: `2025-06-24 ${profile.id}`,
        effectiveFrom: '2025-06-24',
        effectiveTo: null,
        binds: 'laterActsInOpenCases',
        rows: [...privacyOf2024, ...automatedOf2025, ...securityOf2019, ...breachOf2024, ...promisesOf2021, ...own],
      },
    ],
  });
}
