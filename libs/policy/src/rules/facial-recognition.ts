import type { Profile } from '../profile/profile.ts';
import { facialRecognitionFacts } from './facial-recognition-facts.ts';
import { defineTable, without, type ObligationDefinition, type Table } from './table.ts';

const obligations = {
  directiveNotInForce: {
    kind: 'refusal',
    label: { en: 'The directive on facial recognition is not in force', fr: 'La directive sur la reconnaissance faciale n’est pas en vigueur' },
  },
  technologyNotAuthorized: {
    kind: 'refusal',
    label: { en: 'The technology is not authorized for operational use', fr: 'L’utilisation opérationnelle de la technologie n’est pas autorisée' },
  },
  featureNotEnabled: {
    kind: 'refusal',
    label: { en: 'No decision enabled its facial recognition', fr: 'Aucune décision n’a activé sa reconnaissance faciale' },
  },
  useCaseNotAllowed: {
    kind: 'refusal',
    label: { en: 'It is not for one of the two uses that are allowed', fr: 'Ce n’est pas l’une des deux utilisations permises' },
  },
  exigencyNotStated: {
    kind: 'refusal',
    label: { en: 'The exigent circumstances are not stated', fr: 'La situation d’urgence n’est pas exposée' },
  },
  exigencyOfAnotherKind: {
    kind: 'refusal',
    label: { en: 'The exigency is not that of the directive', fr: 'L’urgence n’est pas celle de la directive' },
  },
  harmNotPreventedOrEnded: {
    kind: 'refusal',
    label: { en: 'It neither prevents a harm nor removes anybody from it', fr: 'Elle ne prévient aucun préjudice et n’y soustrait personne' },
  },
  canadianLinkNotAsserted: {
    kind: 'refusal',
    label: { en: 'Nobody asserts that the harm is one to Canadians', fr: 'Personne n’affirme que le préjudice touche des Canadiens' },
  },
  recordBasisOfBelief: {
    kind: 'duty',
    label: { en: 'Record why it is believed that Canadians are harmed', fr: 'Consigner pourquoi on croit que des Canadiens sont touchés' },
  },
  approverNotSenior: {
    kind: 'refusal',
    label: { en: 'The approver is not senior enough', fr: 'L’approbateur n’est pas de rang assez élevé' },
  },
  approverIsRequester: {
    kind: 'refusal',
    label: { en: 'Nobody approves a use that they asked for', fr: 'Personne n’approuve une utilisation qu’il a demandée' },
  },
  searcherNotQualified: {
    kind: 'refusal',
    label: { en: 'The searcher is not a specialist qualified that day', fr: 'La recherche n’est pas faite par un spécialiste qualifié ce jour-là' },
  },
  fileNumberMissing: { kind: 'refusal', label: { en: 'The file number is missing', fr: 'Le numéro de dossier manque' } },
  windowNotOpen: { kind: 'refusal', label: { en: 'The approval has not begun', fr: 'L’approbation n’a pas commencé' } },
  windowExpired: { kind: 'refusal', label: { en: 'The approval has ended', fr: 'L’approbation a pris fin' } },
  approvalRevoked: { kind: 'refusal', label: { en: 'The approval was revoked', fr: 'L’approbation a été révoquée' } },
  revokeApproval: {
    kind: 'duty',
    label: { en: 'Revoke the approval, which is no longer needed', fr: 'Révoquer l’approbation, qui n’est plus nécessaire' },
  },
  notApproved: { kind: 'refusal', label: { en: 'Nobody approved the use', fr: 'Personne n’a approuvé l’utilisation' } },
  adviseHeadquarters: {
    kind: 'duty',
    label: { en: 'Advise National Headquarters of the approval', fr: 'Aviser la Direction générale de l’approbation' },
  },
  enterVerbalApproval: {
    kind: 'duty',
    label: { en: 'Enter the verbal approval in the record', fr: 'Inscrire au dossier l’approbation donnée de vive voix' },
  },
  flagRecordedAfterFact: {
    kind: 'duty',
    label: { en: 'Show the entry as recorded after the fact', fr: 'Signaler que l’inscription a été faite après coup' },
  },
  recordHumanVerification: {
    kind: 'duty',
    label: { en: 'Record who verified each result, and how it turned out', fr: 'Consigner qui a vérifié chaque résultat, et la conclusion' },
  },
  recordOutcome: { kind: 'duty', label: { en: 'Record what came of the use', fr: 'Consigner ce que l’utilisation a donné' } },
  postUseReview: { kind: 'duty', label: { en: 'Review the use', fr: 'Examiner l’utilisation après coup' } },
} as const satisfies Record<string, ObligationDefinition>;

