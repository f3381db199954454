import { describe, expect, it, test } from 'vitest';
import { commissionerNotices } from './commissioner-notices.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import type { Facts } from './fact.ts';

const on = '2026-11-24';
const owed = (facts: Facts) => evaluate(commissionerNotices, facts, on);
const lines = (facts: Facts) => owed(facts).map(({ row, code }) => `${row}: ${code}`);

describe('what the Commissioner is told', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['nothing known', {}, []],
    ['a use that the index describes', { use: 'described' }, []],
    ['a use on another ground', { use: 'otherwise' }, ['1-record: recordUse']],
    ['a new consistent use', { use: 'consistent' }, ['1-record: recordUse', '2-consistent-use: noticeOfUse', '2-consistent-use: includeInIndex']],
    ['another disclosure', { ground: 'other' }, []],
    [
      'in the public interest, notice can come before',
      { ground: 'publicInterest', priorNoticePracticable: 'yes', commissionerTold: 'no' },
      ['3-ground: determineGround', '4-before: noticeOfDisclosure', '4-before: disclosureBeforeNotice'],
    ],
    [
      'to the individual’s benefit, nobody knows whether notice can come before',
      { ground: 'benefit' },
      ['3-ground: determineGround', '4-before: noticeOfDisclosure', '4-before: disclosureBeforeNotice'],
    ],
    ['the Commissioner was told', { ground: 'publicInterest', priorNoticePracticable: 'yes', commissionerTold: 'yes' }, ['3-ground: determineGround']],
    [
      'notice cannot come before',
      { ground: 'publicInterest', priorNoticePracticable: 'no' },
      ['3-ground: determineGround', '5-forthwith: noticeOfDisclosure', '6-reason: recordWhyNotBefore'],
    ],
    [
      'notice could not come before, and was given',
      { ground: 'publicInterest', priorNoticePracticable: 'no', commissionerTold: 'yes' },
      ['3-ground: determineGround', '6-reason: recordWhyNotBefore'],
    ],
  ])('%s', (_what, facts, expected) => {
    expect(lines(facts)).toEqual(expected);
  });

  it('forthwith, before the next index, before the disclosure', () => {
    const terms = (facts: Facts) => owed(facts).flatMap(({ term }) => (term ? [term] : []));
    expect(terms({ use: 'consistent' })).toEqual([{ forthwith: true, from: 'use' }, { before: 'nextIndex' }]);
    expect(terms({ ground: 'benefit' })).toEqual([{ before: 'disclosure' }]);
    expect(terms({ ground: 'benefit', priorNoticePracticable: 'no' })).toEqual([{ forthwith: true, from: 'disclosure' }]);
  });

  it('lets a disclosure go on once the Commissioner was told', () => {
    const row = commissionerNotices.versions[0]!.rows.find(({ id }) => id === '4-before')!;
    expect(waysOut(commissionerNotices, row, { ground: 'publicInterest', commissionerTold: 'no' })).toContainEqual([{ fact: 'commissionerTold', to: 'yes' }]);
  });

  it('leaves the weighing to the head', () => {
    expect(owed({ ground: 'publicInterest' })[0]).toMatchObject({ code: 'determineGround', proposedFor: 'head' });
  });
});
