import { describe, expect, it, test } from 'vitest';
import { rcmp } from '../profile/rcmp.ts';
import { earlyNoticeTable } from './early-notice.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import type { Facts } from './fact.ts';

const on = '2026-11-24';
const table = earlyNoticeTable(rcmp);

/** An initiative of which everybody heard in good time. */
const heard: Facts = {
  touchesPrivacy: 'yes',
  noticed: ['head', 'tbs', 'opc'],
  begun: 'no',
  daysFromNoticeToStart: 60,
  otherInstitutions: 'no',
  checklistSent: null,
};

const owed = (facts: Facts, of = table) => evaluate(of, { ...heard, ...facts }, on);
const codes = (facts: Facts, of = table) => owed(facts, of).map(({ code }) => code);

describe('early notice', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['everybody heard', {}, []],
    ['nobody heard', { noticed: [] }, ['informHead', 'noticeToTbs', 'noticeToOpc']],
    ['nobody says who heard', { noticed: null }, ['informHead', 'noticeToTbs', 'noticeToOpc']],
    ['all but the head', { noticed: ['tbs', 'opc'] }, ['informHead']],
    ['all but the Secretariat', { noticed: ['head', 'opc'] }, ['noticeToTbs']],
    ['all but the Commissioner', { noticed: ['head', 'tbs'] }, ['noticeToOpc']],
    ['no privacy touched', { touchesPrivacy: 'no', noticed: [], daysFromNoticeToStart: 0 }, []],
    ['perhaps privacy touched', { touchesPrivacy: 'unknown', noticed: [] }, ['informHead', 'noticeToTbs', 'noticeToOpc']],
    ['nobody asked about privacy', { touchesPrivacy: null, noticed: [] }, ['informHead', 'noticeToTbs', 'noticeToOpc']],
    ['begun, and everybody heard', { begun: 'yes' }, []],
    ['begun, and the Commissioner did not hear', { begun: 'yes', noticed: ['head', 'tbs'] }, ['noticeToOpc', 'noticeMissed']],
    ['begun, and only the head did not hear', { begun: 'yes', noticed: ['tbs', 'opc'] }, ['informHead']],
    ['sixty days', { daysFromNoticeToStart: 60 }, []],
    ['fifty-nine days', { daysFromNoticeToStart: 59 }, ['allowTimeForReview']],
    ['nobody knows how many', { daysFromNoticeToStart: null }, ['allowTimeForReview']],
    ['several institutions, checklist sent', { otherInstitutions: 'yes', checklistSent: 'yes' }, ['leadInstitution']],
    ['several institutions, checklist not sent', { otherInstitutions: 'yes', checklistSent: 'no' }, ['leadInstitution', 'checklistToTbsAndOpc', 'checklistNotSent']],
    ['several institutions, nobody knows', { otherInstitutions: 'yes' }, ['leadInstitution', 'checklistToTbsAndOpc', 'checklistNotSent']],
    ['one institution, checklist not sent', { checklistSent: 'no' }, []],
  ])('%s', (_what, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  it('comes before the start, in no number of days', () => {
    expect(owed({ noticed: ['head'] }).map(({ term }) => term)).toEqual([{ before: 'start' }, { before: 'start' }]);
  });

  it('takes its lead from the profile, as a target that the official weighs', () => {
    const [target] = owed({ daysFromNoticeToStart: 59 });
    expect(target).toMatchObject({ kind: 'duty', proposedFor: 'privacy:s10', citation: { instrument: 'PROFILE' } });
    expect(waysOut(table, table.versions[0]!.rows.find(({ id }) => id === '5-lead')!, { ...heard, daysFromNoticeToStart: 59 })).toContainEqual([
      { fact: 'daysFromNoticeToStart', to: 60 },
    ]);
    expect(codes({ daysFromNoticeToStart: 59 }, earlyNoticeTable({ ...rcmp, opcReviewLeadDays: 30 }))).toEqual([]);
  });
});
