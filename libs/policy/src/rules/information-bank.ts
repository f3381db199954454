import { defineTable } from './table.ts';

/**
 * When is a personal information bank registered, updated, transferred or terminated? Directive on Privacy Practices
 * (Treasury Board, effective 2024-10-09) 4.1.7, 4.2.8 and C.2.2.1 to C.2.2.5; published contents: Privacy Act s.11(1)(a);
 * yearly publication: Policy on Privacy Protection App. A. Nothing here is ours but the words.
 */

/** A bank is owed for what decides about people, and for what is found again by a name or number of theirs. */
const bankOwed = {
  all: [
    { not: { fact: 'personalInformation', is: 'no' } },
    { any: [{ not: { fact: 'administrativePurpose', is: 'no' } }, { not: { fact: 'retrievable', is: 'no' } }] },
  ],
} as const;

const publishedFields = {
  identification: { en: 'Identification', fr: 'Désignation' },
  description: { en: 'Description', fr: 'Description' },
  registrationNumber: { en: 'Registration number', fr: 'Numéro d’enregistrement' },
  individuals: { en: 'Class of individuals', fr: 'Catégorie de personnes' },
  institution: { en: 'Institution', fr: 'Institution' },
  officer: { en: 'Title and address of the officer', fr: 'Titre et adresse du responsable' },
  purposes: { en: 'Purposes and consistent uses', fr: 'Fins et usages compatibles' },
  retention: { en: 'Retention and disposal', fr: 'Conservation et retrait' },
  exemptBank: { en: 'Whether it is an exempt bank, and why', fr: 'S’il est inconsultable, et pourquoi' },
} as const;

