import type { GrantKey } from './visibility.ts';

/** The offices that take part in every case by their function: they read all cases, and only they do. */
export const caseReaders: readonly GrantKey[] = [
  'power:ntop:triage',
  'power:ntop:recommend',
  'power:privacy:analyse',
  'power:privacy:s10',
  'power:review:privacy',
  'power:review:security',
  'power:review:ethicsGbaPlus',
  'power:review:policy',
  'power:legal:advise',
  'power:legal:sign',
  'power:decide:test',
  'power:decide:pilot',
  'power:decide:operational',
  'power:audit:read',
];
