import type { Condition, Section } from '../../forms/definition.ts';
import { informationBankActions, personalInformationCategories } from '../shared/lists-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const ask = questionsFrom('ours', { instrument: 'DPP', section: 'C.2.2.6' });
const act = questionsFrom('adapted', { instrument: 'PRIVACY-ACT', section: 's.5' });
const tool = questionsFrom('adapted', { instrument: 'OPC-E-TOOL', section: '3.3.2' });

const concerned: Condition = { question: 'personalInformation', is: 'yes' };

export const information: Section = {
  id: 'information',
  title: { en: 'Personal information', fr: 'Renseignements personnels' },
  questions: [
    ask.yesNo('personalInformation', { en: 'Is personal information collected, created or used?', fr: 'Des renseignements personnels sont-ils recueillis, créés ou utilisés?' }, {
      sources: [{ instrument: 'PIN-2023-03', section: 'scope' }, { instrument: 'DPP', section: 'App. A' }],
      help: {
        en: 'Match scores, templates and inferences about a person are created personal information.',
        fr: 'Les scores de correspondance, gabarits et déductions au sujet d’une personne sont des renseignements personnels créés.',
      },
    }),
    ask.longText('noPersonalInformationReason', { en: 'Why is there no serious possibility of identifying a person?', fr: 'Pourquoi n’y a-t-il pas de possibilité sérieuse d’identifier une personne?' }, {
      sources: [{ instrument: 'PIN-2023-03', section: 'scope' }],
      visibleWhen: { question: 'personalInformation', is: 'no' },
    }),
    tool.choices('personalInformationCategories', { en: 'Which personal information?', fr: 'Quels renseignements personnels?' }, personalInformationCategories, { visibleWhen: concerned }),
    tool.text('otherCategory', { en: 'Which other information?', fr: 'Quels autres renseignements?' }, { visibleWhen: { question: 'personalInformationCategories', includes: 'OTHER' } }),
    ask.yesNo('createsPersonalInformation', { en: 'Does it create personal information?', fr: 'Crée-t-elle des renseignements personnels?' }, {
      sources: [{ instrument: 'DPP', section: 'App. A' }],
      visibleWhen: concerned,
      help: { en: 'Creating personal information counts as collecting it.', fr: 'Créer des renseignements personnels, c’est en recueillir.' },
    }),
    ask.longText('createdInformation', { en: 'What does it create about a person, and from what?', fr: 'Que crée-t-elle au sujet d’une personne, et à partir de quoi?' }, {
      sources: [{ instrument: 'DPP', section: 'App. A' }],
      visibleWhen: { question: 'createsPersonalInformation', is: 'yes' },
    }),
    ask.longText('peopleConcerned', { en: 'Whose information is it, and of how many people?', fr: 'De qui sont ces renseignements, et de combien de personnes?' }, {
      visibleWhen: concerned,
      help: {
        en: 'Name victims, children, witnesses and passers-by as well as suspects.',
        fr: 'Nommez les victimes, les enfants, les témoins et les passants aussi bien que les suspects.',
      },
    }),
    ask.yesNo('administrativePurpose', { en: 'Is it used in a decision that directly affects the person?', fr: 'Servent-ils à une décision qui touche directement la personne?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.3' }, { instrument: 'PPP', section: 'App. A' }],
      visibleWhen: concerned,
      help: {
        en: 'Confirming who somebody is, and investigating a person, are such uses.',
        fr: 'Confirmer l’identité d’une personne, ou enquêter sur elle, en sont des exemples.',
      },
    }),
    ask.choice('activity', { en: 'Is the program or activity new?', fr: 'Le programme ou l’activité est-il nouveau?' }, [
      option('new', 'New', 'Nouveau'),
      option('modified', 'Existing, substantially modified', 'Existant, modifié de façon importante'),
      option('existing', 'Existing, unchanged', 'Existant, inchangé'),
    ], { sources: [{ instrument: 'DPP', section: 'C.2.2.9' }], visibleWhen: concerned }),
    ask.choices('modifiedThrough', { en: 'What modifies it?', fr: 'Qu’est-ce qui le modifie?' }, [
      option('process', 'A new or modified IT or other process', 'Un processus, informatique ou autre, nouveau ou modifié'),
      option('thirdParty', 'Another institution or a third party', 'Une autre institution ou un tiers'),
      option('automatedDecision', 'An automated decision system', 'Un système décisionnel automatisé'),
    ], { sources: [{ instrument: 'DPP', section: 'C.2.2.9.2' }], visibleWhen: { question: 'activity', is: 'modified' } }),
    ask.yesNo('informationBank', { en: 'Does a personal information bank describe it?', fr: 'Un fichier de renseignements personnels le décrit-il?' }, {
      sources: [{ instrument: 'DPP', section: 'C.2.2.9.4' }],
      visibleWhen: { question: 'activity', in: ['modified', 'existing'] },
    }),
    ask.text('informationBankNumber', { en: 'Which one?', fr: 'Lequel?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.11' }],
      visibleWhen: { question: 'informationBank', is: 'yes' },
      help: { en: 'Its number, such as RCMP PPU 005.', fr: 'Son numéro, par exemple GRC PPU 005.' },
    }),
    ask.choice('informationBankAction', { en: 'What must be done about information banks?', fr: 'Que faut-il faire au sujet des fichiers de renseignements personnels?' }, informationBankActions, {
      sources: [{ instrument: 'DPP', section: 'C.2.2.1 to C.2.2.5' }],
      visibleWhen: concerned,
    }),
  ],
};

