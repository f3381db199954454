export { assessment } from './assessment.ts';
export { authorization } from './authorization.ts';
export { existingUse } from './existing-use.ts';
export {
  beginning,
  type DeadlineDue,
  type EffectDue,
  type FollowedKind,
  type Following,
  type Life,
  type Notice,
  type Position,
  type Visible,
} from './notice.ts';
export { onboarding } from './onboarding.ts';
export { caughtUp, life, type NoticeSignal, type Process } from './process.ts';
export { referenceList } from './reference-list.ts';
export { dueAttribute, searchAttributes, stageAttribute, waitingOnAttribute } from './search-attributes.ts';
export { taskQueue } from './task-queues.ts';
export { streamIdOf, workflowId } from './workflow-id.ts';
