/** For what people get mail. */
export const mailKinds = ['assigned', 'reminder', 'overdue', 'news', 'question', 'mention'] as const;

export type MailKind = (typeof mailKinds)[number];

/** When somebody gets it: as it happens, with the one mail of the business day, or not. */
export const mailTimings = ['atOnce', 'digest', 'never'] as const;

export type MailTiming = (typeof mailTimings)[number];

/**
 * What each person chooses for themselves. What is overdue is not theirs to silence: others wait for it, and a service
 * standard that nobody hears of is none.
 */
export type MailChoices = Readonly<Record<Exclude<MailKind, 'overdue'>, MailTiming>>;

/** What holds for those who chose nothing. */
export const mailUnlessChosen: MailChoices = { assigned: 'atOnce', reminder: 'atOnce', news: 'atOnce', question: 'atOnce', mention: 'atOnce' };

/** Every mail that an event can bring, and for what people get it. The worker words each in both languages. */
export const mailTemplates = {
  taskAsked: 'assigned',
  preparationReopened: 'assigned',
  reviewGoesOn: 'assigned',
  checklistReturned: 'assigned',
  assessmentReturned: 'assigned',
  taskHandedOver: 'assigned',
  positionLeft: 'assigned',
  taskReminder: 'reminder',
  taskOverdue: 'overdue',
  triaged: 'news',
  privacyDetermined: 'news',
  assessmentApproved: 'news',
  decided: 'news',
  deferralEnded: 'news',
  withdrawn: 'news',
  merged: 'news',
  split: 'news',
  reportFollowedUp: 'news',
  reportConcluded: 'news',
  proposalDecided: 'news',
  authorizationInForce: 'news',
  authorizationEnded: 'news',
  questionAsked: 'question',
  questionAnswered: 'question',
  questionHandedOn: 'question',
  mentioned: 'mention',
} as const satisfies Readonly<Record<string, MailKind>>;

export type MailTemplate = keyof typeof mailTemplates;

/** When somebody gets a mail of a kind, by what they chose. */
export function mailTimingOf(kind: MailKind, chosen: MailChoices | null): MailTiming {
  return kind === 'overdue' ? 'atOnce' : (chosen ?? mailUnlessChosen)[kind];
}