export const collection: Section = {
  id: 'collection',
  title: { en: 'Collection and notice', fr: 'Collecte et avis' },
  questions: [
    act.choices('collectedFrom', { en: 'From whom is it collected?', fr: 'Auprès de qui sont-ils recueillis?' }, [
      option('person', 'From the person', 'Auprès de la personne'),
      option('otherProgram', 'From another program or institution', 'Auprès d’un autre programme ou d’une autre institution'),
      option('thirdParty', 'From a third party: vendor, data broker, witness', 'Auprès d’un tiers : fournisseur, courtier en données, témoin'),
      option('public', 'From what is available to the public', 'Dans ce qui est accessible au public'),
      option('observed', 'By observing or recording', 'Par observation ou enregistrement'),
      option('created', 'It is created here', 'Ils sont créés ici'),
    ], { visibleWhen: concerned }),
    act.longText('indirectCollection', { en: 'Why is it not collected from the person alone, and how is its accuracy made sure of?', fr: 'Pourquoi ne sont-ils pas recueillis uniquement auprès de la personne, et comment s’assure-t-on de leur exactitude?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.5(1)' }, { instrument: 'DPP', section: '4.2.26 to 4.2.28' }],
      visibleWhen: {
        any: ['otherProgram', 'thirdParty', 'public', 'observed'].map((source) => ({ question: 'collectedFrom', includes: source })),
      },
      help: {
        en: 'Without consent, it comes from a reliable source or is validated before use.',
        fr: 'Sans consentement, ils proviennent d’une source fiable ou sont validés avant l’usage.',
      },
    }),
    act.longText('publicSources', { en: 'Which places, who else can see it there, and were their terms reviewed?', fr: 'Quels endroits, qui d’autre peut les y voir, et leurs conditions ont-elles été examinées?' }, {
      sources: [{ instrument: 'PIN-2023-03', section: 'collection' }],
      visibleWhen: { question: 'collectedFrom', includes: 'public' },
    }),
    act.choice('notice', { en: 'Is the person told of the purpose of the collection?', fr: 'La personne est-elle informée des fins de la collecte?' }, [
      option('given', 'Yes', 'Oui'),
      option('notYet', 'Not yet: a notice is being written', 'Pas encore : un avis est en rédaction'),
      option('exception', 'No: an exception applies', 'Non : une exception s’applique'),
    ], { sources: [{ instrument: 'PRIVACY-ACT', section: 's.5(2)' }], visibleWhen: concerned }),
    act.choice('noticeException', { en: 'Which exception?', fr: 'Quelle exception?' }, [
      option('inaccurate', 'Telling the person could lead to inaccurate information', 'Informer la personne risquerait de donner des renseignements inexacts'),
      option('defeatsPurpose', 'Telling the person could defeat the purpose or prejudice the use', 'Informer la personne risquerait d’aller à l’encontre des fins ou de compromettre l’usage'),
    ], { sources: [{ instrument: 'PRIVACY-ACT', section: 's.5(3)' }], visibleWhen: { question: 'notice', is: 'exception' } }),
    act.longText('noticeExceptionReasons', { en: 'Why does it apply, who determined that, and who was consulted?', fr: 'Pourquoi s’applique-t-elle, qui l’a déterminé, et qui a été consulté?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.5(3)' }],
      visibleWhen: { question: 'notice', is: 'exception' },
    }),
  ],
};
