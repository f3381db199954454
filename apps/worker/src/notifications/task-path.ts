/** Where in the web a task of what stands at this path is answered, as `taskTarget` there says it; the hash lands on the very form. */
export function taskPath(at: string, taskId: string, streamId: string): string {
  const [kind, part] = taskId.split(':');
  const named = encodeURIComponent(part ?? '');
  const paths: Readonly<Record<string, string | undefined>> = {
    freezePreparation: `${at}/preparation`,
    freezeChecklist: `${at}/checklist`,
    freezePaper: `${at}/papers/${named}`,
    signChecklist: `${at}/checklist/sign`,
    recordReview: `${at}/review/${named}`,
    provideInformation: `${at}?tab=reviews`,
    answerQuestion: questionPath(at, part ?? ''),
    recordDecision: `${at}/brief`,
    completeAssessment: `/assessments/${streamId}`,
    signAssessment: `/assessments/${streamId}/sign`,
    signReport: `/authorizations/${streamId}/report`,
    evidenceCondition: `${at}?tab=conditions`,
    acceptCondition: `${at}?tab=conditions`,
  };
  return `${paths[kind ?? ''] ?? at}#act`;
}

/** Where a question stands among what was said of the case at this path. */
export function questionPath(at: string, questionId: string): string {
  return `${at}?tab=conversation&about=${encodeURIComponent(`question/${questionId}`)}`;
}

/** The same of a message. */
export function commentPath(at: string, commentId: string): string {
  return `${at}?tab=conversation&about=${encodeURIComponent(`comment/${commentId}`)}`;
}
