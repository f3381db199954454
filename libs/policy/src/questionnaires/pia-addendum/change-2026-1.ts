import type { Question, Section, Wording } from '../../forms/definition.ts';
import type { Citation } from '../../kernel/citation.ts';
import type { Bilingual } from '../../kernel/localized.ts';
import { privacyImpactAssessment } from '../pia/2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const dpp = (section: string) => ({ instrument: 'DPP', section }) as const;
const ask = questionsFrom('ours', dpp('C.2.2.9.2'));

export const change: Section = {
  id: 'change',
  title: { en: 'What changes, and why', fr: 'Ce qui change, et pourquoi' },
  questions: [
    ask.longText('whatChanges', { en: 'What changes in what the approved assessment describes?', fr: 'Qu’est-ce qui change dans ce que décrit l’évaluation approuvée?' }, {
      help: {
        en: 'Describe it so that somebody who has read the approved assessment, and nothing else, understands it.',
        fr: 'Décrivez-le de façon à ce qu’une personne qui n’a lu que l’évaluation approuvée le comprenne.',
      },
    }),
    ask.longText('why', { en: 'Why does it change?', fr: 'Pourquoi ce changement?' }),
    ask.choices('grounds', { en: 'Which of these describe the change?', fr: 'Lesquels de ces énoncés décrivent le changement?' }, [
      option('SUBSTANTIAL_MODIFICATION_IT_OR_PROCESS', 'A new or changed system or other process', 'Un système ou un autre processus nouveau ou modifié'),
      option('SUBSTANTIAL_MODIFICATION_THIRD_PARTY', 'Another institution or a third party takes part', 'La participation d’une autre institution ou d’un tiers'),
      option('SUBSTANTIAL_MODIFICATION_ADS', 'An automated decision system', 'Un système décisionnel automatisé'),
      option('S10_OFFICIAL_DETERMINATION', 'The official responsible for section 10 asks for it', 'L’agent responsable pour l’article 10 le demande'),
      option('OTHER', 'Something else', 'Autre chose'),
    ], { sources: [dpp('C.2.2.9.2'), dpp('C.2.2.9.3')] }),
    ask.date('changesOn', { en: 'From when does it apply?', fr: 'À partir de quand s’applique-t-il?' }),
    ask.group(
      'sectionsConcerned',
      { en: 'Which sections of the approved assessment does it concern?', fr: 'Quelles sections de l’évaluation approuvée concerne-t-il?' },
      { en: 'Section', fr: 'Section' },
      [
        ask.choice('section', { en: 'Section', fr: 'Section' }, privacyImpactAssessment.sections.map(({ id, title }) => option(id, title.en, title.fr)), {
          help: {
            en: 'Named as in our working form. Of an assessment that was written on another form, take the one that corresponds.',
            fr: 'Nommées comme dans notre formulaire de travail. Si l’évaluation a été rédigée sur un autre formulaire, prenez celle qui correspond.',
          },
        }),
        ask.longText('readsNow', { en: 'What does it say today?', fr: 'Que dit-elle aujourd’hui?' }, { required: false }),
        ask.longText('willRead', { en: 'What does it say from now on?', fr: 'Que dira-t-elle désormais?' }),
      ],
    ),
  ],
};

interface Trigger {
  readonly code: string;
  readonly principles: readonly string[];
  readonly citation: Citation;
  readonly text: Wording;
}

/** A question about the change whose answer may propose a risk; what the risk rests on is also why it is asked. */
function aboutChange(id: string, label: Bilingual, when: 'yes' | 'no', { citation, ...trigger }: Trigger): Question {
  return ask.yesNo(id, label, { sources: [citation], proposesRisks: [{ ...trigger, citation, when: [when] }] });
}

