import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const privacyImplementation: Section = {
  id: 'privacy-implementation',
  title: { en: 'Privacy and security: implementation phase', fr: 'Vie privée et sécurité : phase de mise en œuvre' },
  questions: [
    {
      id: 'impl-pia', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Where the system uses or creates personal information, did you do a privacy impact assessment (PIA), or update one?',
        fr: 'Si le système utilise ou crée des renseignements personnels, avez-vous fait une évaluation des facteurs relatifs à la vie privée (EFVP), ou en avez-vous mis une à jour?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'impl-pia-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-pia', is: 'yes' }] },
      label: {
        en: 'Give the PIA’s title, its scope, when it was finished or changed, and the place of the project in the program.',
        fr: 'Donnez le titre de l’EFVP, sa portée, le moment où elle a été terminée ou modifiée et la place du projet dans le programme.',
      },
    },
    {
      id: 'impl-other-privacy-assessment', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-pia', is: 'no' }] },
      label: {
        en: 'Was privacy assessed in some other way? Describe what was done.',
        fr: 'A-t-on évalué la vie privée d’une autre façon? Décrivez ce qui a été fait.',
      },
    },
    {
      id: 'impl-security-by-design', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Has security been part of design and construction since the concept stage?',
        fr: 'La sécurité fait-elle partie de la conception et de la réalisation depuis le stade de l’idée?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'impl-security-by-design-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-security-by-design', is: 'yes' }] },
      label: { en: 'Describe how security is built in.', fr: 'Décrivez comment la sécurité est intégrée.' },
    },
    {
      id: 'impl-privacy-by-design', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Has privacy been part of design and construction since the concept stage?',
        fr: 'La protection de la vie privée fait-elle partie de la conception et de la réalisation depuis le stade de l’idée?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'impl-privacy-by-design-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-privacy-by-design', is: 'yes' }] },
      label: { en: 'Describe how privacy is built in.', fr: 'Décrivez comment la protection de la vie privée est intégrée.' },
    },
    {
      id: 'impl-closed-system', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Does the information stay in a closed system, cut off from the Internet, intranets and all other systems?',
        fr: 'Les renseignements restent-ils dans un système fermé, coupé d’Internet, des intranets et de tous les autres systèmes?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'impl-disclosure-agreement', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'If personal information is disclosed, does an agreement or arrangement that holds suitable safeguards apply?',
        fr: 'Si des renseignements personnels sont communiqués, une entente ou un arrangement assorti de garanties suffisantes s’applique-t-il?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'impl-de-identification', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'implementation' },
      label: {
        en: 'Will personal information that the system uses or creates be de-identified at some point of its life cycle?',
        fr: 'Les renseignements personnels que le système utilise ou crée seront-ils dépersonnalisés à un moment de leur cycle de vie?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'impl-de-identification-methods', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'implementation' }, { question: 'impl-de-identification', is: 'yes' }] },
      label: { en: 'By which methods is it de-identified?', fr: 'Par quelles méthodes les dépersonnalise-t-on?' },
    },
  ],
};
