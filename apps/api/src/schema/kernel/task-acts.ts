/** What is said of the commands by which the people of an office share a task, whatever asks for it. */
export const taskActs = {
  claimTask: 'Takes a task upon oneself, so that the others of the office see it. Whoever may answer it still may.',
  releaseTask: 'Gives a task back to the office: one’s own, or as head what somebody else took.',
  handOverTask: 'Hands a task over to another who may answer it, with a note that they read on it: one’s own, one that nobody took, or as head what somebody else took.',
} as const;
