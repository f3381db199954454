import { defineTable } from './table.ts';

/**
 * Does the Directive on Automated Decision-Making apply? Treasury Board, effective 2025-06-24, 5.1 and 5.2 (scope), 6.1.1
 * and 6.1.3 (the assessment, before production and again). Whether it reaches an investigation by police is arguable: so the
 * institution records which of three it is, with the legal reasons, and may apply the directive without being bound. That
 * record is ours. The table proposes; the official whom the deputy head made answerable determines, on legal advice.
 *
 * Systems from before 2025-06-24 had until 2026-06-24 for what that version newly asks. What it asked before is owed
 * throughout: the assessment is never put off.
 */

const used = { not: { fact: 'automation', is: 'none' } } as const;
const applies = {
  all: [
    { fact: 'automation', in: ['assists', 'replaces'] },
    { fact: 'administrativeDecision', is: 'yes' },
    { fact: 'environment', in: ['betaWithClients', 'production'] },
  ],
} as const;
const doesNotApply = {
  any: [
    { fact: 'automation', is: 'none' },
    { fact: 'administrativeDecision', is: 'no' },
    { fact: 'environment', in: ['research', 'test'] },
  ],
} as const;
/** Bound, or bound by its own choice, or not known not to be: silence never lets a system into production. */
const bound = { any: [{ not: doesNotApply }, { all: [used, { fact: 'voluntary', is: 'yes' }] }] } as const;
const live = { not: { fact: 'environment', in: ['research', 'test'] } } as const;

const rows = [
  {
    id: '1-applies',
    label: {
      en: 'The directive applies to a system in production that makes, or helps to make, an administrative decision or a related assessment about a client. Trials with real clients are production.',
      fr: 'La directive s’applique à un système en production qui prend une décision administrative au sujet d’un client ou fait une évaluation connexe, ou qui y aide. Un essai avec de vrais clients est de la production.',
    },
    when: applies,
    obligations: [{ code: 'applies' }],
    citation: { instrument: 'DADM', section: '5.1' },
  },
  {
    id: '2-does-not-apply',
    label: {
      en: 'It does not apply without automation or without such a decision, nor to research, experiments and test environments.',
      fr: 'Elle ne s’applique pas en l’absence d’automatisation ou d’une telle décision, ni à la recherche, à l’expérimentation et aux environnements d’essai.',
    },
    when: doesNotApply,
    obligations: [{ code: 'notApplicable' }],
    citation: { instrument: 'DADM', section: '5.2' },
  },
  {
    id: '3-voluntarily',
    label: {
      en: 'The institution may apply it to a system that it does not bind.',
      fr: 'L’institution peut l’appliquer à un système qu’elle ne vise pas.',
    },
    when: { all: [doesNotApply, { fact: 'automation', in: ['assists', 'replaces'] }, { fact: 'voluntary', is: 'yes' }] },
    obligations: [{ code: 'appliedVoluntarily' }],
    citation: { instrument: 'PROFILE', section: 'automated-decision 3' },
  },
  {
    id: '4-not-known',
    label: {
      en: 'Until it is known whether the directive applies, the system does not go into production.',
      fr: 'Tant qu’on ignore si la directive s’applique, le système n’est pas mis en production.',
    },
    when: { not: { any: [applies, doesNotApply] } },
    obligations: [{ code: 'notDetermined' }, { code: 'applicabilityNotKnown' }],
    citation: { instrument: 'DADM', section: '5.1' },
  },
  {
    id: '5-legal-reasons',
    label: {
      en: 'Which of the three it is, is recorded with the legal reasons; in police investigations it is arguable.',
      fr: 'On consigne laquelle des trois réponses vaut, avec les motifs juridiques; pour les enquêtes policières, la question se discute.',
    },
    when: { all: [used, { not: { fact: 'policeInvestigation', is: 'no' } }, { not: { fact: 'legalRationale', is: 'yes' } }] },
    obligations: [{ code: 'rationaleMissing' }, { code: 'recordRationale', term: { before: 'production' } }],
    citation: { instrument: 'PROFILE', section: 'automated-decision 5' },
  },
  {
    id: '6-assessment-completed',
    label: {
      en: 'The algorithmic impact assessment is completed before production.',
      fr: 'L’évaluation de l’incidence algorithmique est achevée avant la mise en production.',
    },
    when: { all: [bound, live, { not: { fact: 'impactAssessment', in: ['completed', 'approved', 'published'] } }] },
    obligations: [{ code: 'assessmentNotCompleted' }],
    citation: { instrument: 'DADM', section: '6.1.1' },
  },
  {
    id: '7-assessment-approved',
    label: { en: 'It is approved before production.', fr: 'Elle est approuvée avant la mise en production.' },
    when: { all: [bound, live, { not: { fact: 'impactAssessment', in: ['approved', 'published'] } }] },
    obligations: [{ code: 'assessmentNotApproved' }],
    citation: { instrument: 'DADM', section: '6.1.1' },
  },
  {
    id: '8-assessment-published',
    label: {
      en: 'It is published on the Open Government Portal before production.',
      fr: 'Elle est publiée sur le Portail du gouvernement ouvert avant la mise en production.',
    },
    when: { all: [bound, live, { not: { fact: 'impactAssessment', is: 'published' } }] },
    obligations: [{ code: 'assessmentNotPublished' }],
    citation: { instrument: 'DADM', section: '6.1.1' },
  },
  {
    id: '9-assessment-updated',
    label: {
      en: 'It is updated when the scope or function of the system changes.',
      fr: 'Elle est mise à jour lorsque la portée ou la fonction du système change.',
    },
    when: { all: [bound, { not: { fact: 'changed', is: 'no' } }] },
    obligations: [{ code: 'updateAssessment' }],
    citation: { instrument: 'DADM', section: '6.1.3' },
  },
  {
    id: '10-assessment-reviewed',
    label: { en: 'And on the schedule that was set for it.', fr: 'Et selon le calendrier établi.' },
    when: bound,
    obligations: [{ code: 'reviewOnSchedule' }],
    citation: { instrument: 'DADM', section: '6.1.3' },
  },
] as const;