export const consequences: Section = {
  id: 'consequences',
  title: { en: 'What it means for personal information', fr: 'Ce que cela signifie pour les renseignements personnels' },
  intro: {
    en: 'Some of these answers propose a risk. It appears beside the answer and in the register below, where you include it, edit it, or decline it and say why.',
    fr: 'Certaines de ces réponses proposent un risque. Il paraît à côté de la réponse et dans le registre ci-dessous, où vous l’incluez, le modifiez ou l’écartez en disant pourquoi.',
  },
  questions: [
    aboutChange('newInformation', { en: 'Is personal information handled that the approved assessment does not describe?', fr: 'Traite-t-on des renseignements personnels que l’évaluation approuvée ne décrit pas?' }, 'yes', {
      code: 'undescribedInformation',
      principles: ['LIMITING_COLLECTION', 'OPENNESS'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.4' },
      text: {
        en: 'Personal information is collected that nobody has yet found to be needed for the program or activity.',
        fr: 'On recueille des renseignements personnels dont personne n’a encore établi la nécessité pour le programme ou l’activité.',
      },
    }),
    ask.longText('newInformationElements', { en: 'Which information, about whom, and why is it needed?', fr: 'Quels renseignements, au sujet de qui, et pourquoi sont-ils nécessaires?' }, {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.4' }],
      visibleWhen: { question: 'newInformation', is: 'yes' },
    }),
    aboutChange('newPurpose', { en: 'Is personal information used or disclosed for a purpose that the approved assessment does not describe?', fr: 'Utilise-t-on ou communique-t-on des renseignements personnels à des fins que l’évaluation approuvée ne décrit pas?' }, 'yes', {
      code: 'undescribedPurpose',
      principles: ['LIMITING_USE', 'LIMITING_DISCLOSURE'],
      citation: { instrument: 'PRIVACY-ACT', section: 's.7, s.8' },
      text: {
        en: 'Information that was obtained for one purpose is used or disclosed for another without the consent of the person or another lawful ground.',
        fr: 'Des renseignements obtenus à une fin servent à une autre, ou sont communiqués pour une autre, sans le consentement de la personne ni autre fondement légal.',
      },
    }),
    aboutChange('newParty', { en: 'Does an institution, contractor or other third party handle it that the approved assessment does not name?', fr: 'Une institution, un entrepreneur ou un autre tiers que l’évaluation approuvée ne nomme pas les traite-t-il?' }, 'yes', {
      code: 'unnamedParty',
      principles: ['ACCOUNTABILITY', 'LIMITING_DISCLOSURE', 'SAFEGUARDS'],
      citation: dpp('C.2.2.9.2.2'),
      text: {
        en: 'Somebody else handles the information under terms that do not yet protect it as the institution must.',
        fr: 'Quelqu’un d’autre traite les renseignements selon des conditions qui ne les protègent pas encore comme l’institution le doit.',
      },
    }),
    aboutChange('newAutomatedDecision', { en: 'Does a system now make or support decisions about people that it did not before?', fr: 'Un système prend-il ou appuie-t-il désormais des décisions au sujet de personnes, ce qu’il ne faisait pas?' }, 'yes', {
      code: 'unassessedAutomation',
      principles: ['ACCURACY', 'CHALLENGING_COMPLIANCE'],
      citation: dpp('C.2.2.9.2.3'),
      text: {
        en: 'A person is subject to an automated result whose errors nobody has measured and that they cannot contest.',
        fr: 'Une personne subit un résultat automatisé dont nul n’a mesuré les erreurs et qu’elle ne peut contester.',
      },
    }),
    ask.choice('noticeStillHolds', { en: 'Is the notice given to people still right?', fr: 'L’avis donné aux personnes est-il encore exact?' }, [
      option('yes', 'Yes', 'Oui'),
      option('no', 'No', 'Non'),
      option('notGiven', 'No notice is given: an exception applies', 'Aucun avis n’est donné : une exception s’applique'),
    ], {
      sources: [{ instrument: 'PRIVACY-ACT', section: 's.5' }],
      proposesRisks: [
        {
          code: 'noticeOutdated',
          when: ['no'],
          principles: ['DIRECT_COLLECTION_AND_PURPOSE_IDENTIFICATION', 'OPENNESS'],
          citation: { instrument: 'PRIVACY-ACT', section: 's.5' },
          text: {
            en: 'People are told of another purpose than the one for which their information is collected.',
            fr: 'Les personnes sont informées d’autres fins que celles pour lesquelles leurs renseignements sont recueillis.',
          },
        },
      ],
    }),
    ask.choice('bankStillDescribes', { en: 'Does the personal information bank still describe it?', fr: 'Le fichier de renseignements personnels le décrit-il encore?' }, [
      option('yes', 'Yes', 'Oui'),
      option('no', 'No: it has to be updated', 'Non : il faut le mettre à jour'),
      option('none', 'There is none', 'Il n’y en a pas'),
    ], {
      sources: [dpp('C.2.2.4')],
      proposesRisks: [
        {
          code: 'bankOutdated',
          when: ['no'],
          principles: ['OPENNESS', 'INDIVIDUAL_ACCESS'],
          citation: dpp('C.2.2.4'),
          text: {
            en: 'The published description of the information bank is not right any more, so that people cannot know what is held about them.',
            fr: 'La description publiée du fichier n’est plus exacte; les personnes ne peuvent donc pas savoir ce que l’on détient à leur sujet.',
          },
        },
      ],
    }),
    aboutChange('safeguardsStillSuffice', { en: 'Do the safeguards in place still suffice?', fr: 'Les mesures de protection en place suffisent-elles encore?' }, 'no', {
      code: 'safeguardsInsufficient',
      principles: ['SAFEGUARDS'],
      citation: dpp('C.2.2.16'),
      text: {
        en: 'The safeguards were chosen for what was assessed then; what changed is not protected enough.',
        fr: 'Les mesures ont été choisies pour ce qui a été évalué alors; ce qui a changé n’est pas assez protégé.',
      },
    }),
  ],
};
