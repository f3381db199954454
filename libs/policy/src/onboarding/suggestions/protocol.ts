import { codesOf, from, same, some, type Origins } from './origin.ts';
import { sharingParties } from './checklist.ts';
import { isShared, retentionPeriod } from './pia.ts';

export const protocolOrigins: Origins = {
  program: [same('privacy-checklist', 'program')],
  purpose: [same('intake', 'purpose')],
  authorityText: [same('privacy-checklist', 'authorityText')],
  personalInformationCategories: [
    same('privacy-checklist', 'personalInformationCategories'),
    from('intake', 'personalInformationCategories', (categories) => some(codesOf(categories))),
  ],
  notice: [same('privacy-checklist', 'notice')],
  noticeExplained: [same('privacy-checklist', 'noticeExceptionReasons')],
  isShared,
  sharingParties: [same('privacy-checklist', 'sharingParties'), sharingParties],
  sharingAuthority: [same('privacy-checklist', 'sharingAuthority')],
  retentionPeriod: [retentionPeriod],
  disposal: [same('preparation', 'retentionNonMatches')],
};
