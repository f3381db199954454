import type { Profile } from '../profile/profile.ts';
import { agreementContents } from './agreement-contents.ts';
import { automatedDecisionConsequences } from './automated-decision-consequences.ts';
import { automatedDecision } from './automated-decision.ts';
import { breachMaterialityTable } from './breach-materiality.ts';
import { caseRiskTable } from './case-risk.ts';
import { commissionerNotices } from './commissioner-notices.ts';
import { decidingLevelTable } from './deciding-level.ts';
import { disclosure } from './disclosure.ts';
import { drones } from './drones.ts';
import { informationBank } from './information-bank.ts';
import { noticeException } from './notice-exception.ts';
import { earlyNoticeTable } from './early-notice.ts';
import { facialRecognitionTable } from './facial-recognition.ts';
import { ledgerTable } from './ledger.ts';
import { ntopScope } from './ntop-scope.ts';
import { privacyAssessment } from './privacy-assessment.ts';
import { publiclyAvailableTable } from './publicly-available.ts';
import { releasability } from './releasability.ts';
import { reassessmentTable } from './reassessment.ts';
import { requiredReviewsTable } from './required-reviews.ts';
import { retentionTable } from './retention.ts';
import { securityAuthorizationTable } from './security-authorization.ts';
import { signaturesTable } from './signatures.ts';
import type { Table } from './table.ts';
import { thirdPartySourceTable } from './third-party-source.ts';
import { timersTable } from './timers.ts';

const known = new WeakMap<Profile, readonly Table[]>();

/** Every table, the law's and the institution's. What the institution sets comes from its profile, and is made once for it. */
export function tablesOf(profile: Profile): readonly Table[] {
  const made = known.get(profile);
  if (made) return made;
  const tables = [
    privacyAssessment,
    requiredReviewsTable,
    caseRiskTable,
    decidingLevelTable(profile),
    informationBank,
    thirdPartySourceTable(profile),
    noticeException,
    agreementContents,
    automatedDecision,
    automatedDecisionConsequences,
    publiclyAvailableTable(profile),
    drones,
    securityAuthorizationTable(profile),
    breachMaterialityTable(profile),
    retentionTable(profile),
    releasability,
    disclosure,
    facialRecognitionTable(profile),
    signaturesTable(profile),
    ledgerTable(profile),
    reassessmentTable,
    timersTable(profile),
    ntopScope,
    earlyNoticeTable(profile),
    commissionerNotices,
  ];
  known.set(profile, tables);
  return tables;
}
