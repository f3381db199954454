export { assessmentWorkflow } from './assessment.workflow.ts';
export { authorizationWorkflow } from './authorization.workflow.ts';
export { existingUseWorkflow } from './existing-use.workflow.ts';
export { onboardingWorkflow } from './onboarding.workflow.ts';
export { referenceListWorkflow } from './reference-list.workflow.ts';
export { removeUnattachedFilesWorkflow } from './remove-unattached-files.workflow.ts';
export { sendDigestsWorkflow } from './send-digests.workflow.ts';
