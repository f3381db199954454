import { expect, test } from 'vitest';
import { clausesOf } from './condition.ts';

const is = (question: string, ...values: string[]) => ({ question, relation: 'is', isNot: false, values });
const isNot = (question: string, ...values: string[]) => ({ ...is(question, ...values), isNot: true });

test.each([
  ['one answer', { question: 'a', is: 'x' }, is('a', 'x')],
  ['several answers to one question', { any: [{ question: 'a', is: 'x' }, { question: 'a', in: ['y', 'x'] }] }, is('a', 'x', 'y')],
  ['neither of two answers', { not: { any: [{ question: 'a', is: 'x' }, { question: 'a', is: 'y' }] } }, isNot('a', 'x', 'y')],
  ['both of two boxes, which stay two clauses', { all: [{ question: 'a', includes: 'x' }, { question: 'a', includes: 'y' }] }, {
    join: 'all',
    parts: [
      { question: 'a', relation: 'includes', isNot: false, values: ['x'] },
      { question: 'a', relation: 'includes', isNot: false, values: ['y'] },
    ],
  }],
  ['two questions in one', { all: [{ all: [{ question: 'a', is: 'x' }] }, { not: { question: 'b', answered: true as const } }] }, {
    join: 'all',
    parts: [is('a', 'x'), { question: 'b', relation: 'answered', isNot: true, values: [] }],
  }],
  ['a negation turns all into any', { not: { all: [{ question: 'a', is: 'x' }, { question: 'b', is: 'y' }] } }, {
    join: 'any',
    parts: [isNot('a', 'x'), isNot('b', 'y')],
  }],
])('%s', (_name, condition, clause) => {
  expect(clausesOf(condition)).toEqual(clause);
});
