import type { Condition, FormDefinition, Question } from '../../forms/definition.ts';
import { intake } from '../intake/2026-2.ts';
import { kindsOfData, personalInformationCategories } from '../shared/lists-2026-1.ts';
import { fromReferenceLists } from '../shared/from-reference-lists.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const novelty = questionsFrom('adapted', { instrument: 'OPC-REPORT-2021', section: 'systemic measures' });
const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'reports of existing use' });

const mayBePersonal: Condition = { question: 'personalInformation', in: ['yes', 'unknown'] };

/** Asked in the same words when a technology is registered, so that a report becomes a registration as it stands. */
function asInIntake(id: string): Question {
  const found = intake.sections.flatMap(({ questions }) => questions).find((question) => question.id === id);
  if (!found) throw new Error(`The intake asks no ${id}`);
  return found;
}

/** What anybody can say in five minutes of something that is, or was, used without having been registered. */
export const existingUse: FormDefinition = {
  id: 'existing-use',
  version: '2026-1',
  title: { en: 'Report of existing use', fr: 'Signalement d’une utilisation existante' },
  status: 'ours',
  sources: [
    { instrument: 'OPC-REPORT-2021', section: 'systemic measures' },
    { instrument: 'RCMP-RESPONSE-2021', section: 'NTOP' },
    { instrument: 'DPP', section: 'App. B' },
  ],
  sections: fromReferenceLists([
    {
      id: 'what',
      title: { en: 'What is it?', fr: 'De quoi s’agit-il?' },
      intro: {
        en: 'Report any technology, also one that is prohibited. No report is refused for what it says.',
        fr: 'Signalez toute technologie, même interdite. Aucun signalement n’est refusé en raison de ce qu’il dit.',
      },
      questions: [
        asInIntake('technology'),
        asInIntake('name'),
        asInIntake('kind'),
        asInIntake('categories'),
        asInIntake('biometricFeatures'),
        asInIntake('origin'),
        asInIntake('vendor'),
        asInIntake('builtBy'),
      ],
    },
    {
      id: 'use',
      title: { en: 'How is it used?', fr: 'Comment est-elle utilisée?' },
      questions: [
        novelty.choice('how', { en: 'How did it come to be used?', fr: 'Comment en est-on venu à l’utiliser?' }, [
          option('FREE_TRIAL', 'A trial', 'Un essai'),
          option('DEMO', 'A demonstration', 'Une démonstration'),
          option('PERSONAL_SIGN_UP', 'A personal account', 'Un compte personnel'),
          option('LEGACY', 'An official tool from before the program', 'Un outil officiel d’avant le programme'),
          option('OTHER', 'In another way', 'D’une autre façon'),
        ]),
        ask.text('otherPath', { en: 'In which way?', fr: 'De quelle façon?' }, { visibleWhen: { question: 'how', is: 'OTHER' } }),
        ask.reference('unit', { en: 'Which unit uses it?', fr: 'Quelle unité l’utilise?' }, 'unit'),
        ask.text('use', { en: 'What is it used for, in a few words?', fr: 'À quoi sert-elle, en quelques mots?' }, {
          help: { en: 'Such as “Grouping seized images by scene”.', fr: 'Par exemple : « Regrouper des images saisies par scène ».' },
        }),
        ask.longText('details', { en: 'Anything else about the use?', fr: 'Autre chose au sujet de l’utilisation?' }, { required: false }),
        ask.choice('dataUsed', { en: 'With which data?', fr: 'Avec quelles données?' }, kindsOfData, {
          help: {
            en: 'Data of real cases or real people is real data, also in a trial.',
            fr: 'Les données de vrais dossiers ou de vraies personnes sont des données réelles, même dans un essai.',
          },
        }),
        ask.yesNo('stillUsed', { en: 'Is it still used?', fr: 'L’utilise-t-on encore?' }),
        ask.date('stoppedOn', { en: 'When did the use stop?', fr: 'Quand l’utilisation a-t-elle cessé?' }, {
          visibleWhen: { question: 'stillUsed', is: 'no' },
          required: false,
          help: { en: 'Leave it empty if you do not know.', fr: 'Laissez vide si vous ne le savez pas.' },
        }),
        ask.choice('since', { en: 'Since when?', fr: 'Depuis quand?' }, [
          option('day', 'I know the day', 'Je connais le jour'),
          option('month', 'I know the month', 'Je connais le mois'),
          option('unknown', 'Not known', 'Je ne sais pas'),
        ]),
        ask.date('sinceOn', { en: 'The first day', fr: 'Le premier jour' }, { visibleWhen: { question: 'since', is: 'day' } }),
        ask.choice('sinceMonth', { en: 'The month', fr: 'Le mois' }, [
          option('01', 'January', 'Janvier'),
          option('02', 'February', 'Février'),
          option('03', 'March', 'Mars'),
          option('04', 'April', 'Avril'),
          option('05', 'May', 'Mai'),
          option('06', 'June', 'Juin'),
          option('07', 'July', 'Juillet'),
          option('08', 'August', 'Août'),
          option('09', 'September', 'Septembre'),
          option('10', 'October', 'Octobre'),
          option('11', 'November', 'Novembre'),
          option('12', 'December', 'Décembre'),
        ], { visibleWhen: { question: 'since', is: 'month' } }),
        {
          id: 'sinceYear',
          label: { en: 'The year', fr: 'L’année' },
          status: 'ours',
          sources: [{ instrument: 'PROFILE', section: 'reports of existing use' }],
          required: true,
          visibleWhen: { question: 'since', is: 'month' },
          type: 'number',
          minimum: 1970,
          maximum: 2100,
          unit: { en: 'four digits', fr: 'quatre chiffres' },
        },
      ],
    },
    {
      id: 'accounts',
      title: { en: 'Accounts', fr: 'Comptes' },
      intro: {
        en: 'Each account that is named here is followed until it is closed, or kept under an authorization.',
        fr: 'Chaque compte nommé ici est suivi jusqu’à sa fermeture, ou conservé en vertu d’une autorisation.',
      },
      questions: [
        ask.choice('accountsKnown', { en: 'Are there accounts?', fr: 'Y a-t-il des comptes?' }, [
          option('none', 'No', 'Non'),
          option('all', 'Yes, and I know them all', 'Oui, et je les connais tous'),
          option('some', 'Yes, and I know some; the number is not known', 'Oui, et j’en connais; le nombre n’est pas connu'),
          option('unknown', 'I do not know', 'Je ne sais pas'),
        ]),
        ask.group('accounts', { en: 'Which accounts do you know of?', fr: 'De quels comptes avez-vous connaissance?' }, { en: 'Account', fr: 'Compte' }, [
          ask.text('holder', { en: 'Who holds it, or what is it called?', fr: 'Qui le détient, ou quel est son nom?' }),
          ask.date('openedOn', { en: 'Opened on', fr: 'Ouvert le' }, {
            required: false,
            help: { en: 'Leave it empty if you do not know.', fr: 'Laissez vide si vous ne le savez pas.' },
          }),
          ask.choice('terms', { en: 'On what terms?', fr: 'À quelles conditions?' }, [
            option('FREE', 'Free or trial', 'Gratuit ou à l’essai'),
            option('PAID', 'Paid', 'Payant'),
            option('UNKNOWN', 'Not known', 'Je ne sais pas'),
          ]),
        ], { visibleWhen: { question: 'accountsKnown', in: ['all', 'some'] } }),
      ],
    },
    {
      id: 'information',
      title: { en: 'Personal information', fr: 'Renseignements personnels' },
      questions: [
        ask.choice('personalInformation', { en: 'Was personal information collected?', fr: 'Des renseignements personnels ont-ils été recueillis?' }, [
          option('yes', 'Yes', 'Oui'),
          option('no', 'No', 'Non'),
          option('unknown', 'Not sure', 'Je ne peux pas le dire'),
        ], {
          sources: [{ instrument: 'PRIVACY-ACT', section: 's.3' }, { instrument: 'DPP', section: 'App. A' }],
          help: {
            en: 'Information about people who can be identified. A face, a voice, a number plate or a match score can be personal information.',
            fr: 'Des renseignements sur des personnes identifiables. Un visage, une voix, une plaque d’immatriculation ou une cote de correspondance peuvent être des renseignements personnels.',
          },
        }),
        ask.choice('peopleConcerned', { en: 'Of how many people, roughly?', fr: 'De combien de personnes, à peu près?' }, [
          option('ONE', 'One', 'Une'),
          option('UP_TO_10', '2 to 10', 'De 2 à 10'),
          option('UP_TO_100', '11 to 100', 'De 11 à 100'),
          option('UP_TO_1000', '101 to 1,000', 'De 101 à 1 000'),
          option('MORE', 'More than 1,000', 'Plus de 1 000'),
          option('UNKNOWN', 'Not known', 'Je ne sais pas'),
        ], { visibleWhen: mayBePersonal }),
        ask.choice('keptWhere', { en: 'Where is it kept now?', fr: 'Où sont-ils conservés maintenant?' }, [
          option('VENDOR', 'With the supplier', 'Chez le fournisseur'),
          option('INSTITUTION', 'On our own systems', 'Dans nos propres systèmes'),
          option('DEVICE', 'On a personal device or account', 'Sur un appareil ou dans un compte personnel'),
          option('SEVERAL', 'In several places', 'À plusieurs endroits'),
          option('NOWHERE', 'Nowhere any more', 'Nulle part, ils ne sont plus conservés'),
          option('UNKNOWN', 'Not known', 'Je ne sais pas'),
        ], { visibleWhen: mayBePersonal }),
        ask.choices('personalInformationCategories', { en: 'Which kinds?', fr: 'De quels genres?' }, personalInformationCategories, {
          required: false,
          status: 'adapted',
          sources: [{ instrument: 'OPC-E-TOOL', section: '3.3.2' }],
          visibleWhen: mayBePersonal,
          help: { en: 'Choose what you know of. None chosen means: not known.', fr: 'Choisissez ce que vous savez. Aucun choix signifie : je ne sais pas.' },
        }),
      ],
    },
  ]),
};