const transition = [
  {
    id: '11-transition',
    label: {
      en: 'A system from before 24 June 2025 has until 24 June 2026 for what the directive newly asks.',
      fr: 'Un système antérieur au 24 juin 2025 a jusqu’au 24 juin 2026 pour ce que la directive exige de nouveau.',
    },
    when: { all: [applies, { fact: 'before2025', is: 'yes' }] },
    obligations: [{ code: 'newRequirementsLater' }, { code: 'meetNewRequirements', term: { before: '2026-06-24' } }],
    citation: { instrument: 'DADM', section: 'transition' },
  },
] as const;

export const automatedDecision = defineTable({
  id: 'automated-decision',
  title: { en: 'Does the directive on automated decisions apply?', fr: 'La directive sur la prise de décisions automatisée s’applique-t-elle?' },
  facts: {
    automation: {
      type: 'oneOf',
      risk: ['none', 'assists', 'replaces'],
      meaning: { en: 'What does the system do to a person’s judgment?', fr: 'Que fait le système du jugement humain?' },
      values: {
        none: { en: 'It neither assists nor replaces it', fr: 'Il ne l’appuie ni ne le remplace' },
        assists: { en: 'It assists it', fr: 'Il l’appuie' },
        replaces: { en: 'It replaces it', fr: 'Il le remplace' },
      },
    },
    administrativeDecision: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: {
        en: 'Does it serve an administrative decision or a related assessment about a client?',
        fr: 'Sert-il à une décision administrative au sujet d’un client ou à une évaluation connexe?',
      },
    },
    environment: {
      type: 'oneOf',
      risk: ['research', 'test', 'betaWithClients', 'production'],
      meaning: { en: 'Where does it run?', fr: 'Où fonctionne-t-il?' },
      values: {
        research: { en: 'In research or an experiment', fr: 'En recherche ou en expérimentation' },
        test: { en: 'In a test environment', fr: 'Dans un environnement d’essai' },
        betaWithClients: { en: 'In a trial with real clients', fr: 'À l’essai avec de vrais clients' },
        production: { en: 'In production', fr: 'En production' },
      },
    },
    voluntary: { type: 'yesNo', meaning: { en: 'Does the institution apply the directive of its own accord?', fr: 'L’institution applique-t-elle la directive de son propre gré?' } },
    policeInvestigation: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Is it used in police investigations?', fr: 'Sert-il à des enquêtes policières?' },
    },
    legalRationale: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Are the legal reasons for the answer recorded?', fr: 'Les motifs juridiques de la réponse sont-ils consignés?' },
    },
    impactAssessment: {
      type: 'oneOf',
      risk: ['published', 'approved', 'completed', 'none'],
      meaning: { en: 'How far is the algorithmic impact assessment?', fr: 'Où en est l’évaluation de l’incidence algorithmique?' },
      values: {
        published: { en: 'Published', fr: 'Publiée' },
        approved: { en: 'Approved', fr: 'Approuvée' },
        completed: { en: 'Completed', fr: 'Achevée' },
        none: { en: 'Not completed', fr: 'Non achevée' },
      },
    },
    changed: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Has its scope or function changed since the assessment?', fr: 'Sa portée ou sa fonction a-t-elle changé depuis l’évaluation?' },
    },
    before2025: { type: 'yesNo', meaning: { en: 'Was it in use before 24 June 2025?', fr: 'Servait-il avant le 24 juin 2025?' } },
  },
  obligations: {
    applies: { kind: 'outcome', proposedFor: 'head', label: { en: 'The directive applies', fr: 'La directive s’applique' } },
    notApplicable: { kind: 'outcome', proposedFor: 'head', label: { en: 'The directive does not apply', fr: 'La directive ne s’applique pas' } },
    appliedVoluntarily: { kind: 'outcome', proposedFor: 'head', label: { en: 'The directive is applied voluntarily', fr: 'La directive est appliquée volontairement' } },
    notDetermined: { kind: 'outcome', proposedFor: 'head', label: { en: 'It cannot be said yet whether the directive applies', fr: 'On ne peut pas encore dire si la directive s’applique' } },
    applicabilityNotKnown: { kind: 'refusal', label: { en: 'No production: it is not known whether the directive applies', fr: 'Pas de mise en production : on ignore si la directive s’applique' } },
    rationaleMissing: { kind: 'refusal', label: { en: 'No production: the legal reasons are not recorded', fr: 'Pas de mise en production : les motifs juridiques ne sont pas consignés' } },
    recordRationale: { kind: 'duty', proposedFor: 'legal:advise', label: { en: 'Record whether the directive applies, with the legal reasons', fr: 'Consigner si la directive s’applique, avec les motifs juridiques' } },
    assessmentNotCompleted: { kind: 'refusal', label: { en: 'No production: the algorithmic impact assessment is not completed', fr: 'Pas de mise en production : l’évaluation de l’incidence algorithmique n’est pas achevée' } },
    assessmentNotApproved: { kind: 'refusal', label: { en: 'No production: the algorithmic impact assessment is not approved', fr: 'Pas de mise en production : l’évaluation de l’incidence algorithmique n’est pas approuvée' } },
    assessmentNotPublished: { kind: 'refusal', label: { en: 'No production: the algorithmic impact assessment is not published', fr: 'Pas de mise en production : l’évaluation de l’incidence algorithmique n’est pas publiée' } },
    updateAssessment: { kind: 'duty', label: { en: 'Update the algorithmic impact assessment', fr: 'Mettre à jour l’évaluation de l’incidence algorithmique' } },
    reviewOnSchedule: { kind: 'duty', label: { en: 'Review the algorithmic impact assessment on its schedule', fr: 'Revoir l’évaluation de l’incidence algorithmique selon son calendrier' } },
    newRequirementsLater: { kind: 'permission', label: { en: 'What the directive newly asks may be met by 24 June 2026', fr: 'Ce que la directive exige de nouveau peut être respecté d’ici le 24 juin 2026' } },
    meetNewRequirements: { kind: 'duty', label: { en: 'Meet what the directive newly asks', fr: 'Respecter ce que la directive exige de nouveau' } },
  },
  // What is not known weighs more than a choice: it may yet turn out to be owed.
  ladder: ['notApplicable', 'appliedVoluntarily', 'notDetermined', 'applies'],
  versions: [
    { version: '2025-06-24', effectiveFrom: '2025-06-24', effectiveTo: '2026-06-24', binds: 'everythingFromDate', rows: [...rows, ...transition] },
    { version: '2026-06-24', effectiveFrom: '2026-06-24', effectiveTo: null, binds: 'everythingFromDate', rows: [...rows] },
  ],
});
