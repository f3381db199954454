import type { Citation } from './citation.ts';

const program = (section: string): Citation => ({ instrument: 'RCMP-RESPONSE-2021', section });
const practices = (section: string): Citation => ({ instrument: 'DPP', section });
const protection = (section: string): Citation => ({ instrument: 'PPP', section });

/**
 * Every reason for which Gatehouse refuses, with the instrument that it rests on; null where the reason is the order of
 * the process or the institution's own rule. The web has one sentence for each code in each language.
 */
export const refusals = {
  // The command itself
  unknownCommand: null,
  invalidInput: null,
  commandIdReused: null,
  notFound: null,
  versionMoved: null,
  draftMoved: null,
  formVersionMoved: null,
  peopleOnly: null,
  systemOnly: null,
  concluded: null,
  alreadyDone: null,
  wrongStage: null,
  effectiveDateOutOfBounds: null,

  // What people keep for themselves
  searchNameTaken: null,
  tooManySavedSearches: null,

  // Who
  powerMissing: protection('4.1.2'),
  notYourPart: null,
  levelTooLow: null,
  requesterMayNot: null,
  reporterMayNot: null,
  executiveMayNot: null,
  reviewerMayNot: null,
  signerMayNot: null,
  ownerMayNot: null,
  selfAppointment: null,
  signInAgain: null,

  // People
  positionHeld: null,
  notAnIncumbent: null,
  endsEarlier: null,
  standInMayNot: protection('4.1.2'),
  notHeldThroughout: null,
  awayAlready: null,
  notAway: null,
  roleMayNotHold: protection('4.1.2'),
  nobodyCouldOrder: null,
  unknownRole: null,
  unknownUnit: null,
  unknownPerson: null,

  // Registration and triage
  unknownTechnology: null,
  useCaseUnknown: null,
  caseNotOpen: null,
  joinsItself: null,
  joinsOtherRequest: null,
  splitAfterFreeze: null,
  splitLeavesNothing: null,
  notCoveredByAuthorization: null,
  authorizationNotInForce: null,
  earlierTestNotReported: null,

  // Preparation and reviews
  notAProgramExecutive: practices('C.2.2.7.1'),
  ownershipNotAccepted: practices('C.2.2.7.1'),
  formIncomplete: null,
  formInvalid: null,
  nothingChanged: null,
  fileNotAttached: null,
  notPrepared: null,
  olderVersion: null,
  reviewNotRequired: null,
  reviewMissing: null,
  reviewOutOfDate: null,
  reviewWaitsForInformation: null,
  conditionsMissing: null,
  conditionsUnexpected: null,
  securityAuthorizationMissing: { instrument: 'DSM', section: 'B.2.6' },
  securityAuthorizationEndsSooner: { instrument: 'DSM', section: 'B.2.6' },

  // Privacy
  checklistNotFrozen: practices('C.2.2.6'),
  checklistOutOfDate: practices('C.2.2.6'),
  checklistNotSigned: practices('C.2.2.7'),
  determinationsDiffer: practices('C.2.2.9.3'),
  assessmentsMissing: null,
  assessmentNotApproved: practices('C.2.2.9'),
  noLegalAuthority: practices('4.2.7'),
  officialFormMissing: practices('C.2.2.11'),
  alreadySigned: null,

  // Legal
  legalSignatureMissing: null,

  // Decision and authorization
  notRecommended: null,
  recommendationOutOfDate: null,
  deferred: null,
  deferralNotInFuture: null,
  endNotInFuture: null,
  scopeOutsideRequest: null,
  prohibited: program('2'),
  notProhibited: null,
  conditionUnknown: null,
  conditionNotEvidenced: null,
  conditionNotAccepted: null,
  useNotStopped: null,
  reportIncomplete: null,
  stillInForce: null,

  // Reference lists
  proposerMayNot: null,
  referenceCodeTaken: null,
  referenceCodeUnknown: null,
  referencePeriodUnknown: null,
  referenceEntryEnded: null,
  referenceProposalPending: null,
  referenceProposalUnknown: null,
  referenceLanguageMissing: null,
  referenceFieldMissing: null,
  referenceFieldInvalid: null,
  referenceDateTooEarly: null,
  referenceDatesReversed: null,
  referencePeriodsOverlap: null,
  referenceCorrectionOnlyWords: null,

  // Forms that only some cases are asked for
  paperNotAsked: null,
  paperMissing: null,

  // What a decision table says; each of its rows has its own citation
  rulesRefuse: null,

  // The office of a position
  noOffice: null,
  ownOffice: null,
  notOfOffice: null,

  // Questions about a case
  askedMayNotRead: null,
  mentionedMayNotRead: null,
  askedThemselves: null,
  aboutUnknown: null,
  tooManyQuestions: null,
  questionNotOpen: null,

  // Reports of existing use
  accountUnknown: null,
  accountNotOpen: null,
  closedInFuture: null,
  tooManyAccounts: null,

  // Tasks
  taskGone: null,
  taskClaimedBy: null,
  taskNotClaimed: null,
  notAssignable: null,

  // Time
  tooEarly: null,
  superseded: null,
} as const satisfies Record<string, Citation | null>;

export type RefusalCode = keyof typeof refusals;
