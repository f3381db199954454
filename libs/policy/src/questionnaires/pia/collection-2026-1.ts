import type { Section } from '../../forms/definition.ts';
import { specialUses } from '../shared/lists-2026-1.ts';
import { necessityQuestions } from '../shared/necessity-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';
import { exists, inPlace, tool } from './compliance-2026-1.ts';

const law = questionsFrom('adapted', { instrument: 'DPIA-2010', section: 'App. C, V' });
const eTool = { instrument: 'OPC-E-TOOL', section: 'risk table' } as const;

export const accountability: Section = {
  id: 'accountability',
  title: { en: 'V. Compliance: accountability', fr: 'V. Conformité : responsabilité' },
  intro: {
    en: 'A “no” or a “not yet” proposes a risk. In section VI you include it, edit it, or decline it and say why.',
    fr: 'Un « non » ou un « pas encore » propose un risque. À la section VI, vous l’incluez, le modifiez ou l’écartez en disant pourquoi.',
  },
  questions: [
    inPlace('staffTraining', { en: 'Are those who will handle the information trained in privacy?', fr: 'Les personnes qui traiteront les renseignements sont-elles formées en protection des renseignements personnels?' }, {
      code: 'noStaffPrivacyTraining',
      principles: ['ACCOUNTABILITY', 'SAFEGUARDS'],
      citation: { instrument: 'DPP', section: '4.1.3' },
      no: {
        en: 'People without privacy training handle the information, and may collect, use or disclose it where they must not.',
        fr: 'Des personnes sans formation en protection des renseignements personnels les traitent, et risquent d’en recueillir, d’en utiliser ou d’en communiquer lorsqu’elles ne le doivent pas.',
      },
      notYet: {
        en: 'The information may be handled before those who handle it have finished the training that is planned for them.',
        fr: 'Les renseignements risquent d’être traités avant que les personnes concernées aient terminé la formation prévue.',
      },
      help: { en: 'Completion is documented.', fr: 'L’achèvement de la formation est consigné.' },
    }),
    inPlace('complaintProcess', { en: 'Can people complain, and is there a process to answer them?', fr: 'Les personnes peuvent-elles porter plainte, et un processus permet-il de leur répondre?' }, {
      code: 'noComplaintProcess',
      principles: ['CHALLENGING_COMPLIANCE'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.29' },
      no: {
        en: 'Nobody is charged with answering privacy complaints, so that problems go unheard and uncorrected.',
        fr: 'Personne n’est chargé de répondre aux plaintes relatives à la vie privée; des problèmes restent donc ignorés et ne sont pas corrigés.',
      },
      notYet: {
        en: 'Complaints that arrive before the planned process exists may be lost or answered late.',
        fr: 'Les plaintes reçues avant la mise en place du processus prévu risquent de se perdre ou de recevoir une réponse tardive.',
      },
    }),
    exists('legacySystemsComply', { en: 'Do the older systems it relies on meet today’s privacy requirements?', fr: 'Les systèmes existants sur lesquels elle repose satisfont-ils aux exigences actuelles en matière de vie privée?' }, {
      code: 'legacyItNonCompliant',
      principles: ['ACCOUNTABILITY', 'SAFEGUARDS'],
      citation: eTool,
      visibleWhen: { question: 'technologyLegacy', is: 'yes' },
      no: {
        en: 'Older systems were built to requirements that have since changed; information kept in them may lack protections that are required today.',
        fr: 'Des systèmes existants ont été conçus selon des exigences qui ont changé depuis; les renseignements qu’ils contiennent risquent de ne pas avoir les protections requises aujourd’hui.',
      },
    }),
  ],
};

export const collection: Section = {
  id: 'collection',
  title: { en: 'V. Compliance: collection (sections 4 and 5)', fr: 'V. Conformité : collecte (articles 4 et 5)' },
  questions: [
    ...necessityQuestions,
    law.longText('directRelation', { en: 'How does each collection relate directly to the program or activity?', fr: 'Quel lien direct chaque collecte a-t-elle avec le programme ou l’activité?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.4' }],
      help: {
        en: 'This holds for what a supplier collected, too: what a third party obtained unlawfully may not be collected from it.',
        fr: 'Cela vaut aussi pour ce qu’un fournisseur a recueilli : ce qu’un tiers a obtenu illégalement ne peut être recueilli auprès de lui.',
      },
    }),
    exists('dataMinimization', { en: 'Was it examined, element by element, whether less would do?', fr: 'A-t-on examiné, élément par élément, si moins suffirait?' }, {
      code: 'noDataMinimizationExercise',
      principles: ['LIMITING_COLLECTION'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.4' },
      no: {
        en: 'More personal information may be collected than the program or activity needs, because nobody has examined what it could do without.',
        fr: 'Plus de renseignements personnels que n’en exige le programme ou l’activité risquent d’être recueillis, car personne n’a examiné ce dont on pourrait se passer.',
      },
    }),
    inPlace('inadvertentCollection', { en: 'Is it laid down what happens to information that is collected by accident?', fr: 'Est-il établi ce qu’il advient des renseignements recueillis par inadvertance?' }, {
      code: 'noInadvertentCollectionPolicy',
      principles: ['LIMITING_COLLECTION', 'LIMITING_RETENTION'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.4' },
      no: {
        en: 'Information of bystanders and other information that nobody was looking for may be kept and used, because nothing says that it must be set aside and disposed of.',
        fr: 'Des renseignements sur des tiers et d’autres renseignements que personne ne cherchait risquent d’être conservés et utilisés, car rien n’exige de les mettre de côté et de les éliminer.',
      },
      notYet: {
        en: 'Until the planned rule exists, information collected by accident may be kept or used.',
        fr: 'Tant que la règle prévue n’existe pas, des renseignements recueillis par inadvertance risquent d’être conservés ou utilisés.',
      },
    }),
    law.yesNo('collectsFromOthers', { en: 'Is any of it collected from somebody other than the person?', fr: 'En recueille-t-on auprès de quelqu’un d’autre que la personne?' }, { sources: [{ instrument: 'PRIVACY-ACT', section: 's.5(1)' }] }),
    law.longText('indirectCollection', { en: 'Why is it not collected from the person alone?', fr: 'Pourquoi ne sont-ils pas recueillis uniquement auprès de la personne?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.5' }],
      visibleWhen: { question: 'collectsFromOthers', is: 'yes' },
    }),
    inPlace('collectionAgreement', { en: 'Is there an agreement or arrangement with each body it comes from?', fr: 'Y a-t-il un accord ou une entente avec chaque organisme d’où ils proviennent?' }, {
      code: 'noCollectionIsa',
      principles: ['ACCOUNTABILITY', 'LIMITING_COLLECTION'],
      citation: { instrument: 'DPP', section: '4.2.33 to 4.2.36' },
      visibleWhen: { question: 'collectsFromOthers', is: 'yes' },
      no: {
        en: 'Information comes from another body without an agreement that limits what is given, what it may be used for and how it is protected.',
        fr: 'Des renseignements proviennent d’un autre organisme sans accord qui limite ce qui est fourni, ce à quoi il peut servir et la façon de le protéger.',
      },
      notYet: {
        en: 'Information may start to come from another body before the agreement that is being negotiated binds either side.',
        fr: 'Des renseignements risquent de commencer à provenir d’un autre organisme avant que l’accord en négociation ne lie les parties.',
      },
    }),
    exists('privacyNotice', { en: 'Are people given a privacy notice when information is collected from them?', fr: 'Les personnes reçoivent-elles un avis de confidentialité lorsqu’on recueille des renseignements auprès d’elles?' }, {
      code: 'noPrivacyNotice',
      principles: ['DIRECT_COLLECTION_AND_PURPOSE_IDENTIFICATION', 'OPENNESS'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.5(2)' },
      no: {
        en: 'People are not told why information about them is collected, and cannot object, ask for access or complain.',
        fr: 'Les personnes ne sont pas informées des fins de la collecte et ne peuvent ni s’y opposer, ni demander l’accès, ni porter plainte.',
      },
      help: {
        en: 'Where an exception applies, answer no, name it below, and decline the risk with that reason.',
        fr: 'Si une exception s’applique, répondez non, nommez-la ci-dessous, et écartez le risque pour cette raison.',
      },
    }),
    exists('privacyNoticeDrafted', { en: 'Has the notice been written?', fr: 'L’avis a-t-il été rédigé?' }, {
      code: 'privacyNoticeNotDrafted',
      principles: ['DIRECT_COLLECTION_AND_PURPOSE_IDENTIFICATION', 'OPENNESS'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.5(2)' },
      visibleWhen: { question: 'privacyNotice', is: 'yes' },
      no: {
        en: 'The collection may start before there is a notice to give, or with one that leaves out what people must be told.',
        fr: 'La collecte risque de commencer avant qu’il y ait un avis à remettre, ou avec un avis qui omet ce que les personnes doivent savoir.',
      },
    }),
    law.choice('noticeException', { en: 'Which exception to notice applies?', fr: 'Quelle exception à l’avis s’applique?' }, [
      option('inaccurate', 'Telling the person could lead to inaccurate information', 'Informer la personne risquerait de donner des renseignements inexacts'),
      option('defeatsPurpose', 'Telling the person could defeat the purpose or prejudice the use', 'Informer la personne risquerait d’aller à l’encontre des fins ou de compromettre l’usage'),
      option('none', 'None', 'Aucune'),
    ], { sources: [{ instrument: 'PRIVACY-ACT', section: 's.5(3)' }], visibleWhen: { question: 'privacyNotice', is: 'no' } }),
    law.longText('noticeExceptionReasons', { en: 'Why does it apply, who determined that, and who was consulted?', fr: 'Pourquoi s’applique-t-elle, qui l’a déterminé, et qui a été consulté?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.5(3)' }],
      visibleWhen: { question: 'noticeException', in: ['inaccurate', 'defeatsPurpose'] },
    }),
    law.longText('consent', { en: 'Where is consent asked for, and what follows if it is refused?', fr: 'Dans quels cas le consentement est-il demandé, et que se passe-t-il en cas de refus?' }, {
      sources: [{ instrument: 'DPP', section: '4.2.7' }],
      required: false,
      help: { en: 'Consent does not take the place of authority.', fr: 'Le consentement ne remplace pas l’autorité.' },
    }),
  ],
};

