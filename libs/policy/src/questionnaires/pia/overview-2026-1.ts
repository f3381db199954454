import type { Section } from '../../forms/definition.ts';
import { informationBankActions } from '../shared/lists-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const core = questionsFrom('adapted', { instrument: 'DPIA-2010', section: 'App. C, I' });
const tool = questionsFrom('adapted', { instrument: 'OPC-E-TOOL', section: '2' });

/** Section I, in the order of the source. */
export const overview: Section = {
  id: 'overview',
  title: { en: 'I. Overview and initiation', fr: 'I. Aperçu et lancement' },
  questions: [
    core.text('institution', { en: 'Institution (the lead one, if there are several)', fr: 'Institution (l’institution responsable, s’il y en a plusieurs)' }),
    core.text('headOrDelegate', { en: 'Head of the institution, or delegate for section 10 of the Privacy Act', fr: 'Responsable de l’institution, ou délégué pour l’article 10 de la Loi sur la protection des renseignements personnels' }, {
      help: { en: 'Give the position, not the person.', fr: 'Indiquez le poste, non la personne.' },
    }),
    core.text('executive', { en: 'Senior official or executive for the program or activity', fr: 'Cadre responsable du programme ou de l’activité' }, {
      help: { en: 'Give the position, not the person.', fr: 'Indiquez le poste, non la personne.' },
    }),
    core.text('program', { en: 'Name of the program or activity', fr: 'Nom du programme ou de l’activité' }),
    core.longText('programDescription', { en: 'Description of the program or activity', fr: 'Description du programme ou de l’activité' }),
    core.longText('authorityText', { en: 'Legal authority for the program or activity', fr: 'Autorité légale du programme ou de l’activité' }, {
      help: { en: 'The act, section, order or common-law power, for each collection.', fr: 'La loi, l’article, le décret ou le pouvoir de common law, pour chaque collecte.' },
    }),
    core.choice('informationBankAction', { en: 'Is the personal information bank new or modified?', fr: 'Le fichier de renseignements personnels est-il nouveau ou modifié?' }, informationBankActions),
    core.group('informationBanks', { en: 'Personal information banks', fr: 'Fichiers de renseignements personnels' }, { en: 'Bank', fr: 'Fichier' }, [
      core.text('title', { en: 'Title', fr: 'Titre' }),
      core.text('registrationNumber', { en: 'Registration number', fr: 'Numéro d’enregistrement' }, { required: false, help: { en: 'Empty until the Treasury Board Secretariat has given one.', fr: 'Vide tant que le Secrétariat du Conseil du Trésor n’en a pas attribué.' } }),
      core.text('bankNumber', { en: 'Bank number', fr: 'Numéro du fichier' }, { required: false, help: { en: 'Such as RCMP PPU 005.', fr: 'Par exemple GRC PPU 005.' } }),
    ], { visibleWhen: { question: 'informationBankAction', in: ['REGISTER', 'UPDATE', 'TRANSFER', 'TERMINATE', 'none'] } }),
    core.longText('overview', { en: 'Description of the project: what is assessed?', fr: 'Description du projet : qu’évalue-t-on?' }),
    tool.choice('versionKind', { en: 'What is this assessment?', fr: 'Qu’est-ce que cette évaluation?' }, [
      option('NEW', 'A new assessment', 'Une nouvelle évaluation'),
      option('UPDATE_OR_ADDENDUM', 'An update or an addendum', 'Une mise à jour ou un addenda'),
      option('NEW_PHASE', 'A new phase of what was assessed', 'Une nouvelle phase de ce qui a été évalué'),
    ]),
    tool.longText('changesSince', { en: 'Which assessment does it follow, and what has changed since?', fr: 'À quelle évaluation fait-elle suite, et qu’est-ce qui a changé depuis?' }, {
      visibleWhen: { question: 'versionKind', in: ['UPDATE_OR_ADDENDUM', 'NEW_PHASE'] },
    }),
    tool.choice('scope', { en: 'Whom does it cover?', fr: 'Qui vise-t-elle?' }, [
      option('SINGLE', 'One institution, one program', 'Une institution, un programme'),
      option('SINGLE_RELATED', 'One institution, related programs', 'Une institution, des programmes liés'),
      option('MULTI', 'Several institutions', 'Plusieurs institutions'),
    ]),
    core.longText('multiInstitutionApproach', { en: 'Which institutions take part, which one leads, and who does what?', fr: 'Quelles institutions participent, laquelle est responsable, et qui fait quoi?' }, {
      sources: [{ instrument: 'DPIA-2010', section: 'App. C, I' }, { instrument: 'DPP', section: 'C.2.2.10' }],
      visibleWhen: { question: 'scope', is: 'MULTI' },
    }),
  ],
};
