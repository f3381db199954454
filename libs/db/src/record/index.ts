export { callerId, type Caller } from './actor.ts';
export type { Clock } from './clock.ts';
export {
  createCommit,
  type Commit,
  type CommandAnswer,
  type CommandEnvelope,
  type CommitResult,
  type RecordDependencies,
} from './commit.ts';
export { fillSearch } from './fill-search.ts';
export { partCommandId, personIdFor, systemCommandId } from './ids.ts';
export { createRecordPool } from './pool.ts';
export { createPreview, createResolveReader, type Preview, type PreviewDependencies, type Reader, type ResolveReader } from './preview.ts';
export { notDetected, verify, type Fault, type Verification } from './verify.ts';
