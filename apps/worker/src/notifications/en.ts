/**
 * What each mail says, by template: `what` in a subject or a list, `text` in the mail itself. A mail can be read over a
 * shoulder: the number, what is asked, and nothing of the case.
 */
export const en = {
  templates: {
    registered: { what: 'a new case waits for triage', text: 'A new case was registered and waits for your office to triage it.' },
    preparationReopened: {
      what: 'another case joined; the preparation is yours to freeze again',
      text: 'Another case joined this one. The preparation is open again: look at what was added, then freeze it anew.',
    },
    ownershipAsked: { what: 'you are asked to own this case', text: 'You are proposed as the executive responsible for this case. You may accept or decline.' },
    reviewsAsked: { what: 'your review is asked', text: 'The preparation is frozen. Your review of it is asked.' },
    informationAsked: { what: 'a reviewer needs more information', text: 'A review cannot go on without further information from you.' },
    checklistToSign: { what: 'the privacy checklist waits for your signature', text: 'The privacy checklist is frozen and waits for your signature.' },
    checklistReturned: { what: 'the privacy checklist came back', text: 'The privacy checklist was not signed. What has to change is written in the case.' },
    decisionAsked: { what: 'your decision is asked', text: 'A recommendation was made. The case waits for your decision.' },
    signatureRequested: { what: 'a privacy assessment waits for your signature', text: 'A privacy assessment is frozen and waits for your signature.' },
    assessmentReturned: { what: 'the privacy assessment came back', text: 'The privacy assessment was not signed. What has to change is written in the case.' },
    taskHandedOver: { what: 'something was handed over to you', text: 'A colleague handed something over to you, with a note that you can read in the case.' },
    taskReminder: { what: 'something is due soon', text: 'Something that is asked of you is due soon.' },
    taskOverdue: { what: 'something is overdue', text: 'Something that is asked of you or your office is overdue. Others are waiting for it.' },
    triaged: { what: 'triage is done', text: 'The case was triaged. The outcome, and what comes next, are in the case.' },
    privacyDetermined: { what: 'the privacy question is answered', text: 'It is settled what this case needs in order to protect privacy.' },
    assessmentApproved: { what: 'the privacy assessment is approved', text: 'The privacy assessment is signed and approved.' },
    decided: { what: 'a decision was made', text: 'A decision was made. The outcome and its reasons are in the case.' },
    deferralEnded: { what: 'the deferral has ended', text: 'The time for which the decision was put off has ended. The case waits for a decision again.' },
    withdrawn: { what: 'the case was withdrawn', text: 'The case was withdrawn. Nothing more is asked of anybody in it.' },
    authorizationInForce: { what: 'the authorization is in force', text: 'The authorization is in force, within the limits that it names.' },
    authorizationEnded: { what: 'the authorization has ended', text: 'The authorization has ended. What it allowed may no longer be used.' },
    questionAsked: { what: 'you are asked a question', text: 'You or your office are asked a question. It stops nothing; somebody waits for the answer.' },
    questionAnswered: { what: 'your question was answered', text: 'The question that you asked was answered.' },
  },
  /** A template of newer code than this is worded in general. */
  other: { what: 'something happened', text: 'Something happened in this case.' },
  subject: '{number}: {what}',
  body: 'Case {number}\n\n{text}{due}\n\nOpen it here; you may be asked to sign in first:\n{url}\n\n{footer}',
  due: '\nDue: {date}',
  footer:
    '--\nGatehouse sent this message by itself. Do not reply: nobody reads the answer, and it changes nothing in the case.\nChoose what you receive by mail: {settingsUrl}',
  digest: {
    subject: 'Gatehouse: your summary for {date}',
    intro: 'Since your last summary, and still so this morning:',
    entry: '- Case {number}: {what}{due}\n  {url}',
    due: ' (due {date})',
    body: '{intro}\n\n{entries}\n\n{footer}',
  },
} as const;
