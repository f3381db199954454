import type { Condition, Section } from '../../forms/definition.ts';
import { sharingParties } from '../shared/lists-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'preparation' });
const open = questionsFrom('adapted', { instrument: 'PIN-2023-03', section: 'collection' });
const drone = questionsFrom('adapted', { instrument: 'PIN-2025-03', section: 'factors' });
const faces = questionsFrom('ours', { instrument: 'PROFILE', section: 'features' }, { instrument: 'RCMP-RESPONSE-2021', section: 'facial recognition' });

const isPublic: Condition = { question: 'publiclyAvailable', is: 'yes' };
const isDrone: Condition = { question: 'isDrone', is: 'yes' };
const hasPartners: Condition = { question: 'hasPartners', is: 'yes' };

export const publicInformation: Section = {
  id: 'publicInformation',
  title: { en: 'Publicly available information', fr: 'Renseignements accessibles au public' },
  intro: {
    en: 'That anybody can see a piece of information does not make its collection lawful: the need for it must still be shown.',
    fr: 'Que tout le monde puisse voir un renseignement n’en rend pas la collecte légale : il faut encore en démontrer la nécessité.',
  },
  questions: [
    open.yesNo('publiclyAvailable', { en: 'Does it collect personal information that is available to the public?', fr: 'Recueille-t-elle des renseignements personnels accessibles au public?' }, {
      help: { en: 'On the web, on social media, through a data broker or a collection made by somebody else.', fr: 'Sur le Web, dans les médias sociaux, par un courtier en données ou une collection faite par quelqu’un d’autre.' },
    }),
    open.longText('publicSources', { en: 'From which places, and who else can see it there?', fr: 'De quels endroits, et qui d’autre peut les y voir?' }, { visibleWhen: isPublic }),
    open.choice('leakedInformation', { en: 'Can any of it have been leaked, hacked or stolen?', fr: 'Est-il possible que certains aient été divulgués sans autorisation, piratés ou volés?' }, [
      option('no', 'No, and this was checked', 'Non, et cela a été vérifié'),
      option('possible', 'It is possible', 'C’est possible'),
      option('yes', 'Yes', 'Oui'),
    ], {
      visibleWhen: isPublic,
      help: { en: 'As a rule such information is not publicly available.', fr: 'En règle générale, de tels renseignements ne sont pas accessibles au public.' },
    }),
    open.longText('leakedInformationReview', { en: 'What did the legal review say of collecting it?', fr: 'Qu’a dit l’examen juridique au sujet de leur collecte?' }, {
      visibleWhen: { question: 'leakedInformation', in: ['possible', 'yes'] },
      help: { en: 'Give the conclusion and its date only; the advice itself stays with Legal Services.', fr: 'N’indiquez que la conclusion et sa date; l’avis lui-même reste aux Services juridiques.' },
    }),
    open.longText('brokerVerification', { en: 'Where somebody else collects it for us, how did we verify that they do so lawfully?', fr: 'Lorsque quelqu’un d’autre les recueille pour nous, comment avons-nous vérifié qu’il le fait légalement?' }, { visibleWhen: isPublic }),
    open.yesNo('publicRecordsLabelled', { en: 'Will each record say that it was publicly available online, where, and on what date?', fr: 'Chaque document indiquera-t-il qu’il était accessible au public en ligne, où, et à quelle date?' }, { visibleWhen: isPublic }),
    open.choice('publicAuthorizationLevel', { en: 'Who authorizes such a collection?', fr: 'Qui autorise une telle collecte?' }, [
      option('manager', 'A manager', 'Un ou une gestionnaire'),
      option('director', 'A director', 'Un directeur ou une directrice'),
      option('directorGeneral', 'A director general', 'Un directeur général ou une directrice générale'),
    ], { visibleWhen: isPublic, help: { en: 'The more invasive the collection, the higher the level.', fr: 'Plus la collecte est envahissante, plus le niveau est élevé.' } }),
    open.longText('overCollection', { en: 'What happens to what was collected and is not needed?', fr: 'Qu’advient-il de ce qui a été recueilli sans être nécessaire?' }, { visibleWhen: isPublic }),
  ],
};

