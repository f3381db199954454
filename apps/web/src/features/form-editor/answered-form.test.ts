import { readFileSync } from 'node:fs';
import i18next from 'i18next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { initReactI18next } from 'react-i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadForm, type Answers, type FormDefinition, type Question } from '@gatehouse/policy/forms';
import { Answered, passagesIn } from './answered-form.tsx';

test('what is said to exist in one language only is what somebody wrote, never a code, a date or a file', async () => {
  const { sections } = await loadForm('privacy-assessment');
  const questions = sections.flatMap((section) => section.questions);
  const answers: Readonly<Record<string, unknown>> = {
    overview: 'The test only.',
    risks: [{ risk: 'A person is wrongly linked.', likelihood: 'low', impact: 'high', measure: 'Two analysts look.' }],
    officialForm: { fileId: 'de5b7c1e-0000-4000-8000-000000000000', sha256: 'de'.repeat(32), name: 'Le formulaire de la version.pdf' },
  };
  expect(questions.flatMap((question) => passagesIn(question, answers[question.id]))).toEqual([
    'The test only.',
    'A person is wrongly linked.',
    'Two analysts look.',
  ]);
});

describe('a frozen form', () => {
  const own = (question: object): Question => ({ status: 'ours', sources: [], ...question }) as unknown as Question;
  const name = own({ id: 'name', type: 'text', maxLength: 99, label: { en: 'Name', fr: 'Nom' } });
  const group = (id: string, ...questions: Question[]) =>
    own({ id, type: 'group', maxItems: 9, label: { en: `All ${id}`, fr: `Les ${id}` }, itemLabel: { en: id, fr: id }, questions: [name, ...questions] });
  const definition: FormDefinition = {
    id: 'everything',
    version: '1',
    title: { en: 'Everything', fr: 'Tout' },
    notice: { en: 'Not the mandatory form.', fr: 'Pas le formulaire obligatoire.' },
    status: 'adapted',
    sources: [{ instrument: 'DPIA-2010', section: 'App. C' }],
    scoring: { rawMaximum: 4, mitigationMaximum: 2, reducedFrom: 2, reducedToPercent: 85, levelUpTo: [1, 2, 3] },
    sections: [
      {
        id: 'one',
        title: { en: 'One', fr: 'Un' },
        questions: [
          group('providers', group('suppliers', group('datasets'))),
          own({
            id: 'notice',
            type: 'choice',
            label: { en: 'Are people told?', fr: 'Les personnes sont-elles informées?' },
            scored: 'raw',
            options: [
              { id: 'YES', label: { en: 'Yes', fr: 'Oui' }, points: 0 },
              { id: 'NO', label: { en: 'No', fr: 'Non' }, points: 4 },
            ],
            proposesRisks: [
              { code: 'untold', when: ['NO'], text: { en: 'People do not know.', fr: 'Les personnes l’ignorent.' }, principles: ['OPENNESS'] },
            ],
          }),
          own({ id: 'risks', type: 'riskRegister', maxItems: 9, label: { en: 'Risks', fr: 'Risques' }, itemLabel: { en: 'Risk', fr: 'Risque' }, questions: [name], proposalSays: [] }),
        ],
      },
      { id: 'two', title: { en: 'Never asked', fr: 'Jamais' }, questions: [own({ ...name, id: 'hidden', visibleWhen: { question: 'notice', is: 'YES' } })] },
    ],
  };
  const answers: Answers = {
    providers: [{ name: 'Vendor', suppliers: [{ name: 'Broker', datasets: [{ name: 'Faces' }] }] }],
    notice: 'NO',
    risks: [{ proposal: 'untold', response: 'decline', reason: 'It is on the door.' }, { name: 'Something else.' }],
  };

  beforeAll(async () => {
    const read = (language: string, file: string): object =>
      JSON.parse(readFileSync(new URL(`../../i18n/locales/${language}/${file}.json`, import.meta.url), 'utf8')) as object;
    const words = (language: string) => ({ common: read(language, 'common'), form: read(language, 'form') });
    await i18next.use(initReactI18next).init({
      lng: 'en',
      fallbackLng: false,
      defaultNS: 'common',
      nsSeparator: '::',
      interpolation: { escapeValue: false },
      resources: { en: words('en'), fr: words('fr') },
    });
  });

  const read = async (language: 'en' | 'fr'): Promise<string> => {
    await i18next.changeLanguage(language);
    const markup = renderToStaticMarkup(createElement(Answered, { form: 'pia', definition, answers }));
    return markup.replaceAll(/<[^>]+>/g, ' ').replaceAll('&#x27;', '’').replaceAll(/[ \n]+/g, ' ');
  };

  test('says notice, standing, score, lists in lists, and what became of each risk', async () => {
    const text = await read('en');
    for (const said of [
      'Not the mandatory form.',
      'Adapted: it follows the source',
      'Directive on Privacy Impact Assessment, Appendix C – rescinded on October 9, 2024',
      'Impact level IV of IV',
      'Raw score 4 of 4',
      'not a pass mark',
      'Name Vendor All suppliers Name Broker All datasets Name Faces',
      'proposed, declined What was proposed: People do not know. Why is it declined? It is on the door.',
      'added Name Something else.',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('Never asked');
  });

  test('says the same in French', async () => {
    const text = await read('fr');
    for (const said of ['Pas le formulaire obligatoire.', 'annexe C – n’est plus en vigueur depuis le 9 octobre 2024', 'IV sur IV', 'proposé, écarté', 'Les personnes l’ignorent.', 'ajouté']) {
      expect(text).toContain(said);
    }
  });

  test('counts the reason for declining a risk among what somebody wrote', () => {
    const register = definition.sections[0]?.questions.find(({ id }) => id === 'risks') as Question;
    expect(passagesIn(register, answers['risks'])).toEqual(['It is on the door.', 'Something else.']);
  });
});
