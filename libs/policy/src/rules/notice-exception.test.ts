import { describe, expect, it, test } from 'vitest';
import { describeRows, refusedInSilence } from '../testing/rows.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { noticeException } from './notice-exception.ts';
import { versionOn } from './table.ts';

const on = '2026-11-24';

/** Asked of the person, who was told why. */
const settled = {
  administrativePurpose: 'yes',
  collection: 'direct',
  notice: 'given',
  exception: [] as readonly string[],
  exceptionRecorded: 'no',
  source: 'neither',
  drone: 'no',
  determinationDocumented: 'no',
  consultationDocumented: 'no',
};
const defeats = { exception: ['defeatsPurpose'], exceptionRecorded: 'yes' };

describeRows(noticeException, {
  on,
  settled,
  always: [],
  cases: [
    ['1-directly', { collection: 'indirect' }, ['notFromThePerson'], [{ collection: 'direct' }, { collection: 'authorized' }, { collection: 'disclosed' }, { collection: 'impossible' }, { administrativePurpose: 'no' }, defeats]],
    ['1-directly', { collection: 'indirect', exception: ['inaccurate'] }, ['notFromThePerson'], [{ exceptionRecorded: 'yes' }]],
    ['2-notice', { notice: 'notGiven' }, ['noNotice', 'giveNotice'], [{ notice: 'given' }, { collection: 'disclosed' }, defeats]],
    ['2-notice', { notice: 'notGiven', administrativePurpose: 'no' }, ['noNotice', 'giveNotice'], [{ notice: 'given' }]],
    ['3-would-be-inaccurate', { exception: ['inaccurate'], exceptionRecorded: 'yes' }, ['otherwiseThanBySection5'], [{ exceptionRecorded: 'no' }, { exception: ['defeatsPurpose'] }]],
    ['4-would-defeat-the-purpose', defeats, ['otherwiseThanBySection5'], [{ exceptionRecorded: 'no' }, { exception: ['inaccurate'] }]],
    ['5-exception-recorded', { exception: ['defeatsPurpose'] }, ['exceptionNotRecorded'], [{ exceptionRecorded: 'yes' }, { exception: [] }]],
    ['6-reliable-source', { collection: 'disclosed' }, ['sourceNotReliable'], [{ source: 'reliable' }, { source: 'validated' }, { collection: 'authorized' }]],
    ['7-source-documented', { collection: 'disclosed' }, ['describeSource'], [{ collection: 'direct' }]],
    ['8-drone-determination', { drone: 'yes', notice: 'notGiven' }, ['determinationNotDocumented'], [{ determinationDocumented: 'yes' }, { drone: 'no' }, { notice: 'given' }]],
    ['9-drone-consultation', { drone: 'yes', notice: 'notGiven' }, ['consultationNotDocumented'], [{ consultationDocumented: 'yes' }, { drone: 'no' }, { notice: 'given' }]],
  ],
});

describe('notice', () => {
  it('is refused by silence', () => {
    expect(refusedInSilence(noticeException, on)).toEqual(['notFromThePerson', 'noNotice', 'sourceNotReliable', 'determinationNotDocumented', 'consultationNotDocumented']);
  });

  test.each([
    ['2010-01-01', ['notFromThePerson']],
    ['2024-10-09', ['notFromThePerson', 'sourceNotReliable', 'describeSource']],
    ['2025-07-20', ['notFromThePerson', 'sourceNotReliable', 'describeSource']],
    ['2025-07-21', ['notFromThePerson', 'sourceNotReliable', 'describeSource', 'determinationNotDocumented', 'consultationNotDocumented']],
  ])('is held to what was in force on %s', (day, codes) => {
    const facts = { ...settled, collection: 'indirect', notice: 'notGiven', drone: 'yes' };
    expect(evaluate(noticeException, facts, day).map(({ code }) => code)).toEqual(codes);
  });

  it('left out for an exception that nobody recorded is mended by recording it', () => {
    const row = versionOn(noticeException, on).rows.find(({ id }) => id === '5-exception-recorded');
    expect(row && waysOut(noticeException, row, { ...settled, exception: ['defeatsPurpose'] })).toEqual([
      [{ fact: 'exception', to: [] }],
      [{ fact: 'exceptionRecorded', to: 'yes' }],
    ]);
  });
});
