export { awayAmong, couldStandIn, type Away } from './absences.ts';
export { askedFor, heldPositionIds, readersOf, readingPositions, stillReading, type CaseReader, type ReadingPosition } from './case-readers.ts';
export { createReadClient, type ReadClient } from './client.ts';
export { earlierVersions, type EarlierText } from './earlier-versions.ts';
export { frozenTexts } from './frozen-texts.ts';
export { frozenVersions, type FrozenForm, type FrozenVersion } from './frozen-versions.ts';
export { installation, type Installation } from './installation.ts';
export { leftCounts, leftOpen, takersLeftOn, type LeftCounts } from './leaving.ts';
export { legalAdvice, type LegalAdvice } from './legal-advice.ts';
export { findCases, lookAlikes } from './look-alikes.ts';
export { mentionsIn, mentionsOf, putMentionsAway, type MentionPosition, type MentionRow, type ToldMention } from './mentions.ts';
export { answeredByOthers, type AnsweredByOther } from './answered-by-others.ts';
export {
  countOpenTasks,
  holdersOf,
  openTasks,
  tasksOfCases,
  tasksOfStreams,
  taskShares,
  type Holder,
  type OpenTask,
  type TaskPosition,
  type TaskReader,
  type TaskShare,
} from './open-tasks.ts';
export {
  askedByName,
  expiringSoon,
  overdueTasks,
  staysAt,
  tasksBorneBy,
  type DuePosition,
  type ExpiringPosition,
  type Stay,
  type StayPosition,
} from './overview-lists.ts';
export {
  casesByStage,
  countExpiring,
  loadByPerson,
  overdueByOffice,
  stageStays,
  type Expiring,
  type ExpiringCount,
  type ExpiringDays,
  type OfficeOverdue,
  type PersonLoad,
  type StageCount,
  type StageStay,
} from './overviews.ts';
export { recordEntries, type RecordEntries, type RecordEntry } from './record-entries.ts';
export { referenceChanges, type ReferenceChange, type ReferenceChangeStatus } from './reference-changes.ts';
export { casesForRules, categoriesOfCases, countCasesForRules, type CaseForRules } from './rule-facts.ts';
export { deleteSearch, renameSearch, savedSearches, savedSearchesAtMost, saveSearch, type SavedSearch } from './saved-searches.ts';
export { search, searchedFor, type Search } from './search.ts';
export { countedAtMost } from './search-ways.ts';
export type { Piece, SearchHit } from './search-hits.ts';
export type { SearchAsked, SearchPlace } from './search-sql.ts';
export { searchKinds, type SearchKind } from '../search/document.ts';
export { suggest, type SuggestedName } from './suggest.ts';
export { timelines, type TimelineEvent, type TimelinePage, type TimelinePosition } from './timeline.ts';
export { visibleIds, visibleTo } from './visible.ts';
export { getDatamodel } from '../generated/pothos-types.ts';
export type { default as PrismaTypes } from '../generated/pothos-types.ts';
export { mailOf, unreachedPeople, type Unreached, type UnreachedPosition } from './mail.ts';
