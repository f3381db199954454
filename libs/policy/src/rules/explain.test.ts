import { describe, expect, it, test } from 'vitest';
import type { Bilingual } from '../kernel/localized.ts';
import type { When } from './condition.ts';
import { undecided, waysOut } from './explain.ts';
import type { Facts } from './fact.ts';
import type { Row, Table } from './table.ts';

const both = (text: string): Bilingual => ({ en: text, fr: text });
const values = { x: both('X'), y: both('Y'), z: both('Z') };

function row(when: When): Row {
  return { id: 'row', label: both('Row'), when, obligations: [{ code: 'met' }], citation: { instrument: 'PROFILE', section: 'test' } };
}

const table: Table = {
  id: 'example',
  title: both('Example'),
  facts: {
    one: { type: 'oneOf', meaning: both('One'), values },
    yes: { type: 'yesNo', meaning: both('Yes') },
    many: { type: 'anyOf', meaning: both('Many'), values },
    count: { type: 'number', meaning: both('Count'), unit: both('items'), minimum: 0, maximum: 100 },
    from: { type: 'date', meaning: both('From') },
    to: { type: 'date', meaning: both('To') },
  },
  obligations: { met: { kind: 'duty', label: both('Met') } },
  versions: [],
};

describe('what would change it', () => {
  test.each<[string, When, Facts, readonly Facts[]]>([
    ['another value of one fact', { fact: 'one', is: 'x' }, { one: 'x' }, [{ one: 'y' }, { one: 'z' }]],
    ['each of two facts by itself', { all: [{ fact: 'one', in: ['x', 'y'] }, { fact: 'yes', is: 'yes' }] }, { one: 'x', yes: 'yes' }, [{ one: 'z' }, { yes: 'no' }]],
    ['two facts together, where one is not enough', { any: [{ fact: 'one', in: ['x', 'y'] }, { fact: 'yes', is: 'yes' }] }, { one: 'x', yes: 'yes' }, [{ one: 'z', yes: 'no' }]],
    ['fewer choices', { fact: 'many', includesAny: ['x', 'y'] }, { many: ['x', 'z'] }, [{ many: ['z'] }, { many: [] }]],
    ['more choices', { not: { fact: 'many', includesAll: ['x', 'y'] } }, { many: ['x'] }, [{ many: ['x', 'y'] }]],
    ['a lower number', { fact: 'count', atLeast: 10 }, { count: 12 }, [{ count: 9 }]],
    ['a higher number', { not: { fact: 'count', atLeast: 10 } }, { count: 3 }, [{ count: 10 }]],
    ['knowing what is not known', { not: { fact: 'yes', is: 'yes' } }, {}, [{ yes: 'yes' }]],
    ['nothing, where it always holds', { all: [] }, {}, []],
    ['nothing, where no value is left', { fact: 'one', in: ['x', 'y', 'z'] }, { one: 'x' }, []],
    ['nothing that could be named, where dates decide', { fact: 'from', before: 'to' }, { from: '2026-01-01', to: '2026-02-01' }, []],
  ])('%s', (_what, when, facts, ways) => {
    expect(waysOut(table, row(when), facts).map((way) => Object.fromEntries(way.map(({ fact, to }) => [fact, to])))).toEqual(ways);
  });
});

describe('what is undecided', () => {
  const of = (when: When, facts: Facts) =>
    undecided(table, { version: '1', effectiveFrom: '2020-01-01', effectiveTo: null, binds: 'newCases', rows: [row(when)] }, facts);
  it('names the facts that a row waits for', () => {
    const when: When = { all: [{ fact: 'one', is: 'x' }, { fact: 'yes', is: 'yes' }] };
    expect(of(when, {})).toEqual([{ row: 'row', needs: ['one', 'yes'] }]);
    expect(of(when, { one: 'x' })).toEqual([{ row: 'row', needs: ['yes'] }]);
    expect(of(when, { one: 'y' })).toEqual([]);
    expect(of(when, { one: 'x', yes: 'yes' })).toEqual([]);
    expect(of(when, { one: 'x', yes: 'no' })).toEqual([]);
  });
  it('stays open for a date that is not known', () => {
    expect(of({ fact: 'from', before: 'to' }, { from: '2026-01-01' })).toEqual([{ row: 'row', needs: ['to'] }]);
  });
});
