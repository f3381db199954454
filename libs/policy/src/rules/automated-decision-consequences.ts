import { defineTable } from './table.ts';

/**
 * What an automated decision system owes, by its impact level. Directive on Automated Decision-Making (Treasury Board,
 * effective 2025-06-24), Appendix C, and what 6.2 to 6.5 ask at every level. A level is owed what the levels below it are.
 * Until the assessment gives a level, the system is not put into production and owes what level IV does.
 *
 * Ours: a higher authority than the one asked may approve too.
 */

const bound = { not: { fact: 'applicability', is: 'notApplicable' } } as const;
const fromLevel2 = { all: [bound, { not: { fact: 'level', in: ['level1'] } }] } as const;
const fromLevel3 = { all: [bound, { not: { fact: 'level', in: ['level1', 'level2'] } }] } as const;
const atLevel4 = { all: [bound, { not: { fact: 'level', in: ['level1', 'level2', 'level3'] } }] } as const;

export const automatedDecisionConsequences = defineTable({
  id: 'automated-decision-consequences',
  title: { en: 'What an automated decision system owes, by impact level', fr: 'Ce qu’exige un système décisionnel automatisé, selon le niveau d’incidence' },
  facts: {
    applicability: {
      type: 'oneOf',
      risk: ['notApplicable', 'appliedVoluntarily', 'applies'],
      meaning: { en: 'Does the directive on automated decisions apply?', fr: 'La directive sur la prise de décisions automatisée s’applique-t-elle?' },
      values: {
        notApplicable: { en: 'No', fr: 'Non' },
        appliedVoluntarily: { en: 'It is applied voluntarily', fr: 'Elle est appliquée volontairement' },
        applies: { en: 'Yes', fr: 'Oui' },
      },
    },
    level: {
      type: 'oneOf',
      risk: ['level1', 'level2', 'level3', 'level4'],
      meaning: { en: 'Which impact level does the assessment give?', fr: 'Quel niveau d’incidence l’évaluation donne-t-elle?' },
      values: {
        level1: { en: 'Level I', fr: 'Niveau I' },
        level2: { en: 'Level II', fr: 'Niveau II' },
        level3: { en: 'Level III', fr: 'Niveau III' },
        level4: { en: 'Level IV', fr: 'Niveau IV' },
      },
    },
    adverse: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Can a decision deny a benefit or service, or be a regulatory action?', fr: 'Une décision peut-elle refuser une prestation ou un service, ou être une mesure réglementaire?' },
    },
    approvedBy: {
      type: 'oneOf',
      risk: ['treasuryBoard', 'deputyHead', 'assistantDeputyMinister', 'nobody'],
      meaning: { en: 'Who approved its operation?', fr: 'Qui a approuvé son exploitation?' },
      values: {
        nobody: { en: 'Nobody yet', fr: 'Personne encore' },
        assistantDeputyMinister: { en: 'The assistant deputy minister responsible for the program', fr: 'Le sous-ministre adjoint ou la sous-ministre adjointe responsable du programme' },
        deputyHead: { en: 'The deputy head', fr: 'L’administrateur général ou l’administratrice générale' },
        treasuryBoard: { en: 'The Treasury Board', fr: 'Le Conseil du Trésor' },
      },
    },
  },
  obligations: {
    levelNotKnown: { kind: 'refusal', label: { en: 'No production: no impact level yet', fr: 'Pas de mise en production : aucun niveau d’incidence encore' } },
    notice: { kind: 'duty', label: { en: 'Tell clients in plain language, on every channel, that a system decides or helps to', fr: 'Aviser la clientèle en langage clair, par tous les modes de prestation, qu’un système décide ou y aide' } },
    noticeLink: { kind: 'duty', label: { en: 'Link the notice to the published explanation', fr: 'Faire mener l’avis à l’explication publiée par un lien' } },
    generalExplanation: { kind: 'duty', label: { en: 'Publish how the system works in general', fr: 'Publier une explication du fonctionnement général du système' } },
    individualExplanation: { kind: 'duty', label: { en: 'Explain to each client a denial or a regulatory action', fr: 'Expliquer à chaque client un refus ou une mesure réglementaire' } },
    peerReview: { kind: 'duty', label: { en: 'Have at least one expert review it', fr: 'Le faire examiner par au moins un spécialiste' } },
    secondPeerReview: { kind: 'duty', label: { en: 'Have at least two experts review it', fr: 'Le faire examiner par au moins deux spécialistes' } },
    publishPeerReview: { kind: 'duty', label: { en: 'Publish the review or a summary of it in plain language', fr: 'Publier l’examen ou son résumé en langage clair' } },
    gbaPlus: { kind: 'duty', label: { en: 'Do a GBA Plus with experts in diversity and inclusion', fr: 'Faire une ACS Plus avec des spécialistes de la diversité et de l’inclusion' } },
    roleTraining: { kind: 'duty', label: { en: 'Train people by role in what the system does and how to use it', fr: 'Former le personnel selon son rôle aux fonctions du système et à leur usage' } },
    detailedTraining: { kind: 'duty', label: { en: 'Train people in managing, securing and overriding it, and in its effects', fr: 'Former le personnel à le gérer, à le protéger et à passer outre, et à ses incidences' } },
    recurringTraining: { kind: 'duty', label: { en: 'Repeat the training; how often is for the institution to set', fr: 'Répéter la formation; l’institution en fixe la fréquence' } },
    noPersonNeeded: { kind: 'permission', label: { en: 'The system may decide without a person', fr: 'Le système peut décider sans intervention humaine' } },
    personDecides: { kind: 'duty', label: { en: 'A person makes the final decision', fr: 'La décision définitive est prise par une personne' } },
    personChecks: { kind: 'duty', label: { en: 'A person checks the result for accuracy', fr: 'Une personne vérifie l’exactitude du résultat' } },
    approvalByAdm: { kind: 'outcome', label: { en: 'The assistant deputy minister approves', fr: 'Le sous-ministre adjoint ou la sous-ministre adjointe approuve' } },
    approvalByDeputyHead: { kind: 'outcome', label: { en: 'The deputy head approves', fr: 'L’administrateur général ou l’administratrice générale approuve' } },
    approvalByTreasuryBoard: { kind: 'outcome', label: { en: 'The Treasury Board approves', fr: 'Le Conseil du Trésor approuve' } },
    notApproved: { kind: 'refusal', label: { en: 'No production: who must approve it has not', fr: 'Pas de mise en production : qui doit l’approuver ne l’a pas fait' } },
    testBias: { kind: 'duty', label: { en: 'Test for bias and accuracy', fr: 'Vérifier l’absence de biais et l’exactitude' } },
    monitorOutcomes: { kind: 'duty', label: { en: 'Monitor outcomes on a schedule', fr: 'Surveiller les résultats selon un calendrier' } },
    logOverrides: { kind: 'duty', label: { en: 'Log each time a person overrides it', fr: 'Consigner chaque fois qu’une personne passe outre' } },
    governData: { kind: 'duty', label: { en: 'Govern the data it uses', fr: 'Encadrer les données dont il se sert' } },
    secure: { kind: 'duty', label: { en: 'Assess and keep its security', fr: 'Évaluer et maintenir sa sécurité' } },
    consultCounsel: { kind: 'duty', proposedFor: 'legal:advise', label: { en: 'Consult counsel from the concept on', fr: 'Consulter les services juridiques dès la conception' } },
    recourse: { kind: 'duty', label: { en: 'Tell clients how to challenge a decision', fr: 'Indiquer à la clientèle ses recours' } },
    publishEffectiveness: { kind: 'duty', label: { en: 'Publish how effective and fair it is', fr: 'Publier son efficacité et son équité' } },
    accessForAudit: { kind: 'duty', label: { en: 'Secure access to proprietary components for audit', fr: 'Obtenir l’accès aux composants propriétaires pour vérification' } },
    keepVersions: { kind: 'duty', label: { en: 'Keep every released version', fr: 'Conserver toutes les versions mises en service' } },
  },
  ladder: ['approvalByAdm', 'approvalByDeputyHead', 'approvalByTreasuryBoard'],
  versions: [
    {
      version: '2025-06-24',
      effectiveFrom: '2025-06-24',
      effectiveTo: null,
      binds: 'everythingFromDate',
      rows: [
        {
          id: '0-level-known',
          label: { en: 'The impact level is known before production.', fr: 'Le niveau d’incidence est connu avant la mise en production.' },
          when: { all: [bound, { not: { fact: 'level', known: true } }] },
          obligations: [{ code: 'levelNotKnown' }],
          citation: { instrument: 'DADM', section: '6.1.1' },
        },
        {
          id: '1-notice',
          label: { en: 'Every level: notice in plain language.', fr: 'À tous les niveaux : un avis en langage clair.' },
          when: bound,
          obligations: [{ code: 'notice' }],
          citation: { instrument: 'DADM', section: '6.2.1, App. C' },
        },
        {
          id: '2-notice-link',
          label: { en: 'From level III: the notice leads to the explanation.', fr: 'À partir du niveau III : l’avis mène à l’explication.' },
          when: fromLevel3,
          obligations: [{ code: 'noticeLink' }],
          citation: { instrument: 'DADM', section: '6.2.1, App. C' },
        },
        {
          id: '3-explanation',
          label: { en: 'Every level: a general explanation is published.', fr: 'À tous les niveaux : une explication générale est publiée.' },
          when: bound,
          obligations: [{ code: 'generalExplanation' }],
          citation: { instrument: 'DADM', section: '6.2.3, App. C' },
        },
        {
          id: '4-explanation-to-the-person',
          label: { en: 'From level II: a denial or regulatory action is explained to the person.', fr: 'À partir du niveau II : un refus ou une mesure réglementaire est expliqué à la personne.' },
          when: { all: [fromLevel2, { not: { fact: 'adverse', is: 'no' } }] },
          obligations: [{ code: 'individualExplanation' }],
          citation: { instrument: 'DADM', section: '6.2.3, App. C' },
        },
        {
          id: '5-peer-review',
          label: { en: 'From level II: one expert at least reviews it, and that is published.', fr: 'À partir du niveau II : un spécialiste au moins l’examine, et cela est publié.' },
          when: fromLevel2,
          obligations: [{ code: 'peerReview', term: { before: 'production' } }, { code: 'publishPeerReview', term: { before: 'production' } }],
          citation: { instrument: 'DADM', section: '6.3.7, App. C' },
        },
        {
          id: '6-two-experts',
          label: { en: 'Level IV: two experts at least review it.', fr: 'Au niveau IV : deux spécialistes au moins l’examinent.' },
          when: atLevel4,
          obligations: [{ code: 'secondPeerReview', term: { before: 'production' } }],
          citation: { instrument: 'DADM', section: '6.3.7, App. C' },
        },
        {
          id: '7-gba-plus',
          label: { en: 'From level II: GBA Plus, with experts consulted.', fr: 'À partir du niveau II : ACS Plus, avec consultation de spécialistes.' },
          when: fromLevel2,
          obligations: [{ code: 'gbaPlus' }],
          citation: { instrument: 'DADM', section: '6.3.8, App. C' },
        },
        {
          id: '8-training',
          label: { en: 'Every level: training by role.', fr: 'À tous les niveaux : une formation selon le rôle.' },
          when: bound,
          obligations: [{ code: 'roleTraining' }],
          citation: { instrument: 'DADM', section: '6.3.9, App. C' },
        },
        {
          id: '9-training-in-detail',
          label: { en: 'From level III: training in detail, and again and again.', fr: 'À partir du niveau III : une formation détaillée et récurrente.' },
          when: fromLevel3,
          obligations: [{ code: 'detailedTraining' }, { code: 'recurringTraining' }],
          citation: { instrument: 'DADM', section: '6.3.9, App. C' },
        },
        {
          id: '10-without-a-person',
          label: { en: 'Levels I and II: no person is needed at the decision.', fr: 'Aux niveaux I et II : aucune intervention humaine n’est exigée lors de la décision.' },
          when: { all: [bound, { fact: 'level', in: ['level1', 'level2'] }] },
          obligations: [{ code: 'noPersonNeeded' }],
          citation: { instrument: 'DADM', section: '6.3.13, App. C' },
        },
        {
          id: '11-a-person-decides',
          label: { en: 'From level III: a person makes the final decision, and checks the result.', fr: 'À partir du niveau III : une personne prend la décision définitive et vérifie le résultat.' },
          when: fromLevel3,
          obligations: [{ code: 'personDecides' }, { code: 'personChecks' }],
          citation: { instrument: 'DADM', section: '6.3.13, App. C' },
        },
        {
          id: '12-approval-i-ii',
          label: { en: 'Levels I and II: the assistant deputy minister approves.', fr: 'Aux niveaux I et II : le sous-ministre adjoint ou la sous-ministre adjointe approuve.' },
          when: bound,
          obligations: [{ code: 'approvalByAdm' }],
          citation: { instrument: 'DADM', section: '6.3.14, App. C' },
        },
        {
          id: '13-approval-iii',
          label: { en: 'Level III: the deputy head approves.', fr: 'Au niveau III : l’administrateur général ou l’administratrice générale approuve.' },
          when: fromLevel3,
          obligations: [{ code: 'approvalByDeputyHead' }],
          citation: { instrument: 'DADM', section: '6.3.14, App. C' },
        },
        {
          id: '14-approval-iv',
          label: { en: 'Level IV: the Treasury Board approves.', fr: 'Au niveau IV : le Conseil du Trésor approuve.' },
          when: atLevel4,
          obligations: [{ code: 'approvalByTreasuryBoard' }],
          citation: { instrument: 'DADM', section: '6.3.14, App. C' },
        },
        {
          id: '15-approved',
          label: { en: 'Whom the level asks for has approved, or somebody above.', fr: 'L’autorité que demande le niveau a approuvé, ou une plus haute.' },
          when: {
            any: [
              { all: [bound, { not: { fact: 'approvedBy', in: ['assistantDeputyMinister', 'deputyHead', 'treasuryBoard'] } }] },
              { all: [fromLevel3, { not: { fact: 'approvedBy', in: ['deputyHead', 'treasuryBoard'] } }] },
              { all: [atLevel4, { not: { fact: 'approvedBy', is: 'treasuryBoard' } }] },
            ],
          },
          obligations: [{ code: 'notApproved' }],
          citation: { instrument: 'DADM', section: '6.3.14, App. C' },
        },
        {
          id: '16-bias-and-accuracy',
          label: { en: 'Every level: bias and accuracy are tested before production.', fr: 'À tous les niveaux : biais et exactitude sont vérifiés avant la mise en production.' },
          when: bound,
          obligations: [{ code: 'testBias', term: { before: 'production' } }],
          citation: { instrument: 'DADM', section: '6.3.1' },
        },
        {
          id: '17-monitoring',
          label: { en: 'Every level: outcomes are monitored on a schedule.', fr: 'À tous les niveaux : les résultats sont surveillés selon un calendrier.' },
          when: bound,
          obligations: [{ code: 'monitorOutcomes' }],
          citation: { instrument: 'DADM', section: '6.3.2–4' },
        },
        {
          id: '18-quality',
          label: { en: 'Every level: overrides are logged, data is governed, the system is secure.', fr: 'À tous les niveaux : on consigne chaque passer-outre, on encadre les données et on protège le système.' },
          when: bound,
          obligations: [{ code: 'logOverrides' }, { code: 'governData' }, { code: 'secure' }],
          citation: { instrument: 'DADM', section: '6.3' },
        },
        {
          id: '19-counsel',
          label: { en: 'Every level: counsel is consulted from the concept on.', fr: 'À tous les niveaux : les services juridiques sont consultés dès la conception.' },
          when: bound,
          obligations: [{ code: 'consultCounsel' }],
          citation: { instrument: 'DADM', section: '6.3.12' },
        },
        {
          id: '20-recourse',
          label: { en: 'Every level: clients learn of their recourse.', fr: 'À tous les niveaux : la clientèle est informée de ses recours.' },
          when: bound,
          obligations: [{ code: 'recourse' }],
          citation: { instrument: 'DADM', section: '6.4' },
        },
        {
          id: '21-effectiveness',
          label: { en: 'Every level: effectiveness and fairness are published.', fr: 'À tous les niveaux : l’efficacité et l’équité sont publiées.' },
          when: bound,
          obligations: [{ code: 'publishEffectiveness' }],
          citation: { instrument: 'DADM', section: '6.5' },
        },
        {
          id: '22-audit',
          label: { en: 'Every level: proprietary components can be examined, and released versions are kept.', fr: 'À tous les niveaux : les composants propriétaires peuvent être examinés, et les versions mises en service sont conservées.' },
          when: bound,
          obligations: [{ code: 'accessForAudit' }, { code: 'keepVersions' }],
          citation: { instrument: 'DADM', section: '6.2.5–6' },
        },
      ],
    },
  ],
});
