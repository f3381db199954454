import { defineTable } from './table.ts';

const when = (trigger: Trigger) => ({ fact: 'happened', includesAny: [trigger] }) as const;

type Trigger = keyof typeof triggers;

const triggers = {
  annualReview: { en: 'A year since mitigations were last reviewed', fr: 'Un an depuis le dernier examen des mesures d’atténuation' },
  processPartyOrSystem: {
    en: 'A new process, another party, or an automated decision system',
    fr: 'Un nouveau processus, une autre partie ou un système décisionnel automatisé',
  },
  featureVersionOrModel: { en: 'A new feature, version or model', fr: 'Une nouvelle fonction, version ou un nouveau modèle' },
  useCasePopulationOrPartner: { en: 'A new use, population or partner', fr: 'Une nouvelle utilisation, population ou un nouveau partenaire' },
  vendorChange: {
    en: 'The vendor’s owner, sub-provider, jurisdiction or terms of service changed',
    fr: 'Le propriétaire, un sous-traitant, le territoire ou les conditions de service du fournisseur ont changé',
  },
  contractRenewal: { en: 'The contract is to be renewed', fr: 'Le contrat doit être renouvelé' },
  newDataset: { en: 'A new dataset', fr: 'Un nouvel ensemble de données' },
  breach: { en: 'A privacy breach', fr: 'Une atteinte à la vie privée' },
  finding: {
    en: 'A finding of the Commissioner, the Secretariat or a court',
    fr: 'Une conclusion du Commissariat, du Secrétariat ou d’un tribunal',
  },
  legalChange: { en: 'The law changed', fr: 'La loi a changé' },
  biasMeasure: { en: 'A measure of bias or accuracy is out of bounds', fr: 'Une mesure de biais ou d’exactitude dépasse ses limites' },
  ledgerAnomaly: { en: 'An anomaly in the ledger', fr: 'Une anomalie dans le registre' },
  qualificationShortfall: { en: 'Too few people are qualified', fr: 'Trop peu de personnes sont qualifiées' },
  securityAuthorizationEnds: { en: 'The security authorization ended', fr: 'L’autorisation de sécurité a pris fin' },
  automatedDirectiveChange: {
    en: 'A new version of the directive on automated decisions or of its assessment',
    fr: 'Une nouvelle version de la directive sur les décisions automatisées ou de son évaluation',
  },
  pilotEnds: { en: 'The pilot ended', fr: 'Le projet pilote a pris fin' },
  informationBankChange: { en: 'The information bank changed', fr: 'Le fichier de renseignements personnels a changé' },
  publicQuestion: { en: 'A question from the media or Parliament', fr: 'Une question des médias ou du Parlement' },
} as const;

const privacy = [
  {
    id: '1-annual-review',
    label: { en: 'Mitigations are reviewed at least yearly.', fr: 'Les mesures d’atténuation sont examinées au moins chaque année.' },
    when: when('annualReview'),
    obligations: [{ code: 'reviewMitigations' }],
    citation: { instrument: 'DPP', section: 'C.2.2.17' },
  },
  {
    id: '2-process-party-system',
    label: {
      en: 'A new process, party or automated decision system may modify the activity substantially.',
      fr: 'Un nouveau processus, une nouvelle partie ou un système décisionnel automatisé peut modifier l’activité de façon importante.',
    },
    when: when('processPartyOrSystem'),
    obligations: [{ code: 'redoChecklist' }, { code: 'updateAssessment', term: { before: 'change' } }],
    citation: { instrument: 'DPP', section: 'C.2.2.9.2' },
  },
  {
    id: '8-breach',
    label: { en: 'A breach is contained and assessed.', fr: 'Une atteinte est contenue et évaluée.' },
    when: when('breach'),
    obligations: [{ code: 'assessBreach', term: { forthwith: true, from: 'discovered' } }, { code: 'considerSuspension' }],
    citation: { instrument: 'DPP', section: 'App. B' },
  },
  {
    id: '9-finding',
    label: {
      en: 'Recommendations are considered and answered; not accepting one has its reasons.',
      fr: 'Les recommandations sont examinées et reçoivent une réponse; un refus est motivé.',
    },
    when: when('finding'),
    obligations: [{ code: 'answerFinding' }],
    citation: { instrument: 'DPP', section: 'C.2.2.13' },
  },
  {
    id: '13-qualification',
    label: { en: 'Training is completed, and its completion documented.', fr: 'La formation est suivie, et son achèvement documenté.' },
    when: when('qualificationShortfall'),
    obligations: [{ code: 'trainUsers' }],
    citation: { instrument: 'DPP', section: '4.1.3' },
  },
  {
    id: '14-security',
    label: {
      en: 'A system is authorized before it is operated, and the authorization maintained through its life.',
      fr: 'Un système est autorisé avant son exploitation, et l’autorisation est maintenue durant toute sa vie.',
    },
    when: when('securityAuthorizationEnds'),
    obligations: [{ code: 'noSecurityAuthorization' }, { code: 'renewSecurityAuthorization' }],
    citation: { instrument: 'DSM', section: 'B.2.6' },
  },
  {
    id: '17-information-bank',
    label: { en: 'Assessment and information bank say the same.', fr: 'L’évaluation et le fichier concordent.' },
    when: when('informationBankChange'),
    obligations: [{ code: 'alignBank' }],
    citation: { instrument: 'DPP', section: '4.1.7' },
  },
] as const;

