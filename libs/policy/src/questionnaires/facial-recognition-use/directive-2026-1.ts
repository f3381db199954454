import type { Section } from '../../forms/definition.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const promised = questionsFrom('adapted', { instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' });
const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'facial recognition' });

/** What a use of facial recognition must meet; choices have the names and answers of the facts that its table knows. */
export const directive: Section = {
  id: 'directive',
  title: { en: 'The directive', fr: 'La directive' },
  intro: {
    en: 'The RCMP’s response of 10 June 2021 names two uses, exigent circumstances and an authorization from senior management. Whatever is not listed here is not allowed.',
    fr: 'La réponse de la GRC du 10 juin 2021 nomme deux utilisations, des circonstances urgentes et une autorisation de la haute direction. Ce qui n’est pas énuméré ici n’est pas permis.',
  },
  questions: [
    ask.yesNo('technologyAuthorized', { en: 'Is the technology authorized?', fr: 'La technologie est-elle autorisée?' }),
    ask.yesNo('featureEnabled', { en: 'Did a decision enable its facial-recognition feature?', fr: 'Une décision a-t-elle activé sa fonction de reconnaissance faciale?' }),
    promised.choice('useCase', { en: 'What is it used for?', fr: 'À quoi sert-elle?' }, [
      option('VICTIM_ID_CSE', 'To identify victims in investigations of child sexual exploitation', 'À identifier des victimes dans des enquêtes sur l’exploitation sexuelle d’enfants'),
      option('IMMINENT_THREAT_LIFE_OR_GBH', 'Where a threat to life or of grievous bodily harm may be imminent', 'Lorsqu’une menace à la vie ou de lésions corporelles graves peut être imminente'),
      option('other', 'Something else', 'Autre chose'),
    ]),
    promised.longText('exigentStatement', { en: 'Which circumstances make it exigent?', fr: 'Quelles circonstances rendent la situation urgente?' }),
    ask.choice('exigencyBasis', { en: 'On which rule does the exigency rest?', fr: 'Sur quelle règle l’urgence repose-t-elle?' }, [
      option('FR_DIRECTIVE', 'The directive on facial recognition', 'La directive sur la reconnaissance faciale'),
      option('CC_487_11', 'Criminal Code, section 487.11', 'Code criminel, article 487.11'),
      option('CC_184_4', 'Criminal Code, section 184.4', 'Code criminel, article 184.4'),
      option('CC_529_3', 'Criminal Code, section 529.3', 'Code criminel, article 529.3'),
    ], {
      help: {
        en: 'They are different tests: one met does not mean that another is.',
        fr: 'Ce sont des critères différents : en remplir un ne signifie pas qu’un autre est rempli.',
      },
    }),
    promised.choice('harm', { en: 'What does it do about the harm?', fr: 'Que fait-elle à l’égard du préjudice?' }, [
      option('prevention', 'Prevent it', 'Le prévenir'),
      option('removal', 'Remove somebody from it', 'Y soustraire quelqu’un'),
      option('neither', 'Neither', 'Ni l’un ni l’autre'),
    ]),
    promised.choice('canadianLink', { en: 'Would the harm be to a Canadian?', fr: 'Le préjudice toucherait-il un Canadien ou une Canadienne?' }, [
      option('asserted', 'Yes: it is asserted as known', 'Oui : c’est affirmé comme un fait connu'),
      option('believed', 'It is believed, for a reason that the statement gives', 'On le croit, pour un motif que donne l’exposé'),
      option('unknown', 'It is not known', 'On ne le sait pas'),
    ]),
    promised.choice('approver', { en: 'Who authorizes the use?', fr: 'Qui autorise l’utilisation?' }, [
      option('cropsOfficer', 'The Criminal Operations Officer of the division', 'L’officier responsable des enquêtes criminelles de la division'),
      option('moreSenior', 'Somebody more senior', 'Une personne de rang plus élevé'),
      option('other', 'Somebody else', 'Une autre personne'),
    ], { sources: [{ instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' }, { instrument: 'NCECC-RELEASE-2020', section: 'approval' }] }),
    ask.yesNo('approverIsRequester', { en: 'Is that the person who asks for it?', fr: 'S’agit-il de la personne qui la demande?' }),
    promised.yesNo('searcherQualified', { en: 'Is the person who searches a trained specialist, with training that is valid today?', fr: 'La personne qui fait la recherche est-elle spécialiste, avec une formation valide aujourd’hui?' }),
    ask.text('fileNumber', { en: 'Number of the investigative file', fr: 'Numéro du dossier d’enquête' }),
    ask.date('validFromOn', { en: 'First day on which searches may be made', fr: 'Premier jour où des recherches peuvent être faites' }),
    ask.date('validUntilOn', { en: 'Last day on which searches may be made', fr: 'Dernier jour où des recherches peuvent être faites' }),
    ask.yesNo('headquartersNotified', { en: 'Has National Headquarters been advised?', fr: 'La Direction générale a-t-elle été avisée?' }, {
      sources: [{ instrument: 'NCECC-RELEASE-2020', section: 'approval' }],
    }),
  ],
};
