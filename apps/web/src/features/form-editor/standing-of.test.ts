import { describe, expect, test } from 'vitest';
import { instruments, loadDefinitions, type FormDefinition, type Question } from '@gatehouse/policy/forms';
import { forceOf, partOf, standingsIn } from './standing-of.ts';

const act = { instrument: 'PRIVACY-ACT', section: '4' } as const;
const directive = { instrument: 'DPP', section: '4.2' } as const;
const text = (id: string, more: Partial<Question> = {}): Question =>
  ({ id, type: 'text', maxLength: 9, label: { en: id, fr: id }, status: 'adapted', sources: [act], ...more }) as Question;
const form = (...sections: (readonly Question[])[]): FormDefinition => ({
  id: 'form',
  version: '1',
  title: { en: 'Form', fr: 'Formulaire' },
  status: 'adapted',
  sources: [act],
  sections: sections.map((questions, index) => ({ id: `s${index}`, title: { en: 'S', fr: 'S' }, questions })),
});

/** Where each standing is said: at the form, at sections, at questions. */
function said(definition: FormDefinition) {
  const { questions, ofSection, ofQuestion } = standingsIn(definition);
  return {
    form: questions,
    sections: definition.sections.map((section) => ofSection(section)?.sources[0]?.instrument ?? null),
    questions: definition.sections.flatMap((section) =>
      section.questions.filter((question) => ofQuestion(question, section)).map(({ id }) => id),
    ),
  };
}

describe('the standing of questions is said', () => {
  test.each<[string, FormDefinition, ReturnType<typeof said>]>([
    ['not at all where it is the form’s', form([text('a'), text('b')]), { form: null, sections: [null], questions: [] }],
    ['once at a section that differs', form([text('a'), text('b'), text('c')], [text('d', { sources: [directive] })]), {
      form: null,
      sections: [null, 'DPP'],
      questions: [],
    }],
    ['at the one question that differs from its section', form([text('a'), text('b'), text('c', { status: 'ours' })]), {
      form: null,
      sections: [null],
      questions: ['c'],
    }],
    ['once at the form where most questions differ from it', form([text('a', { status: 'ours' }), text('b', { status: 'ours' })]), {
      form: { status: 'ours', sources: [act] },
      sections: [null],
      questions: [],
    }],
    ['at each question where they have little in common', form([
      text('a', { sources: [directive] }),
      text('b', { sources: [{ instrument: 'ATIA', section: '4' }] }),
      text('c'),
    ]), { form: null, sections: [null], questions: ['a', 'b'] }],
    ['by the label, where that has one of its own', form([text('a'), text('b', { label: { en: 'b', fr: 'b', status: 'official', source: directive } })]), {
      form: null,
      sections: [null],
      questions: ['b'],
    }],
  ])('%s', (_name, definition, expected) => {
    expect(said(definition)).toEqual(expected);
  });

  test('so that every question of every form ends up with its own', async () => {
    for (const definition of await loadDefinitions()) {
      const { form: own, questions, ofSection, ofQuestion } = standingsIn(definition);
      for (const section of definition.sections) {
        for (const question of section.questions) {
          const read = ofQuestion(question, section) ?? ofSection(section) ?? questions ?? own;
          expect(read.status).toBe(question.label.status ?? question.status);
          expect(read.sources).toEqual(question.label.source ? [question.label.source] : (question.sources ?? definition.sources));
        }
      }
    }
  });
});

test.each([
  ['2024-10-08', { is: 'inForce', on: '2010-04-01' }],
  ['2024-10-09', { is: 'rescinded', on: '2024-10-09' }],
  ['2010-03-31', { is: 'notYet', on: '2010-04-01' }],
] as const)('the directive of 2010, on %s', (today, force) => {
  expect(instruments['DPIA-2010'].effectiveTo).toBe('2024-10-09');
  expect(forceOf({ instrument: 'DPIA-2010', section: '6' }, today)).toEqual(force);
});

test.each([
  ['s.4', { kind: 'section', numbers: ['4'] }],
  ['s.8(2)', { kind: 'section', numbers: ['8(2)'] }],
  ['s.4 to s.8', { kind: 'sections', numbers: ['4', '8'] }],
  ['C.2.2.8, C.2.2.10', { kind: 'sections', numbers: ['C.2.2.8, C.2.2.10'] }],
  ['App. C, II', { kind: 'appendix', numbers: ['C, II'] }],
  ['2025-10-03', { kind: 'version', numbers: ['2025-10-03'] }],
  ['third parties', { kind: 'named', numbers: ['third parties'] }],
] as const)('the part %s', (section, part) => {
  expect(partOf(section)).toEqual(part);
});
