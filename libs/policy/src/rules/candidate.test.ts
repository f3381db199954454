import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import type { Bilingual } from '../kernel/localized.ts';
import { candidateLimits, candidateOf, faultsInCandidate } from './candidate.ts';
import { decidingLevelTable } from './deciding-level.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';

const both = (text: string): Bilingual => ({ en: text, fr: text });

/** One fact of each type, and every kind of term. */
const table: Table = {
  id: 'example',
  title: both('Example'),
  facts: {
    sure: { type: 'yesNo', meaning: both('Sure') },
    colour: { type: 'oneOf', meaning: both('Colour'), values: { red: both('Red'), blue: both('Blue') } },
    parts: { type: 'anyOf', meaning: both('Parts'), values: { wheel: both('Wheel'), door: both('Door') } },
    people: { type: 'number', meaning: both('People'), unit: both('people'), minimum: 0, maximum: 10 },
    since: { type: 'date', meaning: both('Since') },
    until: { type: 'date', meaning: both('Until') },
  },
  obligations: { tell: { kind: 'duty', label: both('Tell') }, stop: { kind: 'refusal', label: both('Stop') } },
  versions: [
    {
      version: '1',
      effectiveFrom: '2020-01-01',
      effectiveTo: null,
      binds: 'newCases',
      rows: [{ id: '1', label: both('1'), when: { all: [] }, obligations: [{ code: 'tell', term: { before: 'start' } }], citation: { instrument: 'PROFILE', section: '1' } }],
    },
  ],
};

const row = (part: object): unknown => ({ rows: [{ id: '1', when: { all: [] }, obligations: [], ...part }] });
const when = (one: unknown): unknown => row({ when: one });
const term = (one: unknown): unknown => row({ obligations: [{ code: 'tell', term: one }] });
const nested = (depth: number): unknown => Array.from({ length: depth - 1 }).reduce<unknown>((inner) => ({ not: inner }), { all: [] });