export const disclosure: Section = {
  id: 'disclosure',
  title: { en: 'V. Compliance: use and disclosure (sections 7 and 8)', fr: 'V. Conformité : usage et communication (articles 7 et 8)' },
  questions: [
    law.longText('use', { en: 'Is each use the original purpose, a consistent one, or one that subsection 8(2) allows?', fr: 'Chaque usage correspond-il à la fin originale, à une fin compatible ou à une fin permise par le paragraphe 8(2)?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.7' }],
      help: {
        en: 'A new consistent use is notified to the Privacy Commissioner.',
        fr: 'Un nouvel usage compatible est signalé au commissaire à la protection de la vie privée.',
      },
    }),
    law.yesNo('isShared', { en: 'Is personal information disclosed outside the institution?', fr: 'Des renseignements personnels sont-ils communiqués hors de l’institution?' }, { sources: [{ instrument: 'PRIVACY-ACT', section: 's.8' }] }),
    inPlace('disclosureAgreement', { en: 'Is there an agreement or arrangement with each body it is disclosed to?', fr: 'Y a-t-il un accord ou une entente avec chaque organisme à qui ils sont communiqués?' }, {
      code: 'noDisclosureIsa',
      principles: ['ACCOUNTABILITY', 'LIMITING_DISCLOSURE'],
      citation: { instrument: 'DPP', section: '4.2.33 to 4.2.36' },
      visibleWhen: { question: 'isShared', is: 'yes' },
      no: {
        en: 'Information is disclosed without an agreement, so that nothing binds the recipient to its purpose, its protection or its disposal.',
        fr: 'Des renseignements sont communiqués sans accord; rien ne lie donc le destinataire quant aux fins, à la protection ou à l’élimination.',
      },
      notYet: {
        en: 'Information may be disclosed before the agreement that is being negotiated is signed.',
        fr: 'Des renseignements risquent d’être communiqués avant la signature de l’accord en négociation.',
      },
    }),
    exists('agreementsCurrent', { en: 'Are the agreements up to date, with every clause that is required today?', fr: 'Les accords sont-ils à jour, avec toutes les clauses requises aujourd’hui?' }, {
      code: 'isaOutdated',
      principles: ['ACCOUNTABILITY', 'LIMITING_DISCLOSURE'],
      citation: { instrument: 'DPP', section: '4.2.34' },
      visibleWhen: { question: 'disclosureAgreement', is: 'YES_IN_PLACE' },
      no: {
        en: 'An agreement no longer matches what is shared or lacks clauses that are required today, and may fail to protect the information.',
        fr: 'Un accord ne correspond plus à ce qui est communiqué, ou il lui manque des clauses requises aujourd’hui; il risque de ne pas protéger les renseignements.',
      },
    }),
    exists('informedOfDisclosure', { en: 'Are people told to whom their information is disclosed?', fr: 'Les personnes savent-elles à qui leurs renseignements sont communiqués?' }, {
      code: 'individualsNotInformedOfDisclosure',
      principles: ['OPENNESS', 'LIMITING_DISCLOSURE'],
      citation: eTool,
      visibleWhen: { question: 'isShared', is: 'yes' },
      no: {
        en: 'People do not know who else has information about them, and would not expect it.',
        fr: 'Les personnes ignorent qui d’autre détient des renseignements sur elles, et ne s’y attendraient pas.',
      },
    }),
    tool.choices('specialUses', { en: 'Which special uses are made of it?', fr: 'Quels usages particuliers en fait-on?' }, specialUses, {
      sources: [{ instrument: 'OPC-E-TOOL', section: '3.8.7' }],
    }),
  ],
};