export const features: Section = {
  id: 'features',
  title: { en: 'Faces, biometrics, drones', fr: 'Visages, biométrie, drones' },
  questions: [
    faces.choice('facialRecognition', { en: 'Can it recognize faces?', fr: 'Peut-elle reconnaître des visages?' }, [
      option('absent', 'No, it has no such feature', 'Non, elle n’a pas cette fonction'),
      option('disabled', 'It can, and the feature is disabled', 'Oui, mais la fonction est désactivée'),
      option('asked', 'It can, and we ask to use it', 'Oui, et nous demandons à l’utiliser'),
      option('unknown', 'We do not know yet', 'Nous ne le savons pas encore'),
    ]),
    faces.longText('disablement', { en: 'Who disabled it, how, and how can it be checked?', fr: 'Qui l’a désactivée, comment, et comment peut-on le vérifier?' }, { visibleWhen: { question: 'facialRecognition', is: 'disabled' } }),
    faces.file('disablementEvidence', { en: 'Evidence that it is disabled', fr: 'Preuve de la désactivation' }, {
      visibleWhen: { question: 'facialRecognition', is: 'disabled' },
      help: { en: 'A test of our own is worth more than a statement of the vendor.', fr: 'Un essai fait par nous vaut mieux qu’une déclaration du fournisseur.' },
    }),
    faces.longText('facialRecognitionUses', { en: 'For which uses, on whose faces, against which images?', fr: 'Pour quelles utilisations, sur quels visages, et par rapport à quelles images?' }, {
      visibleWhen: { question: 'facialRecognition', is: 'asked' },
      help: { en: 'The facial-recognition checklist goes with the case.', fr: 'La liste de vérification de la reconnaissance faciale accompagne le dossier.' },
    }),
    faces.longText('otherBiometrics', { en: 'Which other biometric features has it, used or not?', fr: 'Quelles autres fonctions biométriques a-t-elle, utilisées ou non?' }, { required: false }),
    drone.yesNo('isDrone', { en: 'Is it a drone, or carried by one?', fr: 'S’agit-il d’un drone, ou est-elle portée par un drone?' }),
    drone.longText('droneEquipment', { en: 'Which sensors and other equipment are on board, and what can they capture?', fr: 'Quels capteurs et autres équipements sont à bord, et que peuvent-ils capter?' }, { visibleWhen: isDrone }),
    drone.longText('droneFlights', { en: 'When, why, how and for how long does it fly?', fr: 'Quand, pourquoi, comment et pendant combien de temps vole-t-il?' }, { visibleWhen: isDrone }),
    drone.longText('droneHandling', { en: 'How is what it captures accessed, used, stored, disclosed and disposed of?', fr: 'Comment ce qu’il capte est-il consulté, utilisé, conservé, communiqué et éliminé?' }, { visibleWhen: isDrone }),
    drone.longText('droneRecords', { en: 'Which flight records are kept, and how often are they audited?', fr: 'Quels registres de vol sont tenus, et à quelle fréquence sont-ils vérifiés?' }, { visibleWhen: isDrone }),
    drone.longText('droneNotice', { en: 'How are people given notice? If they are not, who determined that notice would defeat the purpose, and who was consulted?', fr: 'Comment les personnes en sont-elles avisées? Si elles ne le sont pas, qui a déterminé qu’un avis irait à l’encontre des fins, et qui a été consulté?' }, { visibleWhen: isDrone }),
  ],
};

export const partners: Section = {
  id: 'partners',
  title: { en: 'Partners', fr: 'Partenaires' },
  questions: [
    ask.yesNo('hasPartners', { en: 'Does another body take part: use our accounts, lend us theirs, give or get data or results?', fr: 'Un autre organisme y participe-t-il : utilise nos comptes, nous prête les siens, donne ou reçoit des données ou des résultats?' }, {
      help: { en: 'Using a partner’s tool is use.', fr: 'Utiliser l’outil d’un partenaire, c’est une utilisation.' },
    }),
    ask.group('partners', { en: 'Partners', fr: 'Partenaires' }, { en: 'Partner', fr: 'Partenaire' }, [
      ask.text('name', { en: 'Name', fr: 'Nom' }),
      ask.choice('kind', { en: 'What is it?', fr: 'De quoi s’agit-il?' }, sharingParties, { sources: [{ instrument: 'OPC-E-TOOL', section: '3.9.3A' }] }),
      ask.choices('part', { en: 'What does it do?', fr: 'Que fait-il?' }, [
        option('usesOurAccounts', 'Uses our accounts', 'Utilise nos comptes'),
        option('lendsAccounts', 'Lends us its accounts', 'Nous prête ses comptes'),
        option('givesData', 'Gives us data or results', 'Nous donne des données ou des résultats'),
        option('getsData', 'Gets data or results from us', 'Reçoit de nous des données ou des résultats'),
      ]),
      ask.longText('agreement', { en: 'Under which agreement, of which date?', fr: 'Aux termes de quel accord, de quelle date?' }, { sources: [{ instrument: 'DPP', section: '4.2.33 to 4.2.36' }] }),
    ], { visibleWhen: hasPartners }),
    ask.yesNo('contractPolicing', { en: 'Will it be used in contract policing for a province or municipality?', fr: 'Servira-t-elle aux services de police contractuels pour une province ou une municipalité?' }),
    ask.longText('contractPolicingEffects', { en: 'Which province or municipality, which of its privacy laws matter, and has it asked that information not be disclosed?', fr: 'Quelle province ou municipalité, lesquelles de ses lois sur la vie privée entrent en jeu, et a-t-elle demandé que des renseignements ne soient pas communiqués?' }, {
      visibleWhen: { question: 'contractPolicing', is: 'yes' },
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.22(2)' }, { instrument: 'ATIA', section: 's.16(3)' }],
    }),
  ],
};

export const retention: Section = {
  id: 'retention',
  title: { en: 'What is kept, and for how long', fr: 'Ce qui est conservé, et pendant combien de temps' },
  intro: {
    en: 'A person who turns out not to match has personal information in the system all the same.',
    fr: 'Une personne qui ne correspond pas a tout de même des renseignements personnels dans le système.',
  },
  questions: [
    ask.longText('retentionMatches', { en: 'What is kept of a match, where, and for how long?', fr: 'Que conserve-t-on d’une correspondance, où, et pendant combien de temps?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.6(1)' }, { instrument: 'PRIVACY-REGULATIONS', section: 's.4(1)' }],
      help: {
        en: 'What is used in a decision about a person is kept for at least two years after that use, unless the person agrees to its disposal.',
        fr: 'Ce qui sert à une décision au sujet d’une personne est conservé au moins deux ans après cet usage, à moins que la personne ne consente à son élimination.',
      },
    }),
    ask.longText('retentionNonMatches', { en: 'What becomes of those who do not match, how soon, and what proves it?', fr: 'Qu’advient-il des personnes qui ne correspondent pas, dans quel délai, et qu’est-ce qui le prouve?' }),
    ask.longText('vendorRetention', { en: 'What does the vendor keep of what we do with it?', fr: 'Que conserve le fournisseur de ce que nous en faisons?' }, {
      help: { en: 'Searches, images, logs, and what it may use them for, such as training its models.', fr: 'Recherches, images, journaux, et ce à quoi il peut les employer, comme l’entraînement de ses modèles.' },
    }),
  ],
};
