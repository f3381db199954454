import type { Section } from '../../forms/definition.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const promised = questionsFrom('adapted', { instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' });

/** What the technology would be used for; whether one use is allowed is asked again of each. Codes are those of the table. */
export const uses: Section = {
  id: 'uses',
  title: { en: 'The uses asked for', fr: 'Les utilisations demandées' },
  intro: {
    en: 'The RCMP’s response of 10 June 2021 names two uses, in exigent circumstances and with an authorization from senior management. What is not named there is refused.',
    fr: 'La réponse de la GRC du 10 juin 2021 nomme deux utilisations, dans des circonstances urgentes et avec une autorisation de la haute direction. Ce qui n’y est pas nommé est refusé.',
  },
  questions: [
    promised.choices('useCases', { en: 'What would it be used for?', fr: 'À quoi servirait-elle?' }, [
      option('VICTIM_ID_CSE', 'To identify victims in investigations of child sexual exploitation', 'À identifier des victimes dans des enquêtes sur l’exploitation sexuelle d’enfants'),
      option('IMMINENT_THREAT_LIFE_OR_GBH', 'Where a threat to life or of grievous bodily harm may be imminent', 'Lorsqu’une menace à la vie ou de lésions corporelles graves peut être imminente'),
      option('other', 'Something else', 'Autre chose'),
    ]),
    promised.longText('otherUses', { en: 'What else?', fr: 'Quoi d’autre?' }, { visibleWhen: { question: 'useCases', includes: 'other' } }),
    promised.longText('exigency', { en: 'How is it established, each time, that circumstances are exigent?', fr: 'Comment établit-on, chaque fois, que la situation est urgente?' }),
    promised.choice('approver', { en: 'Who authorizes each use?', fr: 'Qui autorise chaque utilisation?' }, [
      option('cropsOfficer', 'The Criminal Operations Officer of the division', 'L’officier responsable des enquêtes criminelles de la division'),
      option('moreSenior', 'Somebody more senior', 'Une personne de rang plus élevé'),
      option('other', 'Somebody else', 'Une autre personne'),
    ], { sources: [{ instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' }, { instrument: 'NCECC-RELEASE-2020', section: 'approval' }] }),
  ],
};
