export {
  accepted,
  castNames,
  codeOf,
  foundedWorld,
  idOf,
  people,
  positions,
  sha256,
  World,
  type Cast,
  type CastName,
  type Methods,
  type Result,
  type SendOptions,
  type Voice,
  type WorldCaller,
} from './world.ts';
export { aCase, CaseBuilder, fullAnswers, type CaseOptions } from './case.ts';
export { completed } from './completed.ts';
export { leastRegistration, registering, type Registration } from './registration.ts';
export { leastReport, nothingPersonal, ReportBuilder, reporting } from './report.ts';
export { Choices } from './choices.ts';
export { answersThatShow, completedAnswers, randomAnswer, randomAnswers } from './random-answers.ts';
