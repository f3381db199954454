export type {
  Answer,
  Answers,
  Condition,
  FileAnswer,
  FormDefinition,
  OfficialMapping,
  Option,
  Question,
  RiskEntry,
  RiskProposal,
  RiskResponse,
  Scoring,
  Section,
  Wording,
  WordingStatus,
} from './definition.ts';
export { askedAnswers, canonicalForm, filesIn } from './canonical.ts';
export { isAnswered, isReference, type AnswerRefusal } from './check.ts';
export { compile, type CompiledForm } from './compile.ts';
export { evaluateForm, missing, validate, type Evaluation, type Missing } from './evaluate.ts';
export { codesFromLists, listsIn, withLists, type ListEntries, type ListEntry } from './lists.ts';
export type { ProposedRisk } from './proposed-risks.ts';
export { askedIn, visibleQuestions } from './reading.ts';
export type { Score } from './score.ts';
export { differenceBetween, upgradeAnswers, type FormDifference, type Upgrade } from './upgrade.ts';
export { validateAnswer } from './validate.ts';
export { findVersion, loadDefinitions, loadVersion } from './load-definitions.ts';
export { formIds, isFormId, loadForm, type FormId } from './load-form.ts';
export type { Citation } from '../kernel/citation.ts';
export type { Bilingual, Localized } from '../kernel/localized.ts';
export { instruments } from '../reference/instruments.ts';
