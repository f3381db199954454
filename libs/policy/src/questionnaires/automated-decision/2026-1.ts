import type { FormDefinition } from '../../forms/definition.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const ask = questionsFrom('adapted', { instrument: 'DADM', section: '5.1' });
const assess = questionsFrom('adapted', { instrument: 'DADM', section: '6.1.1' });
const approve = questionsFrom('adapted', { instrument: 'DADM', section: '6.3.14, App. C' });
const ours = questionsFrom('ours', { instrument: 'PROFILE', section: 'automated decisions' });

const isApproved = { question: 'impactAssessment', in: ['approved', 'published'] };
const operates = { question: 'approvedBy', in: ['assistantDeputyMinister', 'deputyHead', 'treasuryBoard'] };

/**
 * How a system stands under the Directive on Automated Decision-Making, asked of a case to which the privacy checklist says
 * that it applies. Choices have the names and answers of the facts that its tables know. The impact level comes from the
 * Algorithmic Impact Assessment, which is a form of its own.
 */
export const automatedDecisionRecord: FormDefinition = {
  id: 'automated-decision',
  version: '2026-1',
  title: { en: 'Automated decisions', fr: 'Décisions automatisées' },
  notice: {
    en: 'The Algorithmic Impact Assessment kept here is a working copy. The official one must be completed, approved and published on the Open Government Portal before production; this form records that it was.',
    fr: 'L’évaluation de l’incidence algorithmique tenue ici est une copie de travail. L’évaluation officielle doit être achevée, approuvée et publiée sur le Portail du gouvernement ouvert avant la mise en production; le présent formulaire en consigne la preuve.',
  },
  status: 'ours',
  sources: [{ instrument: 'DADM', section: '5.1, 6.1.1, 6.3.14' }],
  sections: [
    {
      id: 'scope',
      title: { en: 'The system', fr: 'Le système' },
      questions: [
        ask.choice('automation', { en: 'What does the system do to a person’s judgment?', fr: 'Que fait le système du jugement humain?' }, [
          option('none', 'It neither assists nor replaces it', 'Il ne l’appuie ni ne le remplace'),
          option('assists', 'It assists it', 'Il l’appuie'),
          option('replaces', 'It replaces it', 'Il le remplace'),
        ]),
        ask.yesNo('administrativeDecision', { en: 'Does it serve an administrative decision or a related assessment about a client?', fr: 'Sert-il à une décision administrative au sujet d’un client ou à une évaluation connexe?' }),
        ask.yesNo('adverse', { en: 'Can a decision deny a benefit or a service, or be a regulatory action?', fr: 'Une décision peut-elle refuser une prestation ou un service, ou être une mesure réglementaire?' }, {
          sources: [{ instrument: 'DADM', section: '6.2.3, App. C' }],
        }),
        ours.yesNo('policeInvestigation', { en: 'Is it used in police investigations?', fr: 'Sert-il à des enquêtes policières?' }, {
          help: {
            en: 'Whether the directive reaches investigations is arguable; the legal reasons are on the privacy checklist.',
            fr: 'Que la directive vise les enquêtes se discute; les motifs juridiques figurent sur la liste de vérification de la vie privée.',
          },
        }),
      ],
    },
    {
      id: 'official',
      title: { en: 'The official assessment', fr: 'L’évaluation officielle' },
      questions: [
        assess.choice('impactAssessment', { en: 'How far is the official Algorithmic Impact Assessment?', fr: 'Où en est l’évaluation de l’incidence algorithmique officielle?' }, [
          option('none', 'It is not completed', 'Elle n’est pas achevée'),
          option('completed', 'Completed', 'Achevée'),
          option('approved', 'Approved', 'Approuvée'),
          option('published', 'Approved and published', 'Approuvée et publiée'),
        ]),
        assess.file('officialAssessment', { en: 'The official assessment as approved', fr: 'L’évaluation officielle telle qu’approuvée' }, { visibleWhen: isApproved }),
        assess.text('publicationAddress', { en: 'Where on the Open Government Portal is it published?', fr: 'À quelle adresse du Portail du gouvernement ouvert est-elle publiée?' }, {
          visibleWhen: { question: 'impactAssessment', is: 'published' },
        }),
        assess.date('publishedOn', { en: 'Published on', fr: 'Publiée le' }, { visibleWhen: { question: 'impactAssessment', is: 'published' } }),
      ],
    },
    {
      id: 'approval',
      title: { en: 'Approval to operate', fr: 'Approbation de l’exploitation' },
      intro: {
        en: 'Who must approve grows with the impact level: the assistant deputy minister at levels I and II, the deputy head at level III, the Treasury Board at level IV.',
        fr: 'Qui doit approuver dépend du niveau d’incidence : le sous-ministre adjoint ou la sous-ministre adjointe aux niveaux I et II, l’administrateur général ou l’administratrice générale au niveau III, le Conseil du Trésor au niveau IV.',
      },
      questions: [
        approve.choice('approvedBy', { en: 'Who approved its operation?', fr: 'Qui a approuvé son exploitation?' }, [
          option('nobody', 'Nobody yet', 'Personne encore'),
          option('assistantDeputyMinister', 'The assistant deputy minister responsible for the program', 'Le sous-ministre adjoint ou la sous-ministre adjointe responsable du programme'),
          option('deputyHead', 'The deputy head', 'L’administrateur général ou l’administratrice générale'),
          option('treasuryBoard', 'The Treasury Board', 'Le Conseil du Trésor'),
        ]),
        approve.date('approvedOn', { en: 'Approved on', fr: 'Approuvée le' }, { visibleWhen: operates }),
        approve.file('approval', { en: 'The approval', fr: 'L’approbation' }, { visibleWhen: operates }),
      ],
    },
  ],
};
