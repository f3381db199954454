import { codesOf, from, same, some, words, type Origins } from './origin.ts';

/** What modifies an activity, by the same three heads (DPP C.2.2.9.2). */
const grounds: Readonly<Record<string, string>> = {
  process: 'SUBSTANTIAL_MODIFICATION_IT_OR_PROCESS',
  thirdParty: 'SUBSTANTIAL_MODIFICATION_THIRD_PARTY',
  automatedDecision: 'SUBSTANTIAL_MODIFICATION_ADS',
};

/** Says yes where the activity is modified through it; that something else modifies it says nothing of it. */
const modifiedThrough = (how: string) =>
  from('privacy-checklist', 'modifiedThrough', (through) => (codesOf(through).includes(how) ? 'yes' : null));

/** What changes is told against the approved assessment, which no earlier form of the case describes: most is asked anew. */
export const addendumOrigins: Origins = {
  // The change is that the technology comes to be used.
  why: [same('preparation', 'need'), same('intake', 'purpose')],
  grounds: [
    from('privacy-checklist', 'modifiedThrough', (through) =>
      some(codesOf(through).flatMap((how) => (Object.hasOwn(grounds, how) ? [grounds[how]] : []))),
    ),
  ],
  newParty: [modifiedThrough('thirdParty')],
  newAutomatedDecision: [modifiedThrough('automatedDecision')],
  // A notice that is given may be out of date, and one that is being written is none yet.
  noticeStillHolds: [from('privacy-checklist', 'notice', words({ exception: 'notGiven' }))],
  // A new bank may take the place of one that is there; that none is needed does not say whether there is one.
  bankStillDescribes: [from('privacy-checklist', 'informationBankAction', words({ none: 'yes', UPDATE: 'no' }))],
};
