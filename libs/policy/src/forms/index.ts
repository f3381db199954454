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
export {
  askedAnswers,
  canonicalForm,
  compile,
  isAnswered,
  missing,
  validate,
  validateAnswer,
  visibleQuestions,
  type AnswerRefusal,
  type CompiledForm,
  type Missing,
} from './engine.ts';
export { loadForm, type FormId } from './load-form.ts';
export type { Bilingual, Localized } from '../kernel/localized.ts';
