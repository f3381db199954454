import type { Section } from '../../../forms/definition.ts';
import { yesNo } from './yes-no.ts';

export const privacyDesign: Section = {
  id: 'privacy-design',
  title: { en: 'Privacy and security: design phase', fr: 'Vie privée et sécurité : phase de conception' },
  questions: [
    {
      id: 'design-pia', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Should the system use or create personal information, will you do a privacy impact assessment (PIA), or update one, before launch?',
        fr: 'Si le système utilise ou crée des renseignements personnels, ferez-vous une évaluation des facteurs relatifs à la vie privée (EFVP), ou en mettrez-vous une à jour, avant le lancement?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-pia-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-pia', is: 'yes' }] },
      label: {
        en: 'Give the PIA’s title, its scope, when it was finished or changed, and the place of the project in the program.',
        fr: 'Donnez le titre de l’EFVP, sa portée, le moment où elle a été terminée ou modifiée et la place du projet dans le programme.',
      },
    },
    {
      id: 'design-other-privacy-assessment', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-pia', is: 'no' }] },
      label: {
        en: 'Was privacy assessed in some other way? Describe what was done.',
        fr: 'A-t-on évalué la vie privée d’une autre façon? Décrivez ce qui a été fait.',
      },
    },
    {
      id: 'design-security-by-design', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will security be part of design and construction from the concept stage on?',
        fr: 'La sécurité fera-t-elle partie de la conception et de la réalisation dès le stade de l’idée?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-security-by-design-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-security-by-design', is: 'yes' }] },
      label: { en: 'Describe how security is built in.', fr: 'Décrivez comment la sécurité est intégrée.' },
    },
    {
      id: 'design-privacy-by-design', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will privacy be part of design and construction from the concept stage on?',
        fr: 'La protection de la vie privée fera-t-elle partie de la conception et de la réalisation dès le stade de l’idée?',
      },
      options: yesNo(2, 0),
    },
    {
      id: 'design-privacy-by-design-details', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-privacy-by-design', is: 'yes' }] },
      label: { en: 'Describe how privacy is built in.', fr: 'Décrivez comment la protection de la vie privée est intégrée.' },
    },
    {
      id: 'design-closed-system', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will the information stay in a closed system, cut off from the Internet, intranets and all other systems?',
        fr: 'Les renseignements resteront-ils dans un système fermé, coupé d’Internet, des intranets et de tous les autres systèmes?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'design-disclosure-agreement', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'If personal information is disclosed, does an agreement or arrangement that holds suitable safeguards apply?',
        fr: 'Si des renseignements personnels sont communiqués, une entente ou un arrangement assorti de garanties suffisantes s’applique-t-il?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'design-de-identification', type: 'choice', status: 'ours', scored: 'mitigation',
      visibleWhen: { question: 'project-phase', is: 'design' },
      label: {
        en: 'Will personal information that the system uses or creates be de-identified at some point of its life cycle?',
        fr: 'Les renseignements personnels que le système utilise ou crée seront-ils dépersonnalisés à un moment de leur cycle de vie?',
      },
      options: yesNo(1, 0),
    },
    {
      id: 'design-de-identification-methods', type: 'longText', status: 'ours', maxLength: 8000,
      visibleWhen: { all: [{ question: 'project-phase', is: 'design' }, { question: 'design-de-identification', is: 'yes' }] },
      label: { en: 'By which methods is it de-identified?', fr: 'Par quelles méthodes les dépersonnalise-t-on?' },
    },
  ],
};
