import type { Profile } from '../profile/profile.ts';
import { authorityFacts, authorityObligations, authorityRows } from './criminal-code-periods.ts';
import { defineTable } from './table.ts';
import { automatedOf2025, breachRecords, ownTimers, policyOf2024, statutes } from './timers-rows.ts';

const day = (en: string, fr: string) => ({ type: 'date', meaning: { en, fr } }) as const;
const duty = (en: string, fr: string) => ({ kind: 'duty', label: { en, fr } }) as const;

/**
 * T6: how long each thing may take, or must be kept. Days are calendar days: none of these sources counts otherwise. What a
 * date names is done *before* it, which allows that day; what is kept is kept *at least* so long.
 *
 * A version begins where an instrument did. Of the Criminal Code only the text current to May 2026 was read, so its periods
 * stand since the version of 2025 and nothing is said of the time before. Rows 15 to 18 are the institution's own.
 */
export function timersTable(profile: Profile) {
  const own = ownTimers(profile);
  return defineTable({
    id: 'timers',
    title: { en: 'Time limits', fr: 'Délais' },
    facts: {
      requestUnder: {
        type: 'oneOf',
        meaning: { en: 'Under which Act was the request made?', fr: 'En vertu de quelle loi la demande a-t-elle été faite?' },
        values: {
          privacyAct: { en: 'Privacy Act', fr: 'Loi sur la protection des renseignements personnels' },
          accessAct: { en: 'Access to Information Act', fr: 'Loi sur l’accès à l’information' },
        },
      },
      extension: {
        type: 'oneOf',
        meaning: { en: 'Why was the time for it extended?', fr: 'Pourquoi le délai a-t-il été prorogé?' },
        values: {
          operationsOrConsultation: { en: 'Interference with operations, or consultations', fr: 'Entrave au fonctionnement, ou consultations' },
          translationOrFormat: { en: 'Translation, or another format', fr: 'Traduction, ou autre support' },
        },
      },
      requestReceivedOn: day('Day on which the request was received', 'Jour de la réception de la demande'),
      breachKnownOn: day('Day on which a breach became known', 'Jour où une atteinte a été connue'),
      materialityDeterminedOn: day('Day on which the breach was determined to be material', 'Jour où l’atteinte a été jugée substantielle'),
      lastAdministrativeUseOn: day('Day of the last use in a decision about the person', 'Jour du dernier usage à des fins administratives'),
      disposalConsent: {
        type: 'yesNo',
        meaning: { en: 'Does the person consent to earlier disposal?', fr: 'La personne consent-elle à un retrait plus hâtif?' },
      },
      investigativeRequestOn: day('Day of the request of an investigative body', 'Jour de la demande d’un organisme d’enquête'),
      newConsistentUseOn: day('Day on which a new consistent use began', 'Jour où un nouvel usage compatible a commencé'),
      publicInterestDisclosure: {
        type: 'yesNo',
        meaning: { en: 'Is it a disclosure under paragraph 8(2)(m)?', fr: 'S’agit-il d’une communication en vertu de l’alinéa 8(2)m)?' },
      },
      priorNoticePracticable: {
        type: 'yesNo',
        meaning: { en: 'Can notice reasonably be given before?', fr: 'Peut-on raisonnablement donner l’avis avant?' },
      },
      mitigationsReviewedOn: day('Day of the last review of mitigations', 'Jour du dernier examen des mesures d’atténuation'),
      infoSourceUpdatedOn: day('Day of the last update of Info Source', 'Jour de la dernière mise à jour d’Info Source'),
      fiscalYearEndedOn: day('Last day of the fiscal year', 'Dernier jour de l’exercice'),
      findingAnswerDueOn: day('Day that the Commissioner states for an answer', 'Jour que le Commissariat indique pour la réponse'),
      automatedDecision: {
        type: 'yesNo',
        meaning: { en: 'Does the directive on automated decisions apply?', fr: 'La directive sur les décisions automatisées s’applique-t-elle?' },
        risk: ['no', 'yes'],
      },
      algorithmicUpdateDueOn: day('Day scheduled for the update of the assessment', 'Jour prévu pour la mise à jour de l’évaluation'),
      pilotEndsOn: day('Last day of the pilot', 'Dernier jour du projet pilote'),
      approvalEndsOn: day('Last day of an approval', 'Dernier jour d’une approbation'),
      securityAuthorizationEndsOn: day('Last day of the security authorization', 'Dernier jour de l’autorisation de sécurité'),
      trainedOn: day('Day on which the training was completed', 'Jour où la formation a été terminée'),
      lastReconciledOn: day('Day of the last comparison with the vendor’s log', 'Jour de la dernière comparaison avec le journal du fournisseur'),
      conditionDueOn: day('Day by which the condition is to be met', 'Jour auquel la condition doit être remplie'),
      done: {
        type: 'anyOf',
        meaning: { en: 'What is done?', fr: 'Qu’est-ce qui est fait?' },
        values: {
          requestAnswered: { en: 'The request is answered', fr: 'La demande a reçu une réponse' },
          breachReported: { en: 'The breach is reported to both', fr: 'L’atteinte est déclarée aux deux' },
          useNoticeGiven: { en: 'Notice of the new use is given', fr: 'L’avis du nouvel usage est donné' },
          disclosureNoticeGiven: { en: 'Notice of the disclosure is given', fr: 'L’avis de la communication est donné' },
          reportTabled: { en: 'The annual report is tabled', fr: 'Le rapport annuel est déposé' },
          algorithmicAssessmentPublished: { en: 'The algorithmic assessment is published', fr: 'L’évaluation algorithmique est publiée' },
          findingAnswered: { en: 'The finding is answered', fr: 'La conclusion a reçu une réponse' },
          conditionMet: { en: 'The condition is met', fr: 'La condition est remplie' },
        },
      },
      ...authorityFacts,
    },
    obligations: {
      answerRequest: duty('Answer the request', 'Répondre à la demande'),
      answerInReasonableTime: duty('Answer the request within a reasonable time', 'Répondre à la demande dans un délai raisonnable'),
      giveNoticeOfExtension: duty('Give the requester notice of the extension', 'Aviser le demandeur de la prorogation'),
      tellInformationCommissioner: duty(
        'Tell the Information Commissioner of an extension beyond thirty days',
        'Aviser le Commissariat à l’information d’une prorogation de plus de trente jours',
      ),
      reportBreach: duty('Report the breach to the Secretariat and to the Commissioner', 'Déclarer l’atteinte au Secrétariat et au Commissariat'),
      keepBreachRecord: duty('Keep the record of the breach', 'Conserver le dossier de l’atteinte'),
      keepPersonalInformation: duty('Keep the personal information', 'Conserver les renseignements personnels'),
      keepInvestigativeRequest: duty('Keep the request and the record of disclosure', 'Conserver la demande et la mention de la communication'),
      tellCommissionerOfUse: duty('Tell the Privacy Commissioner of the use', 'Aviser le Commissariat à la protection de la vie privée de l’usage'),
      tellCommissionerOfDisclosure: duty(
        'Tell the Privacy Commissioner of the disclosure, in writing',
        'Aviser par écrit le Commissariat à la protection de la vie privée de la communication',
      ),
      reviewMitigations: duty('Review the mitigation measures', 'Examiner les mesures d’atténuation'),
      updateInfoSource: duty('Update Info Source', 'Mettre Info Source à jour'),
      tableAnnualReport: {
        kind: 'duty',
        proposedFor: 'head',
        label: { en: 'Have the annual report tabled in Parliament', fr: 'Faire déposer le rapport annuel au Parlement' },
      },
      publishAlgorithmicAssessment: duty('Complete, approve and publish the algorithmic assessment', 'Terminer, approuver et publier l’évaluation algorithmique'),
      updateAlgorithmicAssessment: duty('Update the algorithmic assessment', 'Mettre à jour l’évaluation algorithmique'),
      answerFinding: duty('Answer the finding', 'Répondre à la conclusion'),
      endPilot: duty('End the pilot', 'Mettre fin au projet pilote'),
      renewApprovalOrStop: duty('Renew the approval, or stop', 'Renouveler l’approbation, ou cesser'),
      renewSecurityAuthorization: duty('Renew the security authorization', 'Renouveler l’autorisation de sécurité'),
      renewTraining: duty('Repeat the training', 'Refaire la formation'),
      reconcile: duty('Compare the ledger with the vendor’s log', 'Comparer le registre au journal du fournisseur'),
      meetCondition: duty('Meet the condition', 'Remplir la condition'),
      ...authorityObligations,
    },
    versions: [
      { version: '2010-01-01', effectiveFrom: '2010-01-01', effectiveTo: '2021-06-10', binds: 'laterActsInOpenCases', rows: statutes },
      {
        version: `2021-06-10 ${profile.id}`,
        effectiveFrom: '2021-06-10',
        effectiveTo: '2024-03-01',
        binds: 'laterActsInOpenCases',
        rows: [...statutes, ...own],
      },
      {
        version: `2024-03-01 ${profile.id}`,
        effectiveFrom: '2024-03-01',
        effectiveTo: '2024-10-09',
        binds: 'laterActsInOpenCases',
        rows: [...statutes, ...breachRecords, ...own],
      },
      {
        version: `2024-10-09 ${profile.id}`,
        effectiveFrom: '2024-10-09',
        effectiveTo: '2025-06-24',
        binds: 'laterActsInOpenCases',
        rows: [...statutes, ...breachRecords, ...policyOf2024, ...own],
      },
      {
        version: `2025-06-24 ${profile.id}`,
        effectiveFrom: '2025-06-24',
        effectiveTo: null,
        binds: 'laterActsInOpenCases',
        rows: [...statutes, ...breachRecords, ...policyOf2024, ...automatedOf2025, ...authorityRows, ...own],
      },
    ],
  });
}
