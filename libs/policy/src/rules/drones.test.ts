import { describe, expect, it } from 'vitest';
import { describeRows, refusedInSilence } from '../testing/rows.ts';
import { drones } from './drones.ts';
import { evaluate } from './evaluate.ts';
import { waysOut } from './explain.ts';
import { versionOn } from './table.ts';

const on = '2026-11-24';

/** Assessed and announced drones that watch nobody. */
const settled = {
  administrativePurpose: 'yes',
  assessment: 'approved',
  considered: ['equipment', 'capability', 'handling'],
  described: ['when', 'why', 'how', 'howLong'],
  flightRecords: 'yes',
  audits: 'yes',
  notice: 'given',
  determinationDocumented: 'no',
  consultationDocumented: 'no',
  surveillance: 'no',
  surveillanceBasis: 'none',
};
const defeats = { notice: 'wouldDefeatPurpose', determinationDocumented: 'yes', consultationDocumented: 'yes' };

describeRows(drones, {
  on,
  settled,
  always: [],
  cases: [
    ['1-assessment', { assessment: 'draft' }, ['notAssessed', 'assessDrones'], [{ assessment: 'approved' }, { administrativePurpose: 'no' }]],
    ['2-equipment', { considered: ['capability', 'handling'] }, ['considerEquipment'], [{ considered: ['equipment'] }, { administrativePurpose: 'no' }]],
    ['3-capability', { considered: ['equipment', 'handling'] }, ['considerCapability'], [{ considered: ['capability'] }, { administrativePurpose: 'no' }]],
    ['4-handling', { considered: ['equipment', 'capability'] }, ['considerHandling'], [{ considered: ['handling'] }, { administrativePurpose: 'no' }]],
    ['5-specific', { described: ['when', 'why', 'how'] }, ['beSpecific'], [{ described: ['when', 'why', 'how', 'howLong'] }]],
    ['6-flight-records', { flightRecords: 'no' }, ['keepFlightRecords'], [{ flightRecords: 'yes' }]],
    ['7-audits', { audits: 'no' }, ['auditRegularly'], [{ audits: 'yes' }]],
    ['8-notice', { notice: 'notGiven' }, ['noNotice'], [{ notice: 'given' }, { notice: 'wouldDefeatPurpose' }]],
    ['9-no-notice', defeats, ['noticeNotNeeded'], [{ determinationDocumented: 'no' }, { consultationDocumented: 'no' }, { notice: 'notGiven' }]],
    ['10-determination', { ...defeats, determinationDocumented: 'no' }, ['determinationNotDocumented'], [{ determinationDocumented: 'yes' }, { notice: 'given' }]],
    ['11-consultation', { ...defeats, consultationDocumented: 'no' }, ['consultationNotDocumented'], [{ consultationDocumented: 'yes' }, { notice: 'given' }]],
    ['12-surveillance', { surveillance: 'yes' }, ['surveillanceNotAuthorized'], [{ surveillanceBasis: 'judicial' }, { surveillanceBasis: 'exigent' }, { surveillance: 'no' }]],
  ],
});

describe('drones', () => {
  it('are refused by silence', () => {
    expect(refusedInSilence(drones, on)).toEqual(['notAssessed', 'noNotice', 'determinationNotDocumented', 'consultationNotDocumented', 'surveillanceNotAuthorized']);
  });

  it('have no rules of their own before the notice', () => {
    expect(() => evaluate(drones, settled, '2025-07-20')).toThrow('no version');
    expect(evaluate(drones, settled, '2025-07-21')).toEqual([]);
  });

  it('may watch people once either basis is there', () => {
    const row = versionOn(drones, on).rows.find(({ id }) => id === '12-surveillance');
    expect(row && waysOut(drones, row, { ...settled, surveillance: 'yes' })).toEqual([
      [{ fact: 'surveillance', to: 'no' }],
      [{ fact: 'surveillanceBasis', to: 'judicial' }],
      [{ fact: 'surveillanceBasis', to: 'exigent' }],
    ]);
  });
});
