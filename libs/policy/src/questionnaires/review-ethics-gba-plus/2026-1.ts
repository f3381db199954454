import type { FormDefinition } from '../../forms/definition.ts';
import { opinion } from '../shared/opinion-2026-1.ts';
import { option, questionsFrom } from '../shared/questions.ts';

const ask = questionsFrom('ours', { instrument: 'PROFILE', section: 'ethics and GBA Plus review' });

export const ethicsReview: FormDefinition = {
  id: 'review-ethics-gba-plus',
  version: '2026-1',
  title: { en: 'Ethics and GBA Plus review', fr: 'Examen de l’éthique et de l’ACS Plus' },
  status: 'ours',
  sources: [
    { instrument: 'NTOP-PAGE', section: 'mandate' },
    { instrument: 'DADM', section: '6.3.8' },
  ],
  sections: [
    {
      id: 'people',
      title: { en: 'People concerned', fr: 'Personnes concernées' },
      questions: [
        ask.longText('groupsAffected', { en: 'Which groups does it affect differently, and how?', fr: 'Quels groupes touche-t-elle différemment, et comment?' }, {
          help: {
            en: 'By sex and gender, race, ethnic origin, age, disability, language, income, and where these meet; Indigenous peoples, children, victims, and people in a vulnerable situation.',
            fr: 'Selon le sexe et le genre, la race, l’origine ethnique, l’âge, le handicap, la langue, le revenu, et leurs croisements; les peuples autochtones, les enfants, les victimes et les personnes en situation de vulnérabilité.',
          },
        }),
        ask.longText('rightsEngaged', { en: 'Which human rights does it engage?', fr: 'Quels droits de la personne met-elle en cause?' }),
        ask.longText('benefitAndBurden', { en: 'Who benefits, and who bears the burden?', fr: 'Qui en bénéficie, et qui en porte le poids?' }),
        ask.group('consultedGroups', { en: 'Who was consulted?', fr: 'Qui a été consulté?' }, { en: 'Consultation', fr: 'Consultation' }, [
          ask.text('who', { en: 'Whom', fr: 'Qui' }),
          ask.date('on', { en: 'When', fr: 'Quand' }),
          ask.longText('said', { en: 'What they said, and what was changed', fr: 'Ce qui a été dit, et ce qui a été changé' }),
        ], { required: false, sources: [{ instrument: 'DADM', section: '6.3.8' }] }),
      ],
    },
    {
      id: 'evidence',
      title: { en: 'Evidence on accuracy and bias', fr: 'Preuves sur l’exactitude et les biais' },
      intro: {
        en: 'Evidence ages: each piece has a date, and a day after which it must be renewed.',
        fr: 'Une preuve vieillit : chacune a une date, et un jour après lequel elle doit être renouvelée.',
      },
      questions: [
        ask.choice('evidenceStanding', { en: 'Is there evidence of how accurate it is for different groups?', fr: 'Existe-t-il des preuves de son exactitude pour différents groupes?' }, [
          option('own', 'Yes, from tests of our own', 'Oui, d’après nos propres essais'),
          option('independent', 'Yes, from an independent body', 'Oui, d’un organisme indépendant'),
          option('vendor', 'From the vendor only', 'Du fournisseur seulement'),
          option('none', 'No', 'Non'),
          option('notApplicable', 'It gives no result about people', 'Elle ne donne aucun résultat sur des personnes'),
        ]),
        ask.group('evidence', { en: 'Evidence', fr: 'Preuves' }, { en: 'Piece of evidence', fr: 'Preuve' }, [
          ask.text('title', { en: 'What it is', fr: 'De quoi il s’agit' }),
          ask.longText('method', { en: 'Method', fr: 'Méthode' }),
          ask.longText('sample', { en: 'Sample: how many, who, from where, how chosen', fr: 'Échantillon : combien, qui, d’où, comment choisi' }),
          ask.group('metrics', { en: 'Results by group', fr: 'Résultats par groupe' }, { en: 'Group', fr: 'Groupe' }, [
            ask.text('group', { en: 'Group', fr: 'Groupe' }),
            ask.text('metric', { en: 'What is measured', fr: 'Ce qui est mesuré' }, {
              help: { en: 'Such as wrong matches, or missed ones.', fr: 'Par exemple les fausses correspondances, ou celles qui sont manquées.' },
            }),
            ask.text('value', { en: 'Result, with its unit', fr: 'Résultat, avec son unité' }),
          ]),
          ask.date('date', { en: 'Date of the evidence', fr: 'Date de la preuve' }),
          ask.date('expiresOn', { en: 'To be renewed by', fr: 'À renouveler d’ici le' }),
          ask.file('file', { en: 'The evidence', fr: 'La preuve' }, { required: false }),
        ], { visibleWhen: { question: 'evidenceStanding', in: ['own', 'independent', 'vendor'] } }),
        ask.longText('missingEvidence', { en: 'What is not known, and for whom does that matter?', fr: 'Que ne sait-on pas, et pour qui cela compte-t-il?' }),
        ask.longText('monitoring', { en: 'How will it be seen if results drift?', fr: 'Comment verra-t-on si les résultats dérivent?' }),
      ],
    },
    opinion,
  ],
};
