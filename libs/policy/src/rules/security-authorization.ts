import type { Profile } from '../profile/profile.ts';
import { defineTable, type Table } from './table.ts';

/**
 * May the system operate, as far as security goes? Directive on Security Management (Treasury Board, 2019-07-01), Appendix
 * B.2.6 (assess, document what risk remains and who accepts it, authorize before operation, maintain) and B.2.3.2.5 and
 * B.2.3.2.6 (records that operators cannot alter, access that is looked at again).
 *
 * Ours: every authorization has an end date, and an interim one has conditions and gives way to a full one within the months
 * that the profile names. On the end date itself the system may still operate.
 */
export function securityAuthorizationTable(profile: Profile): Table {
  return defineTable({
    id: 'security-authorization',
    title: { en: 'Security assessment and authorization', fr: 'Évaluation et autorisation de sécurité' },
    facts: {
      controls: {
        type: 'oneOf',
        risk: ['assessed', 'notAssessed'],
        meaning: { en: 'Are the security controls assessed?', fr: 'Les mesures de sécurité sont-elles évaluées?' },
        values: { assessed: { en: 'Yes', fr: 'Oui' }, notAssessed: { en: 'No', fr: 'Non' } },
      },
      residualRisk: {
        type: 'oneOf',
        risk: ['none', 'documented', 'notDocumented'],
        meaning: { en: 'Does a risk remain, with its mitigation documented?', fr: 'Un risque subsiste-t-il, avec ses mesures d’atténuation documentées?' },
        values: {
          none: { en: 'None remains', fr: 'Aucun ne subsiste' },
          documented: { en: 'Yes, documented', fr: 'Oui, documenté' },
          notDocumented: { en: 'Yes, not documented', fr: 'Oui, non documenté' },
        },
      },
      riskAccepted: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Is accepting what remains documented?', fr: 'L’acceptation de ce qui subsiste est-elle documentée?' },
      },
      authorization: {
        type: 'oneOf',
        risk: ['full', 'interim', 'none'],
        meaning: { en: 'Is its operation authorized?', fr: 'Son exploitation est-elle autorisée?' },
        values: { full: { en: 'Yes', fr: 'Oui' }, interim: { en: 'For the interim', fr: 'De façon provisoire' }, none: { en: 'No', fr: 'Non' } },
      },
      authorityHeld: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Did the person who authorized it have the authority?', fr: 'La personne qui l’a autorisée en avait-elle le pouvoir?' },
      },
      authorizedOn: { type: 'date', meaning: { en: 'When was it authorized?', fr: 'Quand a-t-elle été autorisée?' } },
      expiresOn: { type: 'date', meaning: { en: 'On which day does the authorization end?', fr: 'Quel jour l’autorisation prend-elle fin?' } },
      operatedOn: { type: 'date', meaning: { en: 'On which day is the system to operate?', fr: 'Quel jour le système doit-il fonctionner?' } },
      conditions: {
        type: 'oneOf',
        risk: ['met', 'open', 'none'],
        meaning: { en: 'How do the conditions of an interim authorization stand?', fr: 'Où en sont les conditions d’une autorisation provisoire?' },
        values: {
          met: { en: 'All that are due are met', fr: 'Toutes celles qui sont échues sont remplies' },
          open: { en: 'One that is due is not met', fr: 'L’une de celles qui sont échues n’est pas remplie' },
          none: { en: 'It has none', fr: 'Il n’y en a pas' },
        },
      },
      changed: {
        type: 'yesNo',
        risk: ['no', 'yes'],
        meaning: { en: 'Has the system or its threats changed since the assessment?', fr: 'Le système ou les menaces ont-ils changé depuis l’évaluation?' },
      },
      operatorsAlterRecords: {
        type: 'yesNo',
        risk: ['no', 'yes'],
        meaning: { en: 'Can privileged operators alter the records of what they do?', fr: 'Des opérateurs privilégiés peuvent-ils modifier la trace de leurs opérations?' },
      },
    },
    obligations: {
      controlsNotAssessed: { kind: 'refusal', label: { en: 'Does not operate: the security controls are not assessed', fr: 'Pas d’exploitation : les mesures de sécurité ne sont pas évaluées' } },
      residualRiskNotDocumented: { kind: 'refusal', label: { en: 'Does not operate: what risk remains is not documented', fr: 'Pas d’exploitation : le risque qui subsiste n’est pas documenté' } },
      residualRiskNotAccepted: { kind: 'refusal', proposedFor: 'review:security', label: { en: 'Does not operate: nobody accepted what risk remains', fr: 'Pas d’exploitation : personne n’a accepté le risque qui subsiste' } },
      notAuthorized: { kind: 'refusal', proposedFor: 'review:security', label: { en: 'Does not operate: its operation is not authorized', fr: 'Pas d’exploitation : elle n’est pas autorisée' } },
      authorityMissing: { kind: 'refusal', proposedFor: 'review:security', label: { en: 'Does not operate: who authorized it could not', fr: 'Pas d’exploitation : qui l’a autorisée n’en avait pas le pouvoir' } },
      noEndDate: { kind: 'refusal', label: { en: 'Does not operate: the authorization has no end date', fr: 'Pas d’exploitation : l’autorisation n’a pas de date de fin' } },
      expired: { kind: 'refusal', label: { en: 'Does not operate: the authorization has ended', fr: 'Pas d’exploitation : l’autorisation a pris fin' } },
      interimWithoutConditions: { kind: 'refusal', label: { en: 'Does not operate: an interim authorization has conditions', fr: 'Pas d’exploitation : une autorisation provisoire est assortie de conditions' } },
      conditionNotMet: { kind: 'refusal', label: { en: 'Does not operate: a condition is not met', fr: 'Pas d’exploitation : une condition n’est pas remplie' } },
      fullAuthorization: { kind: 'duty', label: { en: 'Obtain a full authorization', fr: 'Obtenir une autorisation complète' } },
      renew: { kind: 'duty', label: { en: 'Renew the authorization before it ends', fr: 'Renouveler l’autorisation avant qu’elle prenne fin' } },
      assessAgain: { kind: 'duty', label: { en: 'Assess security again', fr: 'Évaluer de nouveau la sécurité' } },
      recordsAlterable: { kind: 'refusal', label: { en: 'Does not operate: operators can alter the records of what they do', fr: 'Pas d’exploitation : des opérateurs peuvent modifier la trace de leurs opérations' } },
      reviewAccess: { kind: 'duty', label: { en: 'Review from time to time who has access', fr: 'Revoir périodiquement qui a accès' } },
    },
    versions: [
      {
        version: '2019-07-01',
        effectiveFrom: '2019-07-01',
        effectiveTo: null,
        binds: 'everythingFromDate',
        rows: [
          {
            id: '1-controls',
            label: { en: 'The controls are assessed.', fr: 'Les mesures de sécurité sont évaluées.' },
            when: { not: { fact: 'controls', is: 'assessed' } },
            obligations: [{ code: 'controlsNotAssessed' }],
            citation: { instrument: 'DSM', section: 'B.2.6' },
          },
          {
            id: '2-residual-risk',
            label: { en: 'What risk remains, and what mitigates it, is documented.', fr: 'Le risque qui subsiste, et ce qui l’atténue, est documenté.' },
            when: { not: { fact: 'residualRisk', in: ['none', 'documented'] } },
            obligations: [{ code: 'residualRiskNotDocumented' }],
            citation: { instrument: 'DSM', section: 'B.2.6' },
          },
          {
            id: '3-risk-accepted',
            label: { en: 'So is that it was accepted.', fr: 'Son acceptation l’est aussi.' },
            when: { all: [{ not: { fact: 'residualRisk', is: 'none' } }, { not: { fact: 'riskAccepted', is: 'yes' } }] },
            obligations: [{ code: 'residualRiskNotAccepted' }],
            citation: { instrument: 'DSM', section: 'B.2.6' },
          },
          {
            id: '4-authorized',
            label: { en: 'A system is authorized before it operates.', fr: 'Un système est autorisé avant d’être exploité.' },
            when: { not: { fact: 'authorization', in: ['full', 'interim'] } },
            obligations: [{ code: 'notAuthorized' }],
            citation: { instrument: 'DSM', section: 'B.2.6' },
          },
          {
            id: '5-authority',
            label: { en: 'By a person who has the authority.', fr: 'Par une personne qui en a le pouvoir.' },
            when: { not: { fact: 'authorityHeld', is: 'yes' } },
            obligations: [{ code: 'authorityMissing' }],
            citation: { instrument: 'DSM', section: 'B.2.6' },
          },
          {
            id: '6-end-date',
            label: { en: 'An authorization names its last day.', fr: 'Une autorisation indique son dernier jour.' },
            when: { not: { fact: 'expiresOn', known: true } },
            obligations: [{ code: 'noEndDate' }],
            citation: { instrument: 'PROFILE', section: 'security-authorization 6' },
          },
          {
            id: '7-expired',
            label: { en: 'After that day the system does not operate.', fr: 'Après ce jour, le système n’est pas exploité.' },
            when: { any: [{ fact: 'expiresOn', before: 'operatedOn' }, { not: { fact: 'operatedOn', known: true } }] },
            obligations: [{ code: 'expired' }],
            citation: { instrument: 'PROFILE', section: 'security-authorization 7' },
          },
          {
            id: '8-interim-conditions',
            label: { en: 'An interim authorization has conditions.', fr: 'Une autorisation provisoire est assortie de conditions.' },
            when: { all: [{ not: { fact: 'authorization', in: ['full'] } }, { not: { fact: 'conditions', in: ['met', 'open'] } }] },
            obligations: [{ code: 'interimWithoutConditions' }],
            citation: { instrument: 'PROFILE', section: 'security-authorization 8' },
          },
          {
            id: '9-conditions-met',
            label: { en: 'It holds only while they are met.', fr: 'Elle ne vaut que tant qu’elles sont remplies.' },
            when: { all: [{ not: { fact: 'authorization', in: ['full'] } }, { not: { fact: 'conditions', is: 'met' } }] },
            obligations: [{ code: 'conditionNotMet' }],
            citation: { instrument: 'PROFILE', section: 'security-authorization 9' },
          },
          {
            id: '10-full-authorization',
            label: {
              en: `An interim authorization gives way to a full one within ${profile.interimSecurityMonths} months.`,
              fr: `Une autorisation provisoire fait place à une autorisation complète dans un délai de ${profile.interimSecurityMonths} mois.`,
            },
            when: { not: { fact: 'authorization', in: ['full'] } },
            obligations: [{ code: 'fullAuthorization', term: { atMost: profile.interimSecurityMonths, unit: 'months', from: 'authorizedOn' } }],
            citation: { instrument: 'PROFILE', section: 'interimSecurityMonths' },
          },
          {
            id: '11-maintained',
            label: { en: 'The authorization is maintained through the life of the system.', fr: 'L’autorisation est maintenue pendant toute la vie du système.' },
            when: { all: [] },
            obligations: [{ code: 'renew', term: { before: 'expiresOn' } }],
            citation: { instrument: 'DSM', section: 'B.2.6' },
          },
          {
            id: '12-changed',
            label: { en: 'After a change security is assessed again.', fr: 'Après un changement, la sécurité est évaluée de nouveau.' },
            when: { not: { fact: 'changed', is: 'no' } },
            obligations: [{ code: 'assessAgain' }],
            citation: { instrument: 'DSM', section: 'B.2.6' },
          },
          {
            id: '13-records',
            label: { en: 'Privileged operators cannot alter the records of their operations.', fr: 'Les opérateurs privilégiés ne peuvent pas modifier la trace de leurs opérations.' },
            when: { not: { fact: 'operatorsAlterRecords', is: 'no' } },
            obligations: [{ code: 'recordsAlterable' }],
            citation: { instrument: 'DSM', section: 'B.2.3.2.5' },
          },
          {
            id: '14-access',
            label: { en: 'Who has access is reviewed periodically.', fr: 'Les accès sont revus périodiquement.' },
            when: { all: [] },
            obligations: [{ code: 'reviewAccess' }],
            citation: { instrument: 'DSM', section: 'B.2.3.2.6' },
          },
        ],
      },
    ],
  });
}
