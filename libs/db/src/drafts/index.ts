export { readDrafts, type DraftAnswer, type StoredDraft } from './read-draft.ts';
export { saveAnswer, type SaveAnswer, type SaveAnswerResult } from './save-answer.ts';