const unknownWindow = (until: 'validFromOn' | 'validUntilOn') =>
  ({ not: { all: [{ fact: 'useOn', known: true }, { fact: until, known: true }] } }) as const;

/**
 * T3: may facial recognition be used, now, for this? The RCMP's public response of 10 June 2021 says what its internal
 * directive allows; the directive itself was not read. Every condition refuses under a code of its own, and what is not
 * known refuses. To advise headquarters follows an approval and is never a condition of it.
 *
 * Ours, and therefore cited as the institution's own: the written statement, the file number, who may not approve whom, the
 * dates, the emergency path and what follows a use. Exigency under sections 184.4, 487.11 and 529.3 of the Criminal Code is
 * another thing than the directive's: it is kept apart and never stands in for it.
 *
 * "Canadians": the promise is limited to harm of Canadians and does not say how sure one must be. Asserted allows. Believed
 * allows too, as a victim's nationality is rarely known at the start, with the basis written down, unless the profile asks
 * for more. Unknown refuses: nothing in the promise covers it.
 *
 * Whether the directive is in force today is for the institution to say. Where it is not, facial recognition is refused
 * altogether: it was promised under the directive only, and no other instrument takes its place. The other rows go on saying
 * what else is missing.
 */
export function facialRecognitionTable(profile: Profile): Table {
  const directive = profile.facialRecognitionDirectiveInForce;
  const believed = profile.believedCanadianLinkSuffices;
  return defineTable({
    id: 'facial-recognition',
    title: { en: 'Use of facial recognition', fr: 'Utilisation de la reconnaissance faciale' },
    facts: facialRecognitionFacts,
    obligations: without(obligations, [...(directive ? ['directiveNotInForce'] as const : []), ...(believed ? [] : ['recordBasisOfBelief'] as const)]),
    versions: [
      {
        version: `2021-06-10 ${profile.id}`,
        effectiveFrom: '2021-06-10',
        effectiveTo: null,
        // Each use is held to what is in force that day, whenever its case was opened.
        binds: 'everythingFromDate',
        rows: [
          ...(directive
            ? []
            : [
                {
                  id: '0-directive-not-in-force',
                  label: {
                    en: 'Facial recognition was promised under the directive only; while it is not in force there is no use.',
                    fr: 'La reconnaissance faciale n’a été promise que sous le régime de la directive; tant qu’elle n’est pas en vigueur, il n’y a pas d’utilisation.',
                  },
                  when: { all: [] },
                  obligations: [{ code: 'directiveNotInForce' }],
                  citation: { instrument: 'PROFILE', section: 'facialRecognitionDirectiveInForce' },
                } as const,
              ]),
          {
            id: '1-technology',
            label: {
              en: 'Only a technology authorized for operational use is used.',
              fr: 'Seule une technologie dont l’utilisation opérationnelle est autorisée est utilisée.',
            },
            when: { not: { fact: 'technologyAuthorized', is: 'yes' } },
            obligations: [{ code: 'technologyNotAuthorized' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 1' },
          },
          {
            id: '2-feature',
            label: {
              en: 'Its facial recognition is off until a decision turns it on.',
              fr: 'Sa reconnaissance faciale est désactivée tant qu’une décision ne l’active pas.',
            },
            when: { not: { fact: 'featureEnabled', is: 'yes' } },
            obligations: [{ code: 'featureNotEnabled' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 2' },
          },
          {
            id: '3-use-case',
            label: {
              en: 'It serves to identify victims of child sexual exploitation, or where life or limb may be in imminent danger, and nothing else.',
              fr: 'Elle sert à identifier des victimes d’exploitation sexuelle d’enfants, ou lorsque la vie ou l’intégrité physique peut être en danger imminent, et à rien d’autre.',
            },
            when: { not: { fact: 'useCase', in: ['VICTIM_ID_CSE', 'IMMINENT_THREAT_LIFE_OR_GBH'] } },
            obligations: [{ code: 'useCaseNotAllowed' }],
            citation: { instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' },
          },
          {
            id: '4-exigency',
            label: {
              en: 'Circumstances are exigent, and a written statement says why.',
              fr: 'La situation est urgente, et un exposé écrit dit pourquoi.',
            },
            when: { not: { fact: 'exigencyStated', is: 'yes' } },
            obligations: [{ code: 'exigencyNotStated' }],
            citation: { instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' },
          },
          {
            id: '4-exigency-basis',
            label: {
              en: 'Exigency under the Criminal Code is not the directive’s.',
              fr: 'L’urgence au sens du Code criminel n’est pas celle de la directive.',
            },
            when: { not: { fact: 'exigencyBasis', is: 'FR_DIRECTIVE' } },
            obligations: [{ code: 'exigencyOfAnotherKind' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 4' },
          },
          {
            id: '5-harm',
            label: {
              en: 'It prevents a harm or removes somebody from it.',
              fr: 'Elle prévient un préjudice ou y soustrait quelqu’un.',
            },
            when: { not: { fact: 'harm', in: ['prevention', 'removal'] } },
            obligations: [{ code: 'harmNotPreventedOrEnded' }],
            citation: { instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' },
          },
          {
            id: '6-canadians',
            label: {
              en: 'The harm is one to Canadians; not to know is not enough.',
              fr: 'Le préjudice touche des Canadiens; l’ignorer ne suffit pas.',
            },
            when: { not: { fact: 'canadianLink', in: believed ? ['asserted', 'believed'] : ['asserted'] } },
            obligations: [{ code: 'canadianLinkNotAsserted' }],
            citation: { instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' },
          },
          ...(believed
            ? [
                {
                  id: '6-canadians-believed',
                  label: {
                    en: 'Where it is only believed that Canadians are harmed, the basis is written down.',
                    fr: 'Lorsqu’on croit seulement que des Canadiens sont touchés, le motif est consigné.',
                  },
                  when: { fact: 'canadianLink', is: 'believed' },
                  obligations: [{ code: 'recordBasisOfBelief' }],
                  citation: { instrument: 'PROFILE', section: 'believedCanadianLinkSuffices' },
                } as const,
              ]
            : []),
          {
            id: '7-senior-approver',
            label: {
              en: 'The Criminal Operations Officer of the division approves, or somebody more senior.',
              fr: 'L’officier responsable des enquêtes criminelles de la division approuve, ou une personne de rang plus élevé.',
            },
            when: { not: { fact: 'approver', in: ['cropsOfficer', 'moreSenior'] } },
            obligations: [{ code: 'approverNotSenior' }],
            citation: { instrument: 'NCECC-RELEASE-2020', section: 'approval' },
          },
          {
            id: '8-another-person',
            label: {
              en: 'The approver is somebody else than the requester.',
              fr: 'L’approbateur est une autre personne que le demandeur.',
            },
            when: { not: { fact: 'approverIsRequester', is: 'no' } },
            obligations: [{ code: 'approverIsRequester' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 8' },
          },
          {
            id: '9-qualified',
            label: {
              en: 'The searcher is a trained specialist whose qualification is valid on the day of the search.',
              fr: 'La recherche est faite par un spécialiste formé, dont la qualification est valide le jour même.',
            },
            when: { not: { fact: 'searcherQualified', is: 'yes' } },
            obligations: [{ code: 'searcherNotQualified' }],
            citation: { instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' },
          },
          {
            id: '10-file-number',
            label: { en: 'The file it is for has a number.', fr: 'Le dossier auquel elle se rapporte a un numéro.' },
            when: { not: { fact: 'fileNumber', is: 'yes' } },
            obligations: [{ code: 'fileNumberMissing' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 10' },
          },
          {
            id: '11-window-open',
            label: {
              en: 'Nothing is searched before the first day of the approval.',
              fr: 'Rien n’est cherché avant le premier jour de l’approbation.',
            },
            when: { any: [{ fact: 'useOn', before: 'validFromOn' }, unknownWindow('validFromOn')] },
            obligations: [{ code: 'windowNotOpen' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 11' },
          },
          {
            id: '11-window-expired',
            label: {
              en: 'Nothing is searched after the last day of the approval; an approval without one allows nothing.',
              fr: 'Rien n’est cherché après le dernier jour de l’approbation; une approbation sans fin ne permet rien.',
            },
            when: { any: [{ fact: 'validUntilOn', before: 'useOn' }, unknownWindow('validUntilOn')] },
            obligations: [{ code: 'windowExpired' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 11' },
          },
          {
            id: '11-revoked',
            label: { en: 'Nothing is searched once the approval was revoked.', fr: 'Rien n’est cherché une fois l’approbation révoquée.' },
            when: { not: { fact: 'revoked', is: 'no' } },
            obligations: [{ code: 'approvalRevoked' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 11' },
          },
          {
            id: '11-no-longer-needed',
            label: { en: 'What is no longer needed is revoked.', fr: 'Ce qui n’est plus nécessaire est révoqué.' },
            when: { fact: 'stillNeeded', is: 'no' },
            obligations: [{ code: 'revokeApproval' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 11' },
          },
          {
            id: '12-approved',
            label: { en: 'No use without an approval, in the record or by word of mouth.', fr: 'Aucune utilisation sans approbation, au dossier ou de vive voix.' },
            when: { not: { fact: 'approval', known: true } },
            obligations: [{ code: 'notApproved' }],
            citation: { instrument: 'NCECC-RELEASE-2020', section: 'approval' },
          },
          {
            // The source says that they advise headquarters, and not when: at once is ours.
            id: '12-headquarters',
            label: { en: 'National Headquarters is advised of each approval.', fr: 'La Direction générale est avisée de chaque approbation.' },
            when: { fact: 'approval', known: true },
            obligations: [{ code: 'adviseHeadquarters', term: { forthwith: true, from: 'approved' } }],
            citation: { instrument: 'NCECC-RELEASE-2020', section: 'approval' },
          },
          {
            id: '13-verbal-approval',
            label: {
              en: `An approval by word of mouth is entered within ${profile.emergencyEntryHours} hours, and shows that it was entered after the fact.`,
              fr: `Une approbation donnée de vive voix est inscrite dans les ${profile.emergencyEntryHours} heures, et indique qu’elle l’a été après coup.`,
            },
            when: { fact: 'approval', is: 'verbal' },
            obligations: [
              { code: 'enterVerbalApproval', term: { atMost: profile.emergencyEntryHours, unit: 'hours', from: 'approved' } },
              { code: 'flagRecordedAfterFact' },
            ],
            citation: { instrument: 'PROFILE', section: 'emergencyEntryHours' },
          },
          {
            id: '14-verification',
            label: { en: 'A person confirms each result; that is recorded.', fr: 'Une personne confirme chaque résultat; c’est consigné.' },
            when: { fact: 'used', is: 'yes' },
            obligations: [{ code: 'recordHumanVerification' }],
            citation: { instrument: 'PROFILE', section: 'facial-recognition 14' },
          },
          {
            id: '15-after-use',
            label: { en: 'Each use has an outcome and a review.', fr: 'Chaque utilisation a une suite consignée et un examen.' },
            when: { fact: 'used', is: 'yes' },
            obligations: [
              { code: 'recordOutcome' },
              { code: 'postUseReview', term: { atMost: profile.postUseReviewDays, unit: 'days', from: 'used' } },
            ],
            citation: { instrument: 'PROFILE', section: 'postUseReviewDays' },
          },
        ],
      },
    ],
  });
}
