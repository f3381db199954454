import { expect, it, test } from 'vitest';
import fc from 'fast-check';
import { definitions } from '../questionnaires/definitions.ts';
import type { FormDefinition, Question } from './definition.ts';
import { differenceBetween, upgradeAnswers } from './index.ts';

const both = (text: string) => ({ en: text, fr: text });
const base = (id: string) => ({ id, label: both(id), status: 'ours' as const });
const text = (id: string, maxLength = 10): Question => ({ ...base(id), type: 'text', maxLength });
const choice = (id: string, ...options: string[]): Question => ({ ...base(id), type: 'choice', options: options.map((one) => ({ id: one, label: both(one) })) });
const group = (id: string, ...questions: Question[]): Question => ({ ...base(id), type: 'group', itemLabel: both('Item'), maxItems: 2, questions });
const register = (...questions: Question[]): Question => ({ ...base('risks'), type: 'riskRegister', itemLabel: both('Risk'), maxItems: 3, questions, proposalSays: ['text'] });
const proposing = (...codes: string[]): Question => ({
  ...base('notice'),
  type: 'yesNo',
  proposesRisks: codes.map((code) => ({ code, when: ['no'], text: both(code), principles: [] })),
});

const version = (number: string, ...questions: Question[]): FormDefinition => ({
  id: 'example',
  version: number,
  title: both('Example'),
  status: 'ours',
  sources: [],
  sections: [{ id: 'only', title: both('Only'), questions }],
});

const older = version('1', text('kept'), text('gone'), text('shorter', 10), choice('kind', 'a', 'b'), group('makers', text('name'), text('old')), text('type'), text('of', 50));
const newer = version('2', text('kept'), text('shorter', 3), choice('kind', 'a'), group('makers', text('name', 4), text('new')), choice('type', 'x'), text('added'), {
  ...base('of'),
  type: 'reference',
  to: 'technology',
});

it('names what was added, taken away and changed, in groups too', () => {
  expect(differenceBetween(older, newer)).toEqual({
    added: ['makers.new', 'added'],
    removed: ['gone', 'makers.old'],
    changed: ['shorter', 'kind', 'makers.name', 'type', 'of'],
  });
  expect(differenceBetween(older, version('1b', ...older.sections[0]!.questions))).toEqual({ added: [], removed: [], changed: [] });
});

test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
  ['what is asked as before', { kept: 'x' }, { kept: 'x' }, []],
  ['what is not asked any more', { gone: 'x' }, {}, ['gone']],
  ['what fits no more', { shorter: 'long', kind: 'b', type: 'text' }, {}, ['shorter', 'kind', 'type']],
  ['what still fits', { shorter: 'abc', kind: 'a', type: 'x' }, { shorter: 'abc', kind: 'a', type: 'x' }, []],
  ['what is no reference', { of: 'Image sorter' }, {}, ['of']],
  ['a reference', { of: '11111111-1111-4111-8111-111111111111' }, { of: '11111111-1111-4111-8111-111111111111' }, []],
  [
    'what fits in each item',
    { makers: [{ name: 'ab', old: 'x' }, { name: 'abcdef' }] },
    { makers: [{ name: 'ab' }, {}] },
    ['makers.0.old', 'makers.1.name'],
  ],
  ['nothing of a malformed group', { makers: 'x' }, {}, ['makers']],
  ['nothing of what is empty', { kept: '', gone: null, kind: undefined }, {}, []],
  ['nothing of what was never asked', JSON.parse('{"__proto__":"x"}'), {}, ['__proto__']],
])('carries %s', (_what, answers, carried, dropped) => {
  const upgrade = upgradeAnswers(older, newer, answers);
  expect(upgrade.answers).toEqual(carried);
  expect(upgrade.dropped).toEqual(dropped);
});

it('carries what was said of risks that the newer version knows, and own risks', () => {
  const from = version('1', proposing('first', 'second'), register(text('text'), text('owner')));
  const to = version('2', proposing('first'), register(text('text')));
  const risks = [
    { proposal: 'second', response: 'include' },
    { proposal: 'first', response: 'decline', reason: 'r' },
    { text: 'own', owner: 'me' },
  ];
  const upgrade = upgradeAnswers(from, to, { notice: 'no', risks });
  expect(upgrade.answers).toEqual({ notice: 'no', risks: [risks[1], { text: 'own' }] });
  expect(upgrade.dropped).toEqual(['risks.0', 'risks.2.owner']);
});

it('loses nothing silently: every answer is carried or named', () => {
  const anything = fc.dictionary(
    fc.constantFrom('kept', 'gone', 'shorter', 'kind', 'type', 'unknown'),
    fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('a', 'b', 'x'), fc.integer()),
  );
  fc.assert(
    fc.property(anything, (answers) => {
      const { answers: carried, dropped } = upgradeAnswers(older, newer, answers);
      for (const [id, value] of Object.entries(answers)) {
        if (typeof value === 'string' && value.trim() === '') continue;
        expect(id in carried, id).toBe(!dropped.includes(id));
        if (id in carried) expect(carried[id]).toBe(value);
      }
      expect(upgradeAnswers(newer, newer, carried).dropped).toEqual([]);
    }),
  );
});

test.each(definitions)('$id $version differs from itself in nothing', (definition) => {
  expect(differenceBetween(definition, definition)).toEqual({ added: [], removed: [], changed: [] });
});
