import type { Profile } from '../profile/profile.ts';
import { defineTable, type Table } from './table.ts';

/**
 * How long is personal information kept, and may it be disposed of? Privacy Act s.6(1) and (3), s.8(4), s.68; Privacy
 * Regulations s.4 and s.7; Access to Information Act s.67.1; Directive on Privacy Practices App. D. The two years are a
 * minimum. Holds stack: each by itself blocks disposal, and lifting one leaves the others.
 *
 * Ours: hits that were no match are information about people who have nothing to do with the file, so they are deleted
 * within the profile's `nonMatchDays`, with proof, unless a hold stands; and that somebody looked for holds is recorded.
 */
const usedOnPeople = { not: { fact: 'administrativeUse', is: 'no' } } as const;
const tooYoung = { not: { fact: 'twoYearsPassed', is: 'yes' } } as const;

export function retentionTable(profile: Profile): Table {
  return defineTable({
    id: 'retention',
    title: { en: 'Retention and disposal', fr: 'Conservation et retrait' },
    facts: {
      administrativeUse: {
        type: 'yesNo',
        meaning: { en: 'Was it used in a decision that directly affected the person?', fr: 'Ont-ils servi à une décision qui a touché directement la personne?' },
      },
      lastUsedOn: { type: 'date', meaning: { en: 'When was it last used so?', fr: 'Quand ont-ils servi ainsi pour la dernière fois?' } },
      twoYearsPassed: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Have two full years passed since then, or since the request was received?', fr: 'Deux années entières se sont-elles écoulées depuis, ou depuis la réception de la demande?' },
      },
      consent: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Does the person consent to earlier disposal?', fr: 'La personne consent-elle à un retrait plus hâtif?' },
      },
      accessRequest: {
        type: 'oneOf',
        risk: ['none', 'exhausted', 'open'],
        meaning: { en: 'Has the person asked for access to it?', fr: 'La personne a-t-elle demandé d’y avoir accès?' },
        values: {
          none: { en: 'No', fr: 'Non' },
          exhausted: { en: 'Yes, and every right is exhausted', fr: 'Oui, et tous les recours sont épuisés' },
          open: { en: 'Yes, and rights are still open', fr: 'Oui, et des recours restent ouverts' },
        },
      },
      dispositionAuthority: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Does a disposition authority of Library and Archives Canada cover it?', fr: 'Une autorisation de disposition de Bibliothèque et Archives Canada les vise-t-elle?' },
      },
      holds: {
        type: 'anyOf',
        accumulates: true,
        meaning: { en: 'Which holds stand on it?', fr: 'De quelles obligations de conservation font-ils l’objet?' },
        values: {
          commissioner: { en: 'A file of the Privacy Commissioner', fr: 'Un dossier du Commissariat à la protection de la vie privée' },
          litigation: { en: 'Litigation, or disclosure in a prosecution', fr: 'Un litige, ou la communication de la preuve dans une poursuite' },
          legal: { en: 'A legal hold that counsel asked for', fr: 'Une mise en suspens demandée par les services juridiques' },
          accessToInformation: { en: 'A request or complaint under the Access to Information Act', fr: 'Une demande ou une plainte au titre de la Loi sur l’accès à l’information' },
        },
      },
      investigativeRequest: {
        type: 'yesNo',
        risk: ['no', 'yes'],
        meaning: { en: 'Is it a request under paragraph 8(2)(e), or the record of what was disclosed?', fr: 'S’agit-il d’une demande visée à l’alinéa 8(2)e), ou de la trace de ce qui a été communiqué?' },
      },
      receivedOn: { type: 'date', meaning: { en: 'When was that request received?', fr: 'Quand cette demande a-t-elle été reçue?' } },
      separateBank: {
        type: 'yesNo',
        risk: ['yes', 'no'],
        meaning: { en: 'Is it kept in an information bank of its own?', fr: 'Est-elle conservée dans un fichier distinct?' },
      },
      comparison: {
        type: 'oneOf',
        meaning: { en: 'Is it the result of a comparison?', fr: 'S’agit-il du résultat d’une comparaison?' },
        values: { none: { en: 'No', fr: 'Non' }, match: { en: 'A match', fr: 'Une correspondance' }, nonMatch: { en: 'No match', fr: 'Aucune correspondance' } },
      },
      comparedOn: { type: 'date', meaning: { en: 'When was it compared?', fr: 'Quand la comparaison a-t-elle eu lieu?' } },
    },
    obligations: {
      keepTwoYears: { kind: 'duty', label: { en: 'Keep it for at least two years after the last use in a decision', fr: 'Les conserver au moins deux ans après leur dernier usage dans une décision' } },
      minimumNotReached: { kind: 'refusal', label: { en: 'No disposal: two years have not passed, and the person does not consent', fr: 'Pas de retrait : deux ans ne se sont pas écoulés, et la personne ne consent pas' } },
      earlierDisposal: { kind: 'permission', label: { en: 'May be disposed of before two years have passed', fr: 'Peuvent être éliminés avant deux ans' } },
      rightsNotExhausted: { kind: 'refusal', label: { en: 'No disposal: an access request is open', fr: 'Pas de retrait : une demande d’accès est en cours' } },
      noDispositionAuthority: { kind: 'refusal', label: { en: 'No disposal: no disposition authority covers it', fr: 'Pas de retrait : aucune autorisation de disposition ne les vise' } },
      heldForCommissioner: { kind: 'refusal', label: { en: 'No disposal: a file of the Privacy Commissioner is open', fr: 'Pas de retrait : un dossier du Commissariat est ouvert' } },
      heldForLitigation: { kind: 'refusal', label: { en: 'No disposal: it may be evidence', fr: 'Pas de retrait : ils peuvent servir de preuve' } },
      heldByCounsel: { kind: 'refusal', label: { en: 'No disposal: counsel asked to keep it', fr: 'Pas de retrait : les services juridiques ont demandé de les conserver' } },
      heldForAccess: { kind: 'refusal', label: { en: 'No disposal: destroying it would obstruct the right of access', fr: 'Pas de retrait : les détruire entraverait le droit d’accès' } },
      holdsNotKnown: { kind: 'refusal', label: { en: 'No disposal: nobody looked for holds', fr: 'Pas de retrait : personne n’a vérifié les obligations de conservation' } },
      keepRequest: { kind: 'duty', label: { en: 'Keep a copy of the request and the record of what was disclosed for at least two years', fr: 'Conserver une copie de la demande et la trace de ce qui a été communiqué pendant au moins deux ans' } },
      requestTooRecent: { kind: 'refusal', label: { en: 'No disposal: the request is less than two years old', fr: 'Pas de retrait : la demande date de moins de deux ans' } },
      keepApart: { kind: 'duty', label: { en: 'Keep these requests in an information bank of their own', fr: 'Conserver ces demandes dans un fichier distinct' } },
      deleteNonMatch: { kind: 'duty', label: { en: 'Delete what did not match', fr: 'Supprimer ce qui n’a donné aucune correspondance' } },
      proveDeletion: { kind: 'duty', label: { en: 'Keep proof that it was deleted, without what was deleted', fr: 'Garder la preuve de la suppression, sans ce qui a été supprimé' } },
    },
    versions: [
      {
        version: '2010-01-01',
        effectiveFrom: '2010-01-01',
        effectiveTo: null,
        binds: 'everythingFromDate',
        rows: [
          {
            id: '1-two-years',
            label: { en: 'What was used in a decision about a person is kept so that the person can have access to it: two years at least.', fr: 'Ce qui a servi à une décision touchant une personne est conservé pour qu’elle puisse y avoir accès : deux ans au moins.' },
            when: usedOnPeople,
            obligations: [{ code: 'keepTwoYears', term: { atLeast: 2, unit: 'years', from: 'lastUsedOn' } }],
            citation: { instrument: 'PRIVACY-REGULATIONS', section: '4(1)' },
          },
          {
            id: '2-too-early',
            label: { en: 'Before that it is disposed of only if the person consents.', fr: 'Avant cela, rien n’est éliminé sans le consentement de la personne.' },
            when: { all: [usedOnPeople, tooYoung, { not: { fact: 'consent', is: 'yes' } }] },
            obligations: [{ code: 'minimumNotReached' }],
            citation: { instrument: 'PRIVACY-ACT', section: '6(1)' },
          },
          {
            id: '3-consent',
            label: { en: 'With consent it may be disposed of earlier.', fr: 'Avec son consentement, le retrait peut être plus hâtif.' },
            when: { all: [{ fact: 'administrativeUse', is: 'yes' }, { fact: 'twoYearsPassed', is: 'no' }, { fact: 'consent', is: 'yes' }] },
            obligations: [{ code: 'earlierDisposal' }],
            citation: { instrument: 'PRIVACY-REGULATIONS', section: '4(1)' },
          },
          {
            id: '4-access-request',
            label: { en: 'Once access was asked for, it is kept until every right is exhausted.', fr: 'Dès qu’une demande d’accès est faite, ils sont conservés jusqu’à l’épuisement de tous les recours.' },
            when: { not: { fact: 'accessRequest', in: ['none', 'exhausted'] } },
            obligations: [{ code: 'rightsNotExhausted' }],
            citation: { instrument: 'PRIVACY-REGULATIONS', section: '4(1)' },
          },
          {
            id: '5-disposition-authority',
            label: { en: 'Information is disposed of as directives and the disposition authority say.', fr: 'Les renseignements sont éliminés selon les directives et l’autorisation de disposition.' },
            when: { not: { fact: 'dispositionAuthority', is: 'yes' } },
            obligations: [{ code: 'noDispositionAuthority' }],
            citation: { instrument: 'PRIVACY-ACT', section: '6(3)' },
          },
          {
            id: '6-commissioner',
            label: { en: 'Nothing is deleted that the Privacy Commissioner’s file may need: to obstruct the Commissioner is an offence.', fr: 'On ne supprime rien de ce dont le dossier du Commissariat peut avoir besoin : entraver son action est une infraction.' },
            when: { fact: 'holds', includesAny: ['commissioner'] },
            obligations: [{ code: 'heldForCommissioner' }],
            citation: { instrument: 'PRIVACY-ACT', section: '68' },
          },
          {
            id: '7-litigation',
            label: { en: 'Nothing is deleted that may be evidence.', fr: 'On ne supprime rien de ce qui peut servir de preuve.' },
            when: { fact: 'holds', includesAny: ['litigation'] },
            obligations: [{ code: 'heldForLitigation' }],
            citation: { instrument: 'PROFILE', section: 'retention 7' },
          },
          {
            id: '8-counsel',
            label: { en: 'Nothing is deleted that counsel asked to keep.', fr: 'On ne supprime rien de ce que les services juridiques ont demandé de conserver.' },
            when: { fact: 'holds', includesAny: ['legal'] },
            obligations: [{ code: 'heldByCounsel' }],
            citation: { instrument: 'PROFILE', section: 'retention 8' },
          },
          {
            id: '9-access-to-information',
            label: { en: 'To destroy or alter a record in order to deny access to it is an offence.', fr: 'Détruire ou modifier un document en vue d’en refuser l’accès est une infraction.' },
            when: { fact: 'holds', includesAny: ['accessToInformation'] },
            obligations: [{ code: 'heldForAccess' }],
            citation: { instrument: 'ATIA', section: '67.1' },
          },
          {
            id: '10-holds-known',
            label: { en: 'Somebody looks for holds before anything is disposed of.', fr: 'On vérifie les obligations de conservation avant tout retrait.' },
            when: { not: { fact: 'holds', known: true } },
            obligations: [{ code: 'holdsNotKnown' }],
            citation: { instrument: 'PROFILE', section: 'retention 10' },
          },
          {
            id: '11-investigative-request',
            label: { en: 'A request by an investigative body, and the record of what it was given, are kept for two years at least.', fr: 'La demande d’un organisme d’enquête et la trace de ce qui lui a été communiqué sont conservées pendant deux ans au moins.' },
            when: { fact: 'investigativeRequest', is: 'yes' },
            obligations: [{ code: 'keepRequest', term: { atLeast: 2, unit: 'years', from: 'receivedOn' } }],
            citation: { instrument: 'PRIVACY-REGULATIONS', section: '7' },
          },
          {
            id: '12-request-too-recent',
            label: { en: 'Before that they are not disposed of, consent or not.', fr: 'Avant cela, elles ne sont pas éliminées, consentement ou non.' },
            when: { all: [{ not: { fact: 'investigativeRequest', is: 'no' } }, tooYoung] },
            obligations: [{ code: 'requestTooRecent' }],
            citation: { instrument: 'PRIVACY-ACT', section: '8(4)' },
          },
          {
            id: '13-separate-bank',
            label: { en: 'They have an information bank of their own.', fr: 'Elles ont leur propre fichier de renseignements personnels.' },
            when: { all: [{ fact: 'investigativeRequest', is: 'yes' }, { not: { fact: 'separateBank', is: 'yes' } }] },
            obligations: [{ code: 'keepApart' }],
            citation: { instrument: 'DPP', section: 'App. D' },
          },
          {
            id: '14-non-match',
            label: {
              en: `What did not match, and served no decision, is deleted within ${profile.nonMatchDays} days, with proof, unless a hold stands.`,
              fr: `Ce qui n’a donné aucune correspondance et n’a servi à aucune décision est supprimé dans un délai de ${profile.nonMatchDays} jours, preuve à l’appui, sauf obligation de conservation.`,
            },
            when: {
              all: [
                { fact: 'comparison', is: 'nonMatch' },
                { fact: 'administrativeUse', is: 'no' },
              ],
            },
            obligations: [{ code: 'deleteNonMatch', term: { atMost: profile.nonMatchDays, unit: 'days', from: 'comparedOn' } }, { code: 'proveDeletion' }],
            citation: { instrument: 'PROFILE', section: 'nonMatchDays' },
          },
        ],
      },
    ],
  });
}