/** Not to know whether the directive applies counts as if it did. */
const mayDecide = { not: { fact: 'automatedDecision', is: 'no' } } as const;

const automated = [
  {
    id: '3-system-changes',
    label: {
      en: 'When what an automated decision system does changes, its assessment is updated.',
      fr: 'Lorsque la portée ou les fonctions d’un système décisionnel automatisé changent, son évaluation est mise à jour.',
    },
    when: {
      all: [
        { fact: 'happened', includesAny: ['featureVersionOrModel', 'useCasePopulationOrPartner', 'automatedDirectiveChange'] },
        mayDecide,
      ],
    },
    obligations: [{ code: 'updateAlgorithmicAssessment', term: { before: 'production' } }],
    citation: { instrument: 'DADM', section: '6.1.3' },
  },
  {
    id: '11-outcomes-monitored',
    label: {
      en: 'Outcomes are monitored on a schedule, and what is found is acted on.',
      fr: 'Les résultats font l’objet d’une surveillance prévue, et l’on donne suite aux constats.',
    },
    when: { all: [when('biasMeasure'), mayDecide] },
    obligations: [{ code: 'redoTests' }],
    citation: { instrument: 'DADM', section: '6.3.2' },
  },
] as const;

const mine = (section: string) => ({ instrument: 'PROFILE', section: `reassessment ${section}` }) as const;

