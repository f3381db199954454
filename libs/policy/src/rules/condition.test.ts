import { describe, expect, it, test } from 'vitest';
import { factsOf, holds, type When } from './condition.ts';
import type { Facts } from './fact.ts';

describe('a condition', () => {
  const facts: Facts = { text: 'a', number: 3, flag: true, list: ['x', 'y'], early: '2024-02-28', late: '2024-02-29', nothing: null };
  test.each<[When, boolean]>([
    [{ fact: 'text', is: 'a' }, true],
    [{ fact: 'text', is: 'b' }, false],
    [{ fact: 'flag', is: true }, true],
    [{ fact: 'nothing', is: 'a' }, false],
    [{ fact: 'unknown', is: 'a' }, false],
    [{ fact: 'text', in: ['a', 'b'] }, true],
    [{ fact: 'number', in: [3] }, true],
    [{ fact: 'list', in: ['x'] }, false],
    [{ fact: 'list', includesAny: ['y', 'z'] }, true],
    [{ fact: 'list', includesAny: ['z'] }, false],
    [{ fact: 'text', includesAny: ['a'] }, false],
    [{ fact: 'number', atLeast: 3 }, true],
    [{ fact: 'number', atLeast: 4 }, false],
    [{ fact: 'text', atLeast: 0 }, false],
    [{ fact: 'list', includesAll: ['x', 'y'] }, true],
    [{ fact: 'list', includesAll: ['x', 'z'] }, false],
    [{ fact: 'list', known: true }, true],
    [{ fact: 'nothing', known: true }, false],
    [{ fact: 'early', before: 'late' }, true],
    [{ fact: 'late', before: 'early' }, false],
    [{ fact: 'early', before: 'early' }, false],
    [{ fact: 'early', before: 'nothing' }, false],
    [{ all: [] }, true],
    [{ any: [] }, false],
    [{ all: [{ fact: 'text', is: 'a' }, { fact: 'number', is: 4 }] }, false],
    [{ any: [{ fact: 'text', is: 'b' }, { fact: 'number', is: 3 }] }, true],
    [{ not: { all: [{ fact: 'text', is: 'b' }] } }, true],
  ])('%j: %s', (when, met) => {
    expect(holds(when, facts)).toBe(met);
  });
});

it('names each fact it looks at once', () => {
  const when: When = { all: [{ fact: 'a', is: 'x' }, { not: { fact: 'b', before: 'c' } }, { any: [{ fact: 'a', known: true }] }] };
  expect(factsOf(when)).toEqual(['a', 'b', 'c']);
});
