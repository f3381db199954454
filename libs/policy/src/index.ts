export {
  aggregates,
  commands,
  type CommandName,
  type EventOf,
  type InputOf,
  type StateOf,
} from './aggregates.ts';
export type { Actor, Authority, HeldPosition, PersonActor, SystemActor } from './kernel/actor.ts';
export { fold, schemaVersionOf, upcast, type Aggregate } from './kernel/aggregate.ts';
export { addDays, dateIn, endOfDay, isBusinessDay, startOfDay, type DayCount } from './kernel/calendar.ts';
export type { Citation } from './kernel/citation.ts';
export type {
  Accepted,
  Append,
  Command,
  Context,
  DecidingContext,
  Decision,
  Draft,
  Needs,
  Permission,
} from './kernel/command.ts';
export { effectsOf, newlyAsked, tellsOf } from './kernel/asked.ts';
export type { ActorKind, DomainEvent, RecordedEvent } from './kernel/event.ts';
export { answersBy, isHeadOver, isShared, type Claim } from './kernel/claims.ts';
export type { FollowUp } from './kernel/follow-up.ts';
export { followedKinds, type FollowedKind } from './kernel/follow-up-commands.ts';
export { frozenPassages, type FrozenPassage } from './kernel/frozen-passages.ts';
export { relations, type Ground, type Relation } from './kernel/grounds.ts';
export {
  mailKinds,
  mailTemplates,
  mailTimingOf,
  mailTimings,
  mailUnlessChosen,
  type MailChoices,
  type MailKind,
  type MailTemplate,
  type MailTiming,
} from './kernel/mail.ts';
export type { Bilingual, Localized } from './kernel/localized.ts';
export { powers, type Power } from './kernel/powers.ts';
export { isRefusal, refuse, type Refusal, type RefusalCode } from './kernel/refusal.ts';
export { refusals } from './kernel/refusals.ts';
export { compareRefs, delegationRef, refKey, streamKinds, type StreamKind, type StreamRef } from './kernel/stream.ts';
export type { Deadline, Effect, Particulars, Task } from './kernel/task.ts';
export { isPlainDate, type Instant, type PlainDate } from './kernel/time.ts';
export { keysOf, preparing, readingKeysOf, type GrantKey } from './kernel/visibility.ts';
export { notNow, stagesOf } from './not-now.ts';
export {
  ageCutoffs,
  mayReadOverviews,
  periodBegins,
  sinceOfAge,
  soonDays,
  stageAges,
  stayPeriods,
  type StageAge,
  type StayPeriod,
} from './overviews.ts';
export { powersMatrix, processes, separatedDuties, type PowersRow } from './powers-matrix.ts';
export { leavings } from './position/leavings.ts';
export { heldPositions, officesOf } from './position/holdings.ts';
export { assessmentForms, type AssessmentForm } from './assessment/form-of.ts';
export type { AssessmentState } from './assessment/state.ts';
export {
  accountTerms,
  existingUseStatuses,
  privacyFindings,
  reportOutcomes,
  type ExistingUseState,
} from './existing-use/state.ts';
export type { AuthorizationState } from './authorization/state.ts';
export {
  reviewKinds,
  stages,
  type OnboardingState,
  type ReviewKind,
  type Stage,
} from './onboarding/state.ts';
export { assigneeOf, isAskedOf, openQuestionsAtMost, readingOffices, type AskedOf } from './onboarding/questions.ts';
export { isFrozenFor, paperForms, papersAsked, type PaperForm } from './onboarding/papers.ts';
export { approvalTables } from './onboarding/approval-rules.ts';
export { formsToldWhole, tellingForms, toldBy, type TellingForm } from './onboarding/told/told.ts';
export { reviewForms } from './onboarding/review-forms.ts';
export {
  changedSince,
  isSuggestedForm,
  sourcesOf,
  suggestionsFor,
  type EarlierVersion,
  type SuggestedForm,
  type Suggestion,
} from './onboarding/suggestions/suggest.ts';
export { earlierForms, type EarlierForm } from './onboarding/suggestions/origin.ts';
export { ruleChangesOf, rulesOfCase, type CaseUnderRules, type RuleChange, type TableAnswer } from './onboarding/rules-of-case.ts';
export { stageEntries, stageEvents, stagePath, stageSteps, type StageEntry, type StageStep } from './onboarding/stage-history.ts';
export { dissent, openReviews, privacyStanding, reviewStanding } from './onboarding/standing.ts';
export { compareUnder, tablesAboutCases, whatIf, type Owed, type WhatIf, type WhatIfChange } from './onboarding/what-if.ts';
export { mayUse, type AuthorizationForUse, type UseAnswer } from './technology/may-use.ts';
export type { TechnologyState } from './technology/state.ts';
export { markingOf } from './profile/marking.ts';
export type { Profile, Role, ServiceStandard, Unit } from './profile/profile.ts';
export { rcmp } from './profile/rcmp.ts';
export { secondPersonRefusal } from './reference/decide.ts';
export type { EntryContent, EntrySource, FieldValues, ReferenceField, ReferenceList } from './reference/list.ts';
export { findReferenceList, lawAndPowers, referenceLists, type ReferenceListId } from './reference/lists.ts';
export { referenceListRef, type ReferenceListState, type ReferenceProposal } from './reference/state.ts';
export { endedOn, entriesOn, holdsOn, overriddenOf, periodsOf, type EntryChange, type Period, type RecordedChange } from './reference/timeline.ts';
export { instruments, type InstrumentCode } from './reference/instruments.ts';
export {
  candidateFaults,
  candidateLimits,
  candidateOf,
  faultsInCandidate,
  possibleObligations,
  type Candidate,
  type CandidateFault,
} from './rules/candidate.ts';
export { factsOf, type When } from './rules/condition.ts';
export { evaluateFor, weightiest, type Obligation } from './rules/evaluate.ts';
export { explainVersion, type ExplainedObligation, type Explanation } from './rules/explained.ts';
export type { Correction, WayOut } from './rules/explain.ts';
export { faultsIn as factFaults, wordsOf, type Fact, type FactDefinition, type FactFault, type Facts } from './rules/fact.ts';
export { refusingTable, type RefusingTable } from './rules/refused-by.ts';
export { rulesInForce } from './rules/rules-in-force.ts';
export { versionFor, versionOn, type Binds, type ObligationDefinition, type ObligationKind, type Occasion, type Row, type Table, type TableVersion } from './rules/table.ts';
export { dueRule, taskKinds, taskKindsWithoutStandard, type DueRule, type TaskKind } from './rules/service-standards.ts';
export { tablesOf } from './rules/tables.ts';
export type { Term } from './rules/term.ts';