describe('a candidate', () => {
  it.each(tablesOf(rcmp).flatMap((one) => one.versions.map((version) => ({ name: `${one.id} ${version.version}`, table: one, version }))))(
    'equal to $name has no fault',
    ({ table: one, version }) => {
      expect(faultsInCandidate(one, JSON.parse(JSON.stringify(candidateOf(one, version, rcmp))))).toEqual([]);
    },
  );

  test.each<[string, unknown]>([
    ['no rules at all', { rows: [] }],
    ['every operator of every type', when({ any: [{ fact: 'sure', is: 'yes' }, { fact: 'colour', in: ['red'] }, { fact: 'parts', includesAny: [] }, { not: { fact: 'parts', includesAll: ['door'] } }, { fact: 'people', atLeast: 3 }, { fact: 'people', in: [1, 2] }, { fact: 'since', known: true }, { fact: 'since', before: 'until' }, { fact: 'since', is: '2026-02-28' }] })],
    ['as deep as is allowed', when(nested(candidateLimits.depth))],
    ['days of two kinds', term({ atMost: 3, unit: 'days', count: 'business', from: 'since' })],
    ['years to keep', term({ atLeast: 2, unit: 'years', from: 'until' })],
    ['at once', term({ forthwith: true, from: 'since' })],
    ['before what the table names already', term({ before: 'start' })],
  ])('with %s is taken', (_name, candidate) => {
    expect(faultsInCandidate(table, candidate)).toEqual([]);
  });

  test.each<[string, unknown, string, string]>([
    ['null', null, '', 'notAnObject'],
    ['a list', [], '', 'notAnObject'],
    ['nothing in it', {}, 'rows', 'missingField'],
    ['levels for a table of rows', { decidingLevels: {} }, 'decidingLevels', 'unknownField'],
    ['rows that are none', { rows: 'all' }, 'rows', 'notAList'],
    ['too many rows', { rows: Array.from({ length: candidateLimits.rows + 1 }, (_one, index) => ({ id: `${index}`, when: { all: [] }, obligations: [] })) }, 'rows', 'tooMany'],
    ['too many conditions', { rows: Array.from({ length: 11 }, (_one, index) => ({ id: `${index}`, when: { any: Array.from({ length: 100 }, () => ({ all: [] })) }, obligations: [] })) }, 'rows', 'tooMany'],
    ['a row that is none', { rows: [7] }, 'rows[0]', 'notAnObject'],
    ['a row without a condition', { rows: [{ id: '1', obligations: [] }] }, 'rows[0].when', 'missingField'],
    ['a field nobody knows', row({ label: 'x' }), 'rows[0].label', 'unknownField'],
    ['the same row twice', { rows: ['1', '1'].map((id) => ({ id, when: { all: [] }, obligations: [] })) }, 'rows[1].id', 'repeated'],
    ['a name that is no text', row({ id: 1 }), 'rows[0].id', 'notAText'],
    ['a name that is too long', row({ id: 'x'.repeat(candidateLimits.text + 1) }), 'rows[0].id', 'tooLong'],
    ['an obligation nobody defined', row({ obligations: [{ code: 'shout' }] }), 'rows[0].obligations[0].code', 'unknownObligation'],
    ['an obligation that every object has', row({ obligations: [{ code: 'constructor' }] }), 'rows[0].obligations[0].code', 'unknownObligation'],
    ['a condition that is none', when(true), 'rows[0].when', 'notACondition'],
    ['a fact without an operator', when({ fact: 'sure' }), 'rows[0].when', 'notACondition'],
    ['two operators', when({ fact: 'people', is: 1, atLeast: 2 }), 'rows[0].when', 'notACondition'],
    ['all beside a fact', when({ all: [], fact: 'sure' }), 'rows[0].when.fact', 'unknownField'],
    ['parts that are no list', when({ all: {} }), 'rows[0].when.all', 'notAList'],
    ['too deep', when(nested(candidateLimits.depth + 1)), `rows[0].when${'.not'.repeat(candidateLimits.depth)}`, 'tooDeep'],
    ['a fact nobody asks', when({ all: [{ fact: 'weather', is: 'fine' }] }), 'rows[0].when.all[0].fact', 'unknownFact'],
    ['a fact that every object has', when({ fact: 'constructor', known: true }), 'rows[0].when.fact', 'unknownFact'],
    ['an operator of another type', when({ fact: 'parts', is: 'door' }), 'rows[0].when.is', 'wrongOperator'],
    ['an operator nobody knows', when({ fact: 'people', atMost: 3 }), 'rows[0].when.atMost', 'wrongOperator'],
    ['a value that the fact cannot have', when({ any: [{ fact: 'colour', in: ['red', 'green'] }] }), 'rows[0].when.any[0].in[1]', 'unknownValue'],
    ['a choice that the fact cannot have', when({ fact: 'parts', includesAny: ['roof'] }), 'rows[0].when.includesAny[0]', 'unknownValue'],
    ['one value for a list', when({ fact: 'parts', includesAny: 'door' }), 'rows[0].when.includesAny', 'notAList'],
    ['a text for a number', when({ fact: 'people', atLeast: '3' }), 'rows[0].when.atLeast', 'wrongType'],
    ['no value', when({ fact: 'sure', is: null }), 'rows[0].when.is', 'wrongType'],
    ['a number out of range', when({ fact: 'people', atLeast: 11 }), 'rows[0].when.atLeast', 'outOfRange'],
    ['a day that is none', when({ fact: 'since', is: '2026-02-30' }), 'rows[0].when.is', 'notADate'],
    ['unknown said otherwise', when({ fact: 'since', known: false }), 'rows[0].when.known', 'unknownValue'],
    ['before what is no date', when({ fact: 'since', before: 'people' }), 'rows[0].when.before', 'unknownFact'],
    ['a term that is none', term('soon'), 'rows[0].obligations[0].term', 'notAnObject'],
    ['a term of half days', term({ atMost: 1.5, unit: 'days', from: 'since' }), 'rows[0].obligations[0].term.atMost', 'wrongType'],
    ['a negative term', term({ atMost: -1, unit: 'days', from: 'since' }), 'rows[0].obligations[0].term.atMost', 'outOfRange'],
    ['weeks', term({ atMost: 1, unit: 'weeks', from: 'since' }), 'rows[0].obligations[0].term.unit', 'unknownValue'],
    ['business months', term({ atMost: 1, unit: 'months', count: 'business', from: 'since' }), 'rows[0].obligations[0].term.count', 'unknownField'],
    ['a term from nowhere', term({ atMost: 1, unit: 'days', from: 'people' }), 'rows[0].obligations[0].term.from', 'unknownPoint'],
    ['a term before nothing', term({ before: 'never' }), 'rows[0].obligations[0].term.before', 'unknownPoint'],
  ])('with %s is refused at its place', (_name, candidate, path, code) => {
    expect(faultsInCandidate(table, candidate)).toContainEqual(expect.objectContaining({ path, code }));
  });

  it('has no more faults said than can be read, nor longer names', () => {
    const faults = faultsInCandidate(table, row({ ['x'.repeat(100_000)]: 1, obligations: Array.from({ length: 100 }, () => ({ code: 'shout' })) }));
    expect(faults.length).toBe(candidateLimits.faults);
    expect(Math.max(...faults.map(({ path }) => path.length))).toBeLessThan(120);
  });
});

describe('levels as they might be', () => {
  const levels = decidingLevelTable(rcmp);
  const { test: byRisk, ...rest } = rcmp.decidingLevels;
  test.each<[string, unknown, string, string]>([
    ['rows', { rows: [] }, 'rows', 'unknownField'],
    ['a stage left out', { decidingLevels: rest }, 'decidingLevels.test', 'missingField'],
    ['a level that nobody has', { decidingLevels: { ...rest, test: { ...byRisk, low: 6 } } }, 'decidingLevels.test.low', 'outOfRange'],
    ['a level in words', { decidingLevels: { ...rest, test: { ...byRisk, high: 'head' } } }, 'decidingLevels.test.high', 'wrongType'],
    ['a risk that the table lacks', { decidingLevels: { ...rest, test: { ...byRisk, extreme: 5 } } }, 'decidingLevels.test.extreme', 'unknownField'],
  ])('with %s are refused at their place', (_name, candidate, path, code) => {
    expect(faultsInCandidate(levels, candidate)).toContainEqual(expect.objectContaining({ path, code }));
  });
});
