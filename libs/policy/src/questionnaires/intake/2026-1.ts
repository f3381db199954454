import type { Condition, FormDefinition } from '../../forms/definition.ts';
import { fromReferenceLists } from '../shared/from-reference-lists.ts';
import { kindsOfData, personalInformationCategories, stages, technologyCategories } from '../shared/lists-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const scope = questionsFrom('adapted', { instrument: 'NTOP-PAGE', section: 'mandate' });
const novelty = questionsFrom('adapted', { instrument: 'OPC-REPORT-2021', section: 'systemic measures' });
const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'intake' });

/** What describes a technology is asked only where the catalogue does not have it. */
const isNew: Condition = { not: { question: 'technology', answered: true } };

/** Where somebody may have an account already. */
const mayHaveAccounts: Condition = {
  any: [
    { question: 'inUse', is: 'yes' },
    { question: 'intakePath', in: ['FREE_TRIAL', 'DEMO', 'CONFERENCE_SIGN_UP', 'PERSONAL_SIGN_UP', 'PILOT_ACCOUNT'] },
  ],
};

/** What anybody can say in five minutes of a technology, bought or built, tried or already in use. */
export const intake: FormDefinition = {
  id: 'intake',
  version: '2026-1',
  title: { en: 'Registering a technology', fr: 'Inscription d’une technologie' },
  status: 'ours',
  sources: [
    { instrument: 'NTOP-PAGE', section: 'mandate' },
    { instrument: 'OPC-REPORT-2021', section: 'systemic measures' },
    { instrument: 'RCMP-RESPONSE-2021', section: 'NTOP' },
  ],
  sections: fromReferenceLists([
    {
      id: 'what',
      title: { en: 'What is it?', fr: 'De quoi s’agit-il?' },
      questions: [
        ask.reference('technology', { en: 'Do we know it already?', fr: 'La connaissons-nous déjà?' }, 'technology', {
          required: false,
          help: {
            en: 'Look for its name in the catalogue. If it is there, choose it, and you need not describe it again. If not, go on.',
            fr: 'Cherchez son nom au catalogue. Si elle y figure, choisissez-la : vous n’aurez pas à la décrire. Sinon, continuez.',
          },
        }),
        ask.text('name', { en: 'What is it called?', fr: 'Comment s’appelle-t-elle?' }, {
          visibleWhen: isNew,
          help: { en: 'The name its maker gives it, with the version if you know it.', fr: 'Le nom que lui donne son fabricant, avec la version si vous la connaissez.' },
        }),
        ask.text('otherName', { en: 'Its name in the other official language', fr: 'Son nom dans l’autre langue officielle' }, {
          visibleWhen: isNew,
          required: false,
          help: { en: 'Only if it has another one.', fr: 'Seulement s’il y en a un autre.' },
        }),
        scope.choice('kind', { en: 'What kind of thing is it?', fr: 'De quel genre de chose s’agit-il?' }, [
          option('tool', 'Tool', 'Outil'),
          option('technique', 'Technique', 'Technique'),
          option('device', 'Device', 'Appareil'),
          option('software', 'Software', 'Logiciel'),
          option('application', 'Application', 'Application'),
          option('dataset', 'Dataset', 'Jeu de données'),
        ], {
          visibleWhen: isNew,
          help: {
            en: 'A way of working or a set of data counts as much as a product, if it supports an investigation or the gathering of intelligence.',
            fr: 'Une façon de faire ou un ensemble de données compte autant qu’un produit, si cela appuie une enquête ou la collecte de renseignements criminels.',
          },
        }),
        ask.longText('description', { en: 'What does it do?', fr: 'Que fait-elle?' }, {
          visibleWhen: isNew,
          required: false,
          help: { en: 'In your own words: what goes in, what comes out.', fr: 'Dans vos mots : ce qui y entre et ce qui en sort.' },
        }),
        scope.choices('categories', { en: 'Which of these does it involve?', fr: 'À quoi touche-t-elle?' }, technologyCategories, {
          visibleWhen: isNew,
          help: { en: 'Choose all that apply; most technologies fall under several.', fr: 'Choisissez tout ce qui convient; la plupart des technologies relèvent de plusieurs catégories.' },
        }),
        ask.choice('biometricFeatures', { en: 'Can it recognize faces, or work on other biometrics?', fr: 'Peut-elle reconnaître des visages, ou traiter d’autres données biométriques?' }, [
          option('face', 'Yes, faces', 'Oui, des visages'),
          option('otherBiometrics', 'Yes, other biometrics only', 'Oui, d’autres données biométriques seulement'),
          option('no', 'No', 'Non'),
          option('unknown', 'I do not know', 'Je ne sais pas'),
        ], {
          visibleWhen: isNew,
          help: {
            en: 'Say yes even if the feature is switched off, or if you do not mean to use it.',
            fr: 'Répondez oui même si la fonction est désactivée ou si vous ne comptez pas l’utiliser.',
          },
        }),
      ],
    },
    {
      id: 'who',
      title: { en: 'Who makes it, and who asks?', fr: 'Qui la fabrique, et qui la demande?' },
      questions: [
        ask.choice('origin', { en: 'Is it bought or built here?', fr: 'Est-elle achetée ou conçue à l’interne?' }, [
          option('bought', 'Bought, licensed or lent', 'Achetée, sous licence ou prêtée'),
          option('built', 'Built here', 'Conçue à l’interne'),
        ], { visibleWhen: isNew }),
        ask.text('vendor', { en: 'Who makes or sells it?', fr: 'Qui la fabrique ou la vend?' }, {
          visibleWhen: { question: 'origin', is: 'bought' },
          required: false,
          help: { en: 'The company or body, if you know it.', fr: 'L’entreprise ou l’organisme, si vous le connaissez.' },
        }),
        ask.text('builtBy', { en: 'Which unit builds it?', fr: 'Quelle unité la conçoit?' }, { visibleWhen: { question: 'origin', is: 'built' } }),
        ask.reference('unit', { en: 'Which unit asks?', fr: 'Quelle unité la demande?' }, 'unit'),
        ask.text('otherUnits', { en: 'Which other units would use it, or use it already?', fr: 'Quelles autres unités l’utiliseraient, ou l’utilisent déjà?' }, {
          required: false,
        }),
      ],
    },
    {
      id: 'path',
      title: { en: 'How it came to us', fr: 'Comment elle nous est parvenue' },
      intro: {
        en: 'Trials, demonstrations and accounts that cost nothing count as much as a purchase. Say what you know.',
        fr: 'Un essai, une démonstration ou un compte gratuit compte autant qu’un achat. Dites ce que vous savez.',
      },
      questions: [
        ask.choice('intakePath', { en: 'How did it come to us, or how would it?', fr: 'Comment nous est-elle parvenue, ou comment le serait-elle?' }, [
          option('PROCUREMENT', 'A purchase or a licence', 'Un achat ou une licence'),
          option('FREE_TRIAL', 'A free trial or a free version', 'Un essai gratuit ou une version gratuite'),
          option('DEMO', 'A demonstration', 'Une démonstration'),
          option('CONFERENCE_SIGN_UP', 'An account opened at a conference', 'Un compte ouvert lors d’une conférence'),
          option('PERSONAL_SIGN_UP', 'An account that somebody opened for themselves', 'Un compte que quelqu’un a ouvert pour soi'),
          option('PILOT_ACCOUNT', 'Accounts lent for a pilot', 'Des comptes prêtés pour un projet pilote'),
          option('PARTNER_TOOL', 'A partner’s tool, which we use or whose results we get', 'L’outil d’un partenaire, que nous utilisons ou dont nous recevons les résultats'),
          option('DATASET', 'A dataset that was offered or found', 'Un jeu de données offert ou trouvé'),
          option('TECHNIQUE', 'A way of working that was thought of here', 'Une façon de faire imaginée à l’interne'),
          option('LEGACY', 'It was here before the program', 'Elle était là avant le programme'),
        ]),
        ask.yesNo('inUse', { en: 'Is it already in use, or was it?', fr: 'Est-elle déjà utilisée, ou l’a-t-elle été?' }, {
          help: { en: 'Trials and demonstrations on real cases are use.', fr: 'Un essai ou une démonstration sur de vrais dossiers est une utilisation.' },
        }),
        ask.date('inUseSince', { en: 'Since when?', fr: 'Depuis quand?' }, {
          visibleWhen: { question: 'inUse', is: 'yes' },
          help: { en: 'The first day, as well as you know it.', fr: 'Le premier jour, au mieux de votre connaissance.' },
        }),
        ask.count('accountsExisting', { en: 'How many accounts exist, as far as you know?', fr: 'Combien de comptes existe-t-il, à votre connaissance?' }, { en: 'accounts', fr: 'comptes' }, {
          visibleWhen: mayHaveAccounts,
          help: { en: 'Personal accounts, trial accounts and free accounts included.', fr: 'Y compris les comptes personnels, d’essai ou gratuits.' },
        }),
        ask.group('accountHolders', { en: 'Which accounts do you know of?', fr: 'De quels comptes avez-vous connaissance?' }, { en: 'Account', fr: 'Compte' }, [
          ask.text('unit', { en: 'Unit', fr: 'Unité' }),
          ask.choice('accountKind', { en: 'What kind of account is it?', fr: 'Quel genre de compte est-ce?' }, [
            option('licensed', 'Paid for by the institution', 'Payé par l’institution'),
            option('trial', 'Trial or demonstration', 'Essai ou démonstration'),
            option('free', 'Free version', 'Version gratuite'),
            option('personal', 'Opened by a person for themselves', 'Ouvert par une personne pour soi'),
            option('partner', 'Lent by a partner', 'Prêté par un partenaire'),
          ]),
          ask.count('count', { en: 'How many?', fr: 'Combien?' }, { en: 'accounts', fr: 'comptes' }),
          ask.date('openedOn', { en: 'Opened on', fr: 'Ouverts le' }, { required: false }),
        ], {
          required: false,
          visibleWhen: mayHaveAccounts,
        }),
      ],
    },
    {
      id: 'use',
      title: { en: 'What is it for?', fr: 'À quoi sert-elle?' },
      questions: [
        ask.longText('purpose', { en: 'Why is it needed?', fr: 'Pourquoi est-elle nécessaire?' }),
        ask.choice('usesAsked', { en: 'Is it for a use that is already known?', fr: 'Est-ce pour une utilisation déjà connue?' }, [
          option('known', 'Yes, for known uses only', 'Oui, uniquement pour des utilisations connues'),
          option('new', 'No, for a new use', 'Non, pour une nouvelle utilisation'),
          option('both', 'For known uses and new ones', 'Pour des utilisations connues et des nouvelles'),
        ], { visibleWhen: { question: 'technology', answered: true } }),
        ask.useCases('knownUses', { en: 'Which of the known uses?', fr: 'Lesquelles des utilisations connues?' }, 'technology', {
          visibleWhen: { question: 'usesAsked', in: ['known', 'both'] },
        }),
        ask.group('useCases', { en: 'What would it be used for?', fr: 'À quoi servirait-elle?' }, { en: 'Use', fr: 'Utilisation' }, [
          ask.text('name', { en: 'The use, in a few words', fr: 'L’utilisation, en quelques mots' }, {
            help: { en: 'Such as “Grouping seized images by scene”.', fr: 'Par exemple : « Regrouper des images saisies par scène ».' },
          }),
          ask.text('otherName', { en: 'The use in the other official language', fr: 'L’utilisation dans l’autre langue officielle' }, { required: false }),
          ask.longText('description', { en: 'Who does what with it?', fr: 'Qui en fait quoi?' }, { required: false }),
        ], {
          visibleWhen: { any: [isNew, { question: 'usesAsked', in: ['new', 'both'] }] },
          help: { en: 'Each use is looked at by itself: one may be approved and another not.', fr: 'Chaque utilisation est examinée pour elle-même : l’une peut être approuvée et l’autre non.' },
        }),
        ask.choice('stageAsked', { en: 'What do you ask for?', fr: 'Que demandez-vous?' }, stages, {
          help: { en: 'The program is consulted before testing, not only before regular use.', fr: 'Le programme est consulté avant l’essai, et non seulement avant l’utilisation courante.' },
        }),
        ask.choice('dataAsked', { en: 'With which data?', fr: 'Avec quelles données?' }, kindsOfData),
      ],
    },
    {
      id: 'information',
      title: { en: 'Personal information', fr: 'Renseignements personnels' },
      questions: [
        ask.choice('personalInformation', { en: 'Does it collect, create or use information about people who can be identified?', fr: 'Recueille-t-elle, crée-t-elle ou utilise-t-elle des renseignements sur des personnes identifiables?' }, [
          option('yes', 'Yes', 'Oui'),
          option('no', 'No', 'Non'),
          option('unknown', 'I do not know', 'Je ne sais pas'),
        ], {
          sources: [{ instrument: 'PRIVACY-ACT', section: 's.3' }, { instrument: 'DPP', section: 'App. A' }],
          help: {
            en: 'A face, a voice, a number plate or a match score can be personal information.',
            fr: 'Un visage, une voix, une plaque d’immatriculation ou une cote de correspondance peuvent être des renseignements personnels.',
          },
        }),
        ask.choices('personalInformationCategories', { en: 'Which personal information?', fr: 'Quels renseignements personnels?' }, personalInformationCategories, {
          required: false,
          status: 'adapted',
          sources: [{ instrument: 'OPC-E-TOOL', section: '3.3.2' }],
          visibleWhen: { question: 'personalInformation', in: ['yes', 'unknown'] },
        }),
        novelty.choice('novelCollection', { en: 'Is this a new way for us to collect personal information?', fr: 'Est-ce pour nous une nouvelle façon de recueillir des renseignements personnels?' }, [
          option('yes', 'Yes', 'Oui'),
          option('no', 'No', 'Non'),
          option('unknown', 'I am not sure', 'Je ne peux pas le dire'),
        ], {
          help: {
            en: 'It is new if the source, the supplier, the people concerned, the kind of information or the means is one that we did not use before. If you are not sure, say so: that is enough.',
            fr: 'Elle est nouvelle si la source, le fournisseur, les personnes concernées, le genre de renseignements ou le moyen ne nous servait pas auparavant. Dans le doute, dites-le : cela suffit.',
          },
        }),
        novelty.longText('novelty', { en: 'What is new about it?', fr: 'Qu’a-t-elle de nouveau?' }, { visibleWhen: { question: 'novelCollection', is: 'yes' } }),
      ],
    },
  ]),
};
