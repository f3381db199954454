import type { Profile } from '../profile/profile.ts';
import { defineTable } from './table.ts';

const searched = { fact: 'queryRun', is: 'yes' } as const;

/**
 * T4: what counts in the ledger, what of it is recorded, and what a vendor's log brings to light. The RCMP's response of 10
 * June 2021 says why: the vendor counted searches, the RCMP files, one file holds many images, and other units tested and
 * demonstrated. So the three are counted apart, and a test, a training or a demonstration is a search like any other.
 *
 * What is recorded of a search, how often the logs are compared and what follows from it are ours. So is that no image of a
 * probe is kept: only its hash, or the identifier it has in the evidence system.
 */
export function ledgerTable(profile: Profile) {
  const months = profile.vendorReconciliationMonths;
  return defineTable({
    id: 'ledger',
    title: { en: 'What counts in the ledger of searches', fr: 'Ce qui compte dans le registre des recherches' },
    facts: {
      queryRun: {
        type: 'yesNo',
        meaning: { en: 'Was a query put to the tool, with whatever result?', fr: 'Une requête a-t-elle été soumise à l’outil, quel qu’en soit le résultat?' },
        risk: ['no', 'yes'],
      },
      purpose: {
        type: 'oneOf',
        meaning: { en: 'What was it for?', fr: 'À quelle fin?' },
        values: {
          INVESTIGATION_VICTIM_ID: { en: 'Investigation: to identify a victim', fr: 'Enquête : identifier une victime' },
          INVESTIGATION_SUSPECT: { en: 'Investigation: to identify a suspect', fr: 'Enquête : identifier un suspect' },
          TEST_EVALUATION: { en: 'Test or evaluation', fr: 'Essai ou évaluation' },
          TRAINING: { en: 'Training', fr: 'Formation' },
          DEMONSTRATION: { en: 'Demonstration', fr: 'Démonstration' },
          AUDIT: { en: 'Audit', fr: 'Vérification' },
        },
      },
      account: {
        type: 'oneOf',
        meaning: { en: 'Through whose account?', fr: 'Par le compte de qui?' },
        values: {
          licensed: { en: 'One of the institution’s', fr: 'Un compte de l’institution' },
          partner: { en: 'A partner’s', fr: 'Celui d’un partenaire' },
          trial: { en: 'A trial or a demonstration', fr: 'Un essai gratuit ou une démonstration' },
          personal: { en: 'One that an employee opened', fr: 'Un compte ouvert par un employé' },
        },
      },
      probe: {
        type: 'oneOf',
        meaning: { en: 'Was this probe searched before in the period?', fr: 'Cet échantillon a-t-il déjà été cherché durant la période?' },
        values: { first: { en: 'No, it is the first time', fr: 'Non, c’est la première fois' }, again: { en: 'Yes', fr: 'Oui' } },
      },
      file: {
        type: 'oneOf',
        meaning: { en: 'Does it belong to an investigation file?', fr: 'Se rapporte-t-elle à un dossier d’enquête?' },
        values: {
          first: { en: 'Yes, the first search for it in the period', fr: 'Oui, la première recherche qui s’y rapporte durant la période' },
          again: { en: 'Yes, searched for before', fr: 'Oui, un dossier déjà compté' },
          none: { en: 'No', fr: 'Non' },
        },
      },
      probeKept: {
        type: 'oneOf',
        meaning: { en: 'What is kept of the probe?', fr: 'Que conserve-t-on de l’échantillon?' },
        values: {
          hash: { en: 'Its hash', fr: 'Son empreinte numérique' },
          identifier: { en: 'Its identifier in the evidence system', fr: 'Son identifiant dans le système de gestion des preuves' },
          image: { en: 'The image itself', fr: 'L’image elle-même' },
        },
        risk: ['hash', 'identifier', 'image'],
      },
      recorded: {
        type: 'anyOf',
        meaning: { en: 'What is recorded of it?', fr: 'Qu’en a-t-on consigné?' },
        values: {
          account: { en: 'Account and unit', fr: 'Compte et unité' },
          searcher: { en: 'Searcher', fr: 'Personne qui a cherché' },
          time: { en: 'Time', fr: 'Heure' },
          purpose: { en: 'Purpose', fr: 'Fin' },
          authorization: { en: 'Approval of the use', fr: 'Approbation de l’utilisation' },
          probe: { en: 'Hash or identifier of the probe', fr: 'Empreinte ou identifiant de l’échantillon' },
          results: { en: 'Number of results, and each candidate', fr: 'Nombre de résultats, et chaque candidat' },
        },
      },
      reconciliation: {
        type: 'oneOf',
        meaning: { en: 'Where does the row stand?', fr: 'Où la ligne figure-t-elle?' },
        values: {
          MATCHED: { en: 'In the ledger and in the vendor’s log', fr: 'Dans le registre et dans le journal du fournisseur' },
          OWN_ONLY: { en: 'In the ledger only', fr: 'Dans le registre seulement' },
          VENDOR_ONLY: { en: 'In the vendor’s log only', fr: 'Dans le journal du fournisseur seulement' },
        },
      },
      explained: {
        type: 'yesNo',
        meaning: { en: 'Is the difference explained, in writing?', fr: 'L’écart est-il expliqué par écrit?' },
        risk: ['yes', 'no'],
      },
      lastReconciledOn: {
        type: 'date',
        meaning: {
          en: 'On which day were the logs last compared, or the vendor’s service begun?',
          fr: 'Quel jour les journaux ont-ils été comparés la dernière fois, ou le service du fournisseur a-t-il commencé?',
        },
      },
    },
    obligations: {
      countsAsSearch: { kind: 'outcome', label: { en: 'Counts as a search', fr: 'Compte comme une recherche' } },
      countsAsProbe: { kind: 'outcome', label: { en: 'Counts as another probe', fr: 'Compte comme un échantillon de plus' } },
      countsAsFile: { kind: 'outcome', label: { en: 'Counts as another file', fr: 'Compte comme un dossier de plus' } },
      purposeMissing: { kind: 'refusal', label: { en: 'Nothing is searched for no stated purpose', fr: 'Rien n’est cherché sans fin indiquée' } },
      fileNumberMissing: { kind: 'refusal', label: { en: 'An investigation has a file', fr: 'Une enquête a un dossier' } },
      noFileNeeded: { kind: 'permission', label: { en: 'No file is needed', fr: 'Aucun dossier n’est nécessaire' } },
      probeImageKept: {
        kind: 'refusal',
        label: { en: 'Of a probe only the hash or the identifier is kept', fr: 'D’un échantillon, on ne conserve que l’empreinte ou l’identifiant' },
      },
      recordAccount: { kind: 'duty', label: { en: 'Record the account and the unit', fr: 'Consigner le compte et l’unité' } },
      recordSearcher: { kind: 'duty', label: { en: 'Record who searched', fr: 'Consigner qui a cherché' } },
      recordTime: { kind: 'duty', label: { en: 'Record the time', fr: 'Consigner l’heure' } },
      recordPurpose: { kind: 'duty', label: { en: 'Record the purpose', fr: 'Consigner la fin' } },
      recordAuthorization: { kind: 'duty', label: { en: 'Record under which approval', fr: 'Consigner en vertu de quelle approbation' } },
      recordProbe: { kind: 'duty', label: { en: 'Record the hash or the identifier of the probe', fr: 'Consigner l’empreinte ou l’identifiant de l’échantillon' } },
      recordResults: { kind: 'duty', label: { en: 'Record the number of results and each candidate', fr: 'Consigner le nombre de résultats et chaque candidat' } },
      reportUnregisteredUse: {
        kind: 'duty',
        label: { en: 'Report the account to the program', fr: 'Signaler le compte au programme' },
      },
      reconcile: { kind: 'duty', label: { en: 'Compare the ledger with the vendor’s log', fr: 'Comparer le registre au journal du fournisseur' } },
      explainOwnOnly: {
        kind: 'duty',
        label: { en: 'Ask the vendor why its log lacks the search', fr: 'Demander au fournisseur pourquoi son journal n’a pas la recherche' },
      },
      openCase: {
        kind: 'duty',
        proposedFor: 'ntop:triage',
        label: { en: 'Open a case on a search that nobody explains', fr: 'Ouvrir un dossier sur une recherche que personne n’explique' },
      },
      assessAsBreach: {
        kind: 'duty',
        proposedFor: 'privacy:s10',
        label: { en: 'Assess whether it is a privacy breach', fr: 'Évaluer s’il s’agit d’une atteinte à la vie privée' },
      },
    },
    versions: [
      {
        version: `2021-06-10 ${profile.id}`,
        effectiveFrom: '2021-06-10',
        effectiveTo: null,
        binds: 'everythingFromDate',
        rows: [
          {
            id: '1-search',
            label: {
              en: 'Each query put to the tool is a search: in an investigation, a test, a training, a demonstration or an audit, with a result or without.',
              fr: 'Chaque requête soumise à l’outil est une recherche : dans une enquête, un essai, une formation, une démonstration ou une vérification, avec ou sans résultat.',
            },
            when: searched,
            obligations: [{ code: 'countsAsSearch' }],
            citation: { instrument: 'RCMP-RESPONSE-2021', section: 'searches and files' },
          },
          {
            id: '1-search-vendor',
            label: {
              en: 'A row that only the vendor has is a search too.',
              fr: 'Une ligne que seul le fournisseur possède est aussi une recherche.',
            },
            when: { fact: 'reconciliation', is: 'VENDOR_ONLY' },
            obligations: [{ code: 'countsAsSearch' }],
            citation: { instrument: 'RCMP-RESPONSE-2021', section: 'searches and files' },
          },
          {
            id: '2-probe',
            label: { en: 'A probe counts once, however often it is searched.', fr: 'Un échantillon compte une fois, peu importe combien de fois on le cherche.' },
            when: { all: [searched, { fact: 'probe', is: 'first' }] },
            obligations: [{ code: 'countsAsProbe' }],
            citation: { instrument: 'RCMP-RESPONSE-2021', section: 'searches and files' },
          },
          {
            id: '3-file',
            label: { en: 'A file counts once, however many searches it holds.', fr: 'Un dossier compte une fois, peu importe combien de recherches il renferme.' },
            when: { all: [searched, { fact: 'file', is: 'first' }] },
            obligations: [{ code: 'countsAsFile' }],
            citation: { instrument: 'RCMP-RESPONSE-2021', section: 'searches and files' },
          },
          {
            id: '4-purpose',
            label: { en: 'Each search has one of six purposes.', fr: 'Chaque recherche a l’une de six fins.' },
            when: { all: [searched, { not: { fact: 'purpose', known: true } }] },
            obligations: [{ code: 'purposeMissing' }],
            citation: { instrument: 'PROFILE', section: 'ledger 4' },
          },
          {
            id: '5-file-of-investigation',
            label: { en: 'A search in an investigation belongs to a file.', fr: 'Une recherche menée dans une enquête se rapporte à un dossier.' },
            when: {
              all: [
                searched,
                { fact: 'purpose', in: ['INVESTIGATION_VICTIM_ID', 'INVESTIGATION_SUSPECT'] },
                { not: { fact: 'file', in: ['first', 'again'] } },
              ],
            },
            obligations: [{ code: 'fileNumberMissing' }],
            citation: { instrument: 'PROFILE', section: 'ledger 5' },
          },
          {
            id: '5-no-file-of-a-test',
            label: {
              en: 'A test, a training, a demonstration or an audit needs no file, and counts as a search all the same.',
              fr: 'Un essai, une formation, une démonstration ou une vérification n’exige pas de dossier, et compte quand même comme une recherche.',
            },
            when: { all: [searched, { fact: 'purpose', in: ['TEST_EVALUATION', 'TRAINING', 'DEMONSTRATION', 'AUDIT'] }, { fact: 'file', is: 'none' }] },
            obligations: [{ code: 'noFileNeeded' }],
            citation: { instrument: 'PROFILE', section: 'ledger 5' },
          },
          {
            id: '6-probe-image',
            label: {
              en: 'The image of a probe is never kept in the ledger; its hash or identifier is.',
              fr: 'L’image d’un échantillon n’est jamais conservée au registre; son empreinte ou son identifiant l’est.',
            },
            when: { all: [searched, { not: { fact: 'probeKept', in: ['hash', 'identifier'] } }] },
            obligations: [{ code: 'probeImageKept' }],
            citation: { instrument: 'PROFILE', section: 'ledger 6' },
          },
          ...(
            [
              ['account', 'recordAccount', 'Account and unit are recorded.', 'Le compte et l’unité sont consignés.'],
              ['searcher', 'recordSearcher', 'The searcher is recorded.', 'La personne qui a cherché est consignée.'],
              ['time', 'recordTime', 'The time is recorded.', 'L’heure est consignée.'],
              ['purpose', 'recordPurpose', 'The purpose is recorded.', 'La fin est consignée.'],
              ['authorization', 'recordAuthorization', 'The approval of the use is recorded.', 'L’approbation de l’utilisation est consignée.'],
              ['probe', 'recordProbe', 'Hash or identifier of the probe is recorded.', 'L’empreinte ou l’identifiant de l’échantillon est consigné.'],
              ['results', 'recordResults', 'The results are recorded.', 'Les résultats sont consignés.'],
            ] as const
          ).map(([part, code, en, fr]) => ({
            id: `7-record-${part}`,
            label: { en, fr },
            when: { all: [searched, { not: { fact: 'recorded', includesAny: [part] } }] } as const,
            obligations: [{ code }],
            citation: { instrument: 'PROFILE', section: 'ledger 7' } as const,
          })),
          {
            id: '8-account-of-nobody',
            label: {
              en: 'A search through a trial, or an account that an employee opened, counts, and the account is reported.',
              fr: 'Une recherche faite par un essai gratuit, ou par un compte ouvert par un employé, compte, et le compte est signalé.',
            },
            when: { all: [searched, { fact: 'account', in: ['trial', 'personal'] }] },
            obligations: [{ code: 'reportUnregisteredUse' }],
            citation: { instrument: 'PROFILE', section: 'ledger 8' },
          },
          {
            id: '9-reconciliation',
            label: {
              en: months === 1 ? 'The ledger is compared with the vendor’s log each month.' : `The ledger is compared with the vendor’s log every ${months} months.`,
              fr: months === 1 ? 'Le registre est comparé chaque mois au journal du fournisseur.' : `Le registre est comparé tous les ${months} mois au journal du fournisseur.`,
            },
            when: { fact: 'lastReconciledOn', known: true },
            obligations: [{ code: 'reconcile', term: { atMost: months, unit: 'months', from: 'lastReconciledOn' } }],
            citation: { instrument: 'PROFILE', section: 'vendorReconciliationMonths' },
          },
          {
            id: '10-own-only',
            label: { en: 'A search that the vendor’s log lacks is explained.', fr: 'Une recherche absente du journal du fournisseur est expliquée.' },
            when: { all: [{ fact: 'reconciliation', is: 'OWN_ONLY' }, { not: { fact: 'explained', is: 'yes' } }] },
            obligations: [{ code: 'explainOwnOnly' }],
            citation: { instrument: 'PROFILE', section: 'ledger 10' },
          },
          {
            id: '11-vendor-only',
            label: {
              en: 'A search that only the vendor has, and that nobody explains, opens a case and may be a breach.',
              fr: 'Une recherche que seul le fournisseur possède, et que personne n’explique, ouvre un dossier et peut être une atteinte.',
            },
            when: { all: [{ fact: 'reconciliation', is: 'VENDOR_ONLY' }, { not: { fact: 'explained', is: 'yes' } }] },
            obligations: [{ code: 'openCase' }, { code: 'assessAsBreach' }],
            citation: { instrument: 'PROFILE', section: 'ledger 11' },
          },
        ],
      },
    ],
  });
}