const own = [
  {
    id: '3-feature-version-model',
    label: {
      en: 'A new feature, version or model is not what was authorized.',
      fr: 'Une nouvelle fonction, version ou un nouveau modèle n’est pas ce qui a été autorisé.',
    },
    when: when('featureVersionOrModel'),
    obligations: [{ code: 'newAuthorization', term: { before: 'use' } }, { code: 'redoTests' }],
    citation: mine('3'),
  },
  {
    id: '4-use-population-partner',
    label: {
      en: 'Another use, population or partner is not what was authorized.',
      fr: 'Une autre utilisation, population ou un autre partenaire n’est pas ce qui a été autorisé.',
    },
    when: when('useCasePopulationOrPartner'),
    obligations: [{ code: 'newAuthorization', term: { before: 'use' } }, { code: 'redoChecklist' }],
    citation: mine('4'),
  },
  {
    id: '5-vendor-change',
    label: { en: 'A vendor that changed is reviewed as if it were new.', fr: 'Un fournisseur qui a changé est examiné comme s’il était nouveau.' },
    when: when('vendorChange'),
    obligations: [{ code: 'redoProvenance' }, { code: 'redoSecurityReview' }],
    citation: mine('5'),
  },
  {
    id: '6-contract-renewal',
    label: {
      en: 'Before a contract is renewed the vendor’s sources are reviewed again, and the clauses with them.',
      fr: 'Avant le renouvellement d’un contrat, les sources du fournisseur sont examinées de nouveau, et les clauses avec elles.',
    },
    when: when('contractRenewal'),
    obligations: [{ code: 'redoProvenance', term: { before: 'renewal' } }, { code: 'reviewAgreement', term: { before: 'renewal' } }],
    citation: mine('6'),
  },
  {
    id: '7-dataset',
    label: { en: 'A new dataset has a source of its own.', fr: 'Un nouvel ensemble de données a sa propre source.' },
    when: when('newDataset'),
    obligations: [{ code: 'redoProvenance', term: { before: 'use' } }, { code: 'redoChecklist' }],
    citation: mine('7'),
  },
  {
    id: '10-legal-change',
    label: { en: 'Legal advice is as old as the law it read.', fr: 'Un avis juridique a l’âge de la loi qu’il a lue.' },
    when: when('legalChange'),
    obligations: [{ code: 'renewLegalAdvice' }, { code: 'redoChecklist' }],
    citation: mine('10'),
  },
  {
    id: '11-bias',
    label: { en: 'What is out of bounds may be suspended until it is within them.', fr: 'Ce qui dépasse ses limites peut être suspendu jusqu’à son retour en deçà.' },
    when: when('biasMeasure'),
    obligations: [{ code: 'redoTests' }, { code: 'considerSuspension' }],
    citation: mine('11'),
  },
  {
    id: '12-ledger',
    label: { en: 'An anomaly in the ledger is traced to its cause.', fr: 'On remonte à la cause d’une anomalie du registre.' },
    when: when('ledgerAnomaly'),
    obligations: [{ code: 'reconcileLedger' }, { code: 'considerSuspension' }],
    citation: mine('12'),
  },
  {
    id: '13-unqualified',
    label: { en: 'Without a valid qualification nobody uses it.', fr: 'Sans qualification valide, personne ne s’en sert.' },
    when: when('qualificationShortfall'),
    obligations: [{ code: 'unqualifiedUse' }],
    citation: mine('13'),
  },
  {
    id: '15-automated-directive',
    label: { en: 'A new version of the rules is read against the system.', fr: 'Une nouvelle version des règles est confrontée au système.' },
    when: when('automatedDirectiveChange'),
    obligations: [{ code: 'redoChecklist' }],
    citation: mine('15'),
  },
  {
    id: '16-pilot',
    label: { en: 'A pilot ends on its day, and what it showed is reported.', fr: 'Un projet pilote prend fin le jour dit, et l’on rend compte de ce qu’il a montré.' },
    when: when('pilotEnds'),
    obligations: [{ code: 'pilotEnded' }, { code: 'reportOnPilot', term: { before: 'nextRequest' } }],
    citation: mine('16'),
  },
  {
    id: '18-public-question',
    label: { en: 'A question in public is answered from the record.', fr: 'On répond à une question publique à partir du dossier.' },
    when: when('publicQuestion'),
    obligations: [{ code: 'prepareAnswer' }],
    citation: mine('18'),
  },
] as const;

/**
 * T5: what an event in the life of an authorized technology makes necessary again. The eighteen triggers are our list; those
 * that an instrument names cite it, the others the institution's own rules. Whether an assessment is updated or a use
 * suspended is for the people named: the table only proposes it.
 *
 * Re-running the review of a vendor on renewal, down to its sub-providers, is the lesson of the report of 15 February 2024.
 */
