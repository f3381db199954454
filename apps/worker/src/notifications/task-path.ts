/** Where in the web a task of what stands at this path is answered, as `taskTarget` there says it; the hash lands on the very form. */
export function taskPath(at: string, taskId: string, streamId: string): string {
  const [kind, part] = taskId.split(':');
  const paths: Readonly<Record<string, string | undefined>> = {
    signChecklist: `${at}/checklist/sign`,
    recordReview: `${at}/review/${part ?? ''}`,
    recordDecision: `${at}/brief`,
    signAssessment: `/assessments/${streamId}/sign`,
    signReport: `/authorizations/${streamId}/report`,
    evidenceCondition: `${at}?tab=conditions`,
    acceptCondition: `${at}?tab=conditions`,
  };
  return `${paths[kind ?? ''] ?? at}#act`;
}