export const informationBank = defineTable({
  id: 'information-bank',
  title: { en: 'Personal information banks', fr: 'Fichiers de renseignements personnels' },
  facts: {
    personalInformation: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Is personal information collected, created or used?', fr: 'Des renseignements personnels sont-ils recueillis, créés ou utilisés?' },
    },
    administrativePurpose: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Is it used in a decision that directly affects the person?', fr: 'Servent-ils à une décision qui touche directement la personne?' },
    },
    retrievable: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Is it found again by a name, number or other identifier?', fr: 'Les retrouve-t-on par un nom, un numéro ou un autre identifiant?' },
    },
    bank: {
      type: 'oneOf',
      meaning: { en: 'Does a bank describe it?', fr: 'Un fichier les décrit-il?' },
      values: { registered: { en: 'Yes, a registered one', fr: 'Oui, un fichier enregistré' }, none: { en: 'No', fr: 'Non' } },
    },
    change: {
      type: 'oneOf',
      meaning: { en: 'What changes?', fr: 'Qu’est-ce qui change?' },
      values: {
        none: { en: 'Nothing', fr: 'Rien' },
        editorial: { en: 'The words only', fr: 'Le texte seulement' },
        substantial: { en: 'What is done with the information', fr: 'Ce qu’on fait des renseignements' },
        newCollection: { en: 'A new collection begins', fr: 'Une nouvelle collecte commence' },
      },
    },
    elementsIdentified: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Are the elements of the bank identified?', fr: 'Les éléments du fichier sont-ils déterminés?' },
    },
    assessment: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Is there a privacy impact assessment?', fr: 'Y a-t-il une évaluation des facteurs relatifs à la vie privée?' },
    },
    dataMatching: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Is the information matched with other data?', fr: 'Les renseignements sont-ils couplés à d’autres données?' },
    },
    published: {
      type: 'anyOf',
      meaning: { en: 'What does the description of the bank say?', fr: 'Que dit la description du fichier?' },
      values: publishedFields,
    },
    publishedOn: { type: 'date', meaning: { en: 'When was Info Source last updated?', fr: 'Quand Info Source a-t-il été mis à jour?' } },
    action: {
      type: 'oneOf',
      meaning: { en: 'What is to be done with the bank?', fr: 'Que faut-il faire du fichier?' },
      values: {
        none: { en: 'Nothing', fr: 'Rien' },
        register: { en: 'Register it', fr: 'L’enregistrer' },
        update: { en: 'Update it', fr: 'Le mettre à jour' },
        transfer: { en: 'Transfer it', fr: 'Le transférer' },
        terminate: { en: 'Terminate it', fr: 'Y mettre fin' },
      },
    },
    recommendations: {
      type: 'oneOf',
      meaning: { en: 'Did the Secretariat make recommendations?', fr: 'Le Secrétariat a-t-il fait des recommandations?' },
      risk: ['none', 'answered', 'unanswered'],
      values: {
        none: { en: 'It made none', fr: 'Il n’en a pas fait' },
        answered: { en: 'Yes, and they are answered', fr: 'Oui, et on y a répondu' },
        unanswered: { en: 'Yes, not answered yet', fr: 'Oui, sans réponse encore' },
      },
    },
    approvedBy: {
      type: 'oneOf',
      meaning: { en: 'Who approved it?', fr: 'Qui l’a approuvé?' },
      values: {
        president: { en: 'The President of the Treasury Board', fr: 'Le président ou la présidente du Conseil du Trésor' },
        head: { en: 'The head of the institution, by delegation under subsection 71(6)', fr: 'Le responsable de l’institution, par délégation au titre du paragraphe 71(6)' },
        nobody: { en: 'Nobody yet', fr: 'Personne encore' },
      },
    },
    disposalConfirmed: {
      type: 'yesNo',
      risk: ['yes', 'no'],
      meaning: { en: 'Is the disposal under the disposition authority confirmed?', fr: 'Le retrait selon l’autorisation de disposition est-il confirmé?' },
    },
    inControl: {
      type: 'yesNo',
      risk: ['no', 'yes'],
      meaning: { en: 'Does the institution still control the information?', fr: 'Les renseignements relèvent-ils encore de l’institution?' },
    },
  },
  obligations: {
    createBank: { kind: 'duty', label: { en: 'Create an information bank before the activity begins', fr: 'Créer un fichier de renseignements personnels avant le début de l’activité' } },
    alignWithAssessment: { kind: 'duty', label: { en: 'Prepare the bank together with the assessment, so that they agree', fr: 'Préparer le fichier avec l’évaluation, pour qu’ils concordent' } },
    elementsMissing: { kind: 'refusal', label: { en: 'The new collection does not begin: the elements of the bank are not identified', fr: 'La nouvelle collecte ne commence pas : les éléments du fichier ne sont pas déterminés' } },
    updateBank: { kind: 'duty', label: { en: 'Update the information bank', fr: 'Mettre à jour le fichier de renseignements personnels' } },
    submitToTbs: { kind: 'duty', label: { en: 'Submit it to the Treasury Board Secretariat', fr: 'Le soumettre au Secrétariat du Conseil du Trésor' } },
    updateInfoSource: { kind: 'duty', label: { en: 'Update Info Source once it is approved', fr: 'Mettre à jour Info Source une fois l’approbation obtenue' } },
    recommendationsOpen: { kind: 'refusal', label: { en: 'Not yet: recommendations of the Secretariat are not answered', fr: 'Pas encore : des recommandations du Secrétariat restent sans réponse' } },
    notApproved: {
      kind: 'refusal',
      label: { en: 'Not yet: the President of the Treasury Board, or the head by delegation, has not approved it', fr: 'Pas encore : le président du Conseil du Trésor, ou le responsable par délégation, ne l’a pas approuvé' },
    },
    disposalNotConfirmed: { kind: 'refusal', label: { en: 'The bank does not end: disposal is not confirmed', fr: 'Le fichier ne prend pas fin : le retrait n’est pas confirmé' } },
    stillInControl: { kind: 'refusal', label: { en: 'The bank does not end: the institution still controls the information', fr: 'Le fichier ne prend pas fin : les renseignements relèvent encore de l’institution' } },
    completeDescription: { kind: 'duty', label: { en: 'Complete the description that is published', fr: 'Compléter la description qui est publiée' } },
    publishYearly: { kind: 'duty', label: { en: 'Update Info Source at least once a year', fr: 'Mettre à jour Info Source au moins une fois l’an' } },
    citeDataMatching: { kind: 'duty', label: { en: 'Say in Info Source that data is matched', fr: 'Indiquer dans Info Source le couplage des données' } },
    citeAssessment: { kind: 'duty', label: { en: 'Name the assessment in Info Source', fr: 'Mentionner l’évaluation dans Info Source' } },
  },
  versions: [
    {
      version: '2024-10-09',
      effectiveFrom: '2024-10-09',
      effectiveTo: null,
      binds: 'laterActsInOpenCases',
      rows: [
        {
          id: '1-create',
          label: {
            en: 'Information that decides about people, or is found again by an identifier, has a bank before the activity begins.',
            fr: 'Des renseignements qui servent à des décisions touchant des personnes, ou qu’on retrouve par un identifiant, ont un fichier avant le début de l’activité.',
          },
          when: { all: [bankOwed, { not: { fact: 'bank', is: 'registered' } }] },
          obligations: [{ code: 'createBank', term: { before: 'start' } }],
          citation: { instrument: 'DPP', section: 'C.2.2.1' },
        },
        {
          id: '2-elements-first',
          label: {
            en: 'The elements of the bank are identified before any new collection.',
            fr: 'Les éléments du fichier sont déterminés avant toute nouvelle collecte.',
          },
          when: {
            all: [
              { not: { fact: 'personalInformation', is: 'no' } },
              { not: { fact: 'change', in: ['none', 'editorial', 'substantial'] } },
              { not: { fact: 'elementsIdentified', is: 'yes' } },
            ],
          },
          obligations: [{ code: 'elementsMissing' }],
          citation: { instrument: 'DPP', section: '4.2.8' },
        },
        {
          id: '3-with-the-assessment',
          label: { en: 'A bank is prepared or updated in agreement with the assessment.', fr: 'Un fichier est préparé ou mis à jour de concert avec l’évaluation.' },
          when: { all: [bankOwed, { fact: 'assessment', is: 'yes' }, { fact: 'change', in: ['substantial', 'newCollection'] }] },
          obligations: [{ code: 'alignWithAssessment' }],
          citation: { instrument: 'DPP', section: '4.1.7' },
        },
        {
          id: '4-update',
          label: {
            en: 'A registered bank is updated when what is done with the information changes substantially, and when its words change.',
            fr: 'Un fichier enregistré est mis à jour lorsque ce qu’on fait des renseignements change de façon importante, et lorsque son texte change.',
          },
          when: { all: [{ fact: 'bank', is: 'registered' }, { fact: 'change', in: ['editorial', 'substantial', 'newCollection'] }] },
          obligations: [{ code: 'updateBank' }],
          citation: { instrument: 'DPP', section: 'C.2.2.1–5' },
        },
        {
          id: '5-to-the-secretariat',
          label: {
            en: 'To register, update, transfer or terminate a bank, the institution submits it to the Secretariat and, once it is approved, updates Info Source.',
            fr: 'Pour enregistrer, mettre à jour ou transférer un fichier, ou y mettre fin, l’institution le soumet au Secrétariat et, une fois l’approbation obtenue, met à jour Info Source.',
          },
          when: { fact: 'action', in: ['register', 'update', 'transfer', 'terminate'] },
          obligations: [{ code: 'submitToTbs' }, { code: 'updateInfoSource' }],
          citation: { instrument: 'DPP', section: 'C.2.2.4' },
        },
        {
          id: '6-recommendations',
          label: { en: 'What the Secretariat recommends is answered first.', fr: 'On répond d’abord à ce que le Secrétariat recommande.' },
          when: { all: [{ not: { fact: 'action', is: 'none' } }, { not: { fact: 'recommendations', in: ['none', 'answered'] } }] },
          obligations: [{ code: 'recommendationsOpen' }],
          citation: { instrument: 'DPP', section: 'C.2.2.4' },
        },
        {
          id: '7-approval',
          label: {
            en: 'The President of the Treasury Board approves, or the head to whom that was delegated.',
            fr: 'Le président ou la présidente du Conseil du Trésor approuve, ou le responsable à qui ce pouvoir a été délégué.',
          },
          when: { all: [{ not: { fact: 'action', is: 'none' } }, { not: { fact: 'approvedBy', in: ['president', 'head'] } }] },
          obligations: [{ code: 'notApproved' }],
          citation: { instrument: 'PRIVACY-ACT', section: '71(3)–(6)' },
        },
        {
          id: '8-end-after-disposal',
          label: { en: 'A bank ends only after disposal is confirmed.', fr: 'Un fichier ne prend fin qu’après confirmation du retrait.' },
          when: { all: [{ not: { fact: 'action', in: ['none', 'register', 'update', 'transfer'] } }, { not: { fact: 'disposalConfirmed', is: 'yes' } }] },
          obligations: [{ code: 'disposalNotConfirmed' }],
          citation: { instrument: 'DPP', section: 'C.2.2.1–5' },
        },
        {
          id: '9-end-without-control',
          label: {
            en: 'A bank ends only when the information is no longer under the institution’s control.',
            fr: 'Un fichier ne prend fin que lorsque les renseignements ne relèvent plus de l’institution.',
          },
          when: { all: [{ not: { fact: 'action', in: ['none', 'register', 'update', 'transfer'] } }, { not: { fact: 'inControl', is: 'no' } }] },
          obligations: [{ code: 'stillInControl' }],
          citation: { instrument: 'DPP', section: 'C.2.2.1–5' },
        },
        {
          id: '10-description',
          label: { en: 'The index describes each bank by nine things.', fr: 'Le répertoire décrit chaque fichier par neuf éléments.' },
          when: {
            all: [
              { any: [{ fact: 'bank', is: 'registered' }, { fact: 'action', in: ['register', 'update'] }] },
              { not: { fact: 'published', includesAll: ['identification', 'description', 'registrationNumber', 'individuals', 'institution', 'officer', 'purposes', 'retention', 'exemptBank'] } },
            ],
          },
          obligations: [{ code: 'completeDescription' }],
          citation: { instrument: 'PRIVACY-ACT', section: '11(1)(a)' },
        },
        {
          id: '11-yearly',
          label: { en: 'Info Source is updated at least once a year.', fr: 'Info Source est mis à jour au moins une fois l’an.' },
          when: { fact: 'bank', is: 'registered' },
          obligations: [{ code: 'publishYearly', term: { atMost: 1, unit: 'years', from: 'publishedOn' } }],
          citation: { instrument: 'PPP', section: 'App. A' },
        },
        {
          id: '12-matching',
          label: { en: 'Info Source says where data is matched.', fr: 'Info Source indique où des données sont couplées.' },
          when: { all: [bankOwed, { fact: 'dataMatching', is: 'yes' }] },
          obligations: [{ code: 'citeDataMatching' }],
          citation: { instrument: 'PPP', section: 'App. A' },
        },
        {
          id: '13-assessments',
          label: { en: 'Info Source names the privacy impact assessments.', fr: 'Info Source mentionne les évaluations des facteurs relatifs à la vie privée.' },
          when: { all: [bankOwed, { fact: 'assessment', is: 'yes' }] },
          obligations: [{ code: 'citeAssessment' }],
          citation: { instrument: 'PPP', section: 'App. A' },
        },
      ],
    },
  ],
});