export const reassessmentTable = defineTable({
  id: 'reassessment',
  title: { en: 'What must be redone, and after what', fr: 'Ce qui doit être refait, et après quoi' },
  facts: {
    happened: { type: 'anyOf', accumulates: true, meaning: { en: 'What happened?', fr: 'Qu’est-il arrivé?' }, values: triggers },
    automatedDecision: {
      type: 'yesNo',
      meaning: {
        en: 'Does the directive on automated decisions apply to it, or is it applied voluntarily?',
        fr: 'La directive sur les décisions automatisées s’y applique-t-elle, d’office ou volontairement?',
      },
      risk: ['no', 'yes'],
    },
  },
  obligations: {
    reviewMitigations: {
      kind: 'duty',
      label: { en: 'Review and update the mitigation measures', fr: 'Examiner et mettre à jour les mesures d’atténuation' },
    },
    redoChecklist: {
      kind: 'duty',
      label: { en: 'Complete the privacy checklist again', fr: 'Remplir de nouveau la liste de vérification de la vie privée' },
    },
    updateAssessment: {
      kind: 'duty',
      proposedFor: 'privacy:s10',
      label: { en: 'Update the privacy impact assessment', fr: 'Mettre à jour l’évaluation des facteurs relatifs à la vie privée' },
    },
    newAuthorization: {
      kind: 'duty',
      proposedFor: 'ntop:triage',
      label: { en: 'Authorize the change before it is used', fr: 'Autoriser le changement avant de s’en servir' },
    },
    redoTests: {
      kind: 'duty',
      label: { en: 'Test accuracy and bias again', fr: 'Refaire les essais d’exactitude et de biais' },
    },
    redoProvenance: {
      kind: 'duty',
      label: {
        en: 'Review again where vendor, sub-providers and datasets get their information',
        fr: 'Examiner de nouveau d’où le fournisseur, ses sous-traitants et les ensembles de données tirent leurs renseignements',
      },
    },
    redoSecurityReview: { kind: 'duty', label: { en: 'Review security again', fr: 'Examiner de nouveau la sécurité' } },
    reviewAgreement: {
      kind: 'duty',
      label: { en: 'Review the clauses of the contract or agreement', fr: 'Examiner les clauses du contrat ou de l’accord' },
    },
    assessBreach: {
      kind: 'duty',
      label: { en: 'Assess the breach in the breach process', fr: 'Évaluer l’atteinte selon le processus prévu' },
    },
    considerSuspension: {
      kind: 'duty',
      proposedFor: 'prohibit',
      label: { en: 'Decide whether the use is suspended', fr: 'Décider s’il faut suspendre l’utilisation' },
    },
    answerFinding: {
      kind: 'duty',
      proposedFor: 'head',
      label: { en: 'Consider each recommendation and answer it', fr: 'Examiner chaque recommandation et y répondre' },
    },
    renewLegalAdvice: {
      kind: 'duty',
      proposedFor: 'legal:advise',
      label: { en: 'Renew the legal advice', fr: 'Renouveler l’avis juridique' },
    },
    reconcileLedger: {
      kind: 'duty',
      label: { en: 'Compare the ledger with the vendor’s log', fr: 'Comparer le registre au journal du fournisseur' },
    },
    unqualifiedUse: {
      kind: 'refusal',
      label: { en: 'Nobody uses it without a valid qualification', fr: 'Personne ne s’en sert sans qualification valide' },
    },
    trainUsers: {
      kind: 'duty',
      label: { en: 'Train, and document who completed it', fr: 'Former, et documenter qui a terminé la formation' },
    },
    noSecurityAuthorization: {
      kind: 'refusal',
      label: { en: 'It is not operated without a security authorization', fr: 'Elle n’est pas exploitée sans autorisation de sécurité' },
    },
    renewSecurityAuthorization: {
      kind: 'duty',
      label: { en: 'Renew the security authorization', fr: 'Renouveler l’autorisation de sécurité' },
    },
    updateAlgorithmicAssessment: {
      kind: 'duty',
      label: { en: 'Update and publish the algorithmic impact assessment', fr: 'Mettre à jour et publier l’évaluation de l’incidence algorithmique' },
    },
    pilotEnded: { kind: 'refusal', label: { en: 'Nothing is used on after the pilot’s end', fr: 'Rien ne sert au-delà de la fin du projet pilote' } },
    reportOnPilot: {
      kind: 'duty',
      label: { en: 'Report on the pilot before anything further is asked for', fr: 'Rendre compte du projet pilote avant toute autre demande' },
    },
    alignBank: {
      kind: 'duty',
      label: { en: 'Bring assessment and information bank into line', fr: 'Faire concorder l’évaluation et le fichier' },
    },
    prepareAnswer: {
      kind: 'duty',
      proposedFor: 'ntop:recommend',
      label: {
        en: 'Put together what was known, approved and used, and when',
        fr: 'Réunir ce qui était connu, approuvé et utilisé, et quand',
      },
    },
  },
  versions: [
    {
      version: '2024-10-09',
      effectiveFrom: '2024-10-09',
      effectiveTo: '2025-06-24',
      binds: 'laterActsInOpenCases',
      rows: [...privacy, ...own],
    },
    {
      version: '2025-06-24',
      effectiveFrom: '2025-06-24',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [...privacy, ...automated, ...own],
    },
  ],
});
