import type { FactDefinitions } from './fact.ts';

/** What is asked of a use of facial recognition, from the request to what comes after it. */
export const facialRecognitionFacts = {
  technologyAuthorized: {
    type: 'yesNo',
    meaning: { en: 'Is the technology authorized for operational use?', fr: 'L’utilisation opérationnelle de la technologie est-elle autorisée?' },
    risk: ['yes', 'no'],
  },
  featureEnabled: {
    type: 'yesNo',
    meaning: { en: 'Was its facial recognition enabled by a decision?', fr: 'Sa reconnaissance faciale a-t-elle été activée par une décision?' },
    risk: ['yes', 'no'],
  },
  useCase: {
    type: 'oneOf',
    meaning: { en: 'What is it used for?', fr: 'À quoi sert-elle?' },
    values: {
      VICTIM_ID_CSE: {
        en: 'To identify victims in investigations of child sexual exploitation',
        fr: 'À identifier des victimes dans des enquêtes sur l’exploitation sexuelle d’enfants',
      },
      IMMINENT_THREAT_LIFE_OR_GBH: {
        en: 'Where a threat to life or grievous bodily harm may be imminent',
        fr: 'Lorsqu’une menace à la vie ou des lésions corporelles graves peuvent être imminentes',
      },
      other: { en: 'Something else', fr: 'À autre chose' },
    },
  },
  exigencyStated: {
    type: 'yesNo',
    meaning: { en: 'Are the exigent circumstances stated in writing?', fr: 'La situation d’urgence est-elle exposée par écrit?' },
    risk: ['yes', 'no'],
  },
  exigencyBasis: {
    type: 'oneOf',
    meaning: { en: 'On which rule does the exigency rest?', fr: 'Sur quelle règle l’urgence repose-t-elle?' },
    values: {
      FR_DIRECTIVE: { en: 'The directive on facial recognition', fr: 'La directive sur la reconnaissance faciale' },
      CC_487_11: { en: 'Criminal Code, section 487.11', fr: 'Code criminel, article 487.11' },
      CC_184_4: { en: 'Criminal Code, section 184.4', fr: 'Code criminel, article 184.4' },
      CC_529_3: { en: 'Criminal Code, section 529.3', fr: 'Code criminel, article 529.3' },
    },
  },
  harm: {
    type: 'oneOf',
    meaning: { en: 'What does it do about the harm?', fr: 'Que fait-elle à l’égard du préjudice?' },
    values: {
      prevention: { en: 'Prevent it', fr: 'Le prévenir' },
      removal: { en: 'Remove somebody from it', fr: 'Y soustraire quelqu’un' },
      neither: { en: 'Neither', fr: 'Ni l’un ni l’autre' },
    },
    risk: ['prevention', 'removal', 'neither'],
  },
  canadianLink: {
    type: 'oneOf',
    meaning: { en: 'Is the harm one to Canadians?', fr: 'Le préjudice touche-t-il des Canadiens?' },
    values: {
      asserted: { en: 'It is asserted as known', fr: 'C’est affirmé comme un fait connu' },
      believed: { en: 'It is believed, on a stated basis', fr: 'On le croit, pour un motif exposé' },
      unknown: { en: 'It is not known', fr: 'On l’ignore' },
    },
  },
  approver: {
    type: 'oneOf',
    meaning: { en: 'Who approves the use?', fr: 'Qui approuve l’utilisation?' },
    values: {
      cropsOfficer: {
        en: 'The Criminal Operations Officer of the division',
        fr: 'L’officier responsable des enquêtes criminelles de la division',
      },
      moreSenior: { en: 'Somebody more senior', fr: 'Une personne de rang plus élevé' },
      other: { en: 'Somebody else', fr: 'Une autre personne' },
    },
    risk: ['moreSenior', 'cropsOfficer', 'other'],
  },
  approverIsRequester: {
    type: 'yesNo',
    meaning: { en: 'Did the approver also ask for the use?', fr: 'L’approbateur a-t-il aussi demandé l’utilisation?' },
    risk: ['no', 'yes'],
  },
  searcherQualified: {
    type: 'yesNo',
    meaning: {
      en: 'Is the searcher a trained specialist with a valid qualification that day?',
      fr: 'La recherche est-elle faite par un spécialiste formé, dont la qualification est valide ce jour-là?',
    },
    risk: ['yes', 'no'],
  },
  fileNumber: {
    type: 'yesNo',
    meaning: { en: 'Is the number of the investigation file given?', fr: 'Le numéro du dossier d’enquête est-il indiqué?' },
    risk: ['yes', 'no'],
  },
  useOn: { type: 'date', meaning: { en: 'On which day is it used?', fr: 'Quel jour est-elle utilisée?' } },
  validFromOn: { type: 'date', meaning: { en: 'First day of the approval', fr: 'Premier jour de l’approbation' } },
  validUntilOn: { type: 'date', meaning: { en: 'Last day of the approval', fr: 'Dernier jour de l’approbation' } },
  stillNeeded: { type: 'yesNo', meaning: { en: 'Is the use still needed?', fr: 'L’utilisation est-elle encore nécessaire?' } },
  revoked: {
    type: 'yesNo',
    meaning: { en: 'Was the approval revoked?', fr: 'L’approbation a-t-elle été révoquée?' },
    risk: ['no', 'yes'],
  },
  approval: {
    type: 'oneOf',
    meaning: { en: 'How was it approved?', fr: 'Comment a-t-elle été approuvée?' },
    values: {
      written: { en: 'In the record', fr: 'Au dossier' },
      verbal: { en: 'By word of mouth, in an emergency', fr: 'De vive voix, dans une urgence' },
    },
    risk: ['written', 'verbal'],
  },
  used: { type: 'yesNo', meaning: { en: 'Was it used?', fr: 'A-t-elle été utilisée?' }, risk: ['no', 'yes'] },
} as const satisfies FactDefinitions;
