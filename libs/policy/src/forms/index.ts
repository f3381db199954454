export type {
  Answer,
  Answers,
  Condition,
  FileAnswer,
  FormDefinition,
  Option,
  Question,
  Section,
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
