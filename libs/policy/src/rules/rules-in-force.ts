import type { PlainDate } from '../kernel/time.ts';
import type { Profile } from '../profile/profile.ts';
import { caseRiskTable } from './case-risk.ts';
import { privacyAssessment } from './privacy-assessment.ts';
import { requiredReviewsTable } from './required-reviews.ts';
import { versionOn } from './table.ts';

/** Everything dated that decisions rest on, on a date: its content hash is the `rulesVersion` of every event (D4). */
export function rulesInForce(profile: Profile, on: PlainDate): unknown {
  const tables = [caseRiskTable, privacyAssessment, requiredReviewsTable];
  return { profile, tables: tables.map((table) => ({ id: table.id, ...versionOn(table, on) })) };
}
