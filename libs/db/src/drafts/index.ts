export { readDrafts, type DraftAnswer, type StoredDraft } from './read-draft.ts';
export { upgradeDraft, type UpgradeDraft, type UpgradeDraftResult } from './upgrade-draft.ts';
export { saveAnswer, type SaveAnswer, type SaveAnswerResult } from './save-answer.ts';
