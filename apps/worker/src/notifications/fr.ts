import type { en } from './en.ts';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** The same in French; a missing one does not compile. */
export const fr: Words<typeof en> = {
  templates: {
    registered: { what: 'un nouveau dossier attend le triage', text: 'Un nouveau dossier a été inscrit; votre bureau doit en faire le triage.' },
    preparationReopened: {
      what: 'un autre dossier s’est joint; la préparation est à figer de nouveau',
      text: 'Un autre dossier s’est joint à celui-ci. La préparation est rouverte : voyez ce qui s’y est ajouté, puis figez-la de nouveau.',
    },
    ownershipAsked: {
      what: 'on vous demande de prendre ce dossier en charge',
      text: 'On vous propose comme cadre responsable de ce dossier. Vous pouvez accepter ou refuser.',
    },
    reviewsAsked: { what: 'votre avis est demandé', text: 'La préparation est figée. Votre avis est demandé.' },
    informationAsked: {
      what: 'l’examen demande de plus amples renseignements',
      text: 'L’examen ne peut se poursuivre sans de plus amples renseignements de votre part.',
    },
    checklistToSign: {
      what: 'la liste de vérification de la vie privée attend votre signature',
      text: 'La liste de vérification de la vie privée est figée et attend votre signature.',
    },
    checklistReturned: {
      what: 'la liste de vérification de la vie privée vous revient',
      text: 'La liste de vérification de la vie privée n’a pas été signée. Ce qui doit changer est consigné au dossier.',
    },
    decisionAsked: { what: 'votre décision est demandée', text: 'Une recommandation a été faite. Le dossier attend votre décision.' },
    signatureRequested: {
      what: 'une évaluation de la vie privée attend votre signature',
      text: 'Une évaluation de la vie privée est figée et attend votre signature.',
    },
    assessmentReturned: {
      what: 'l’évaluation de la vie privée vous revient',
      text: 'L’évaluation de la vie privée n’a pas été signée. Ce qui doit changer est consigné au dossier.',
    },
    useReported: {
      what: 'un signalement d’utilisation existante vous attend',
      text: 'Quelqu’un a signalé une utilisation existante. Votre bureau doit y donner suite.',
    },
    taskHandedOver: { what: 'transmis à vous – {task}', text: 'Une ou un collègue vous a transmis ceci, avec une note que vous pouvez lire au dossier : {task}.' },
    taskReminder: { what: 'l’échéance approche – {task}', text: 'L’échéance de ce qu’on vous demande approche : {task}.' },
    taskOverdue: {
      what: 'l’échéance est dépassée – {task}',
      text: 'L’échéance de ce qu’on demande, à vous ou à votre bureau, est dépassée, et d’autres personnes attendent : {task}.',
    },
    triaged: { what: 'le triage est fait', text: 'Le triage du dossier est fait. Le résultat et la suite figurent au dossier.' },
    privacyDetermined: {
      what: 'la question de la vie privée est réglée',
      text: 'On a établi ce qu’exige, dans ce dossier, la protection de la vie privée.',
    },
    assessmentApproved: { what: 'l’évaluation de la vie privée est approuvée', text: 'L’évaluation de la vie privée est signée et approuvée.' },
    decided: { what: 'une décision a été prise', text: 'Une décision a été prise. Le résultat et les motifs figurent au dossier.' },
    deferralEnded: { what: 'le report est échu', text: 'La période de report de la décision est terminée. Le dossier attend de nouveau une décision.' },
    withdrawn: { what: 'le dossier a été retiré', text: 'Le dossier a été retiré. Plus rien n’y est demandé à personne.' },
    merged: { what: 'votre dossier se poursuit dans un autre', text: 'Le dossier a été fusionné avec un autre, où il se poursuit.' },
    split: {
      what: 'une partie de votre dossier se poursuit dans un dossier distinct',
      text: 'Un second dossier a été ouvert à partir d’une partie de celui-ci. Chacun renvoie à l’autre.',
    },
    reportFollowedUp: { what: 'une suite a été donnée à votre signalement', text: 'On a donné suite à ce que vous avez signalé. La suite des choses figure au signalement.' },
    reportConcluded: { what: 'votre signalement est réglé', text: 'Il ne reste rien à régler de ce que vous avez signalé.' },
    authorizationInForce: { what: 'l’autorisation est en vigueur', text: 'L’autorisation est en vigueur, dans les limites qu’elle fixe.' },
    authorizationEnded: { what: 'l’autorisation a pris fin', text: 'L’autorisation a pris fin. Ce qu’elle permettait ne peut plus être utilisé.' },
    questionAsked: {
      what: 'on vous pose une question',
      text: 'On vous pose une question, à vous ou à votre bureau. Elle n’arrête rien, mais quelqu’un attend la réponse.',
    },
    questionHandedOn: { what: 'votre question a été transmise', text: 'La question que vous avez posée a été transmise à quelqu’un d’autre, qui est appelé à y répondre.' },
    questionAnswered: { what: 'on a répondu à votre question', text: 'On a répondu à la question que vous avez posée.' },
  },
  tasks: {
    triage: 'le triage',
    acceptPrivacyDuty: 'l’obligation de vie privée à prendre en charge',
    nominateExecutive: 'un cadre responsable à désigner',
    acceptOwnership: 'la prise en charge à accepter ou à refuser',
    freezePreparation: 'la préparation à figer',
    recordReview: 'un avis à donner',
    provideInformation: 'des renseignements à fournir pour un examen',
    freezeChecklist: 'la liste de vérification de la vie privée à figer',
    freezePaper: 'un formulaire à figer',
    signChecklist: 'la liste de vérification de la vie privée à signer',
    signForLegal: 'la signature des Services juridiques',
    signAssessment: 'une évaluation de la vie privée à signer',
    completeAssessment: 'une évaluation de la vie privée à rédiger',
    recommend: 'une recommandation à faire',
    recordDecision: 'une décision à prendre',
    answerQuestion: 'une question à laquelle répondre',
    evidenceCondition: 'une condition dont il faut montrer le respect',
    acceptCondition: 'la preuve d’une condition à examiner',
    signReport: 'le rapport d’utilisation à signer',
    followUpReport: 'un signalement auquel donner suite',
    recordPrivacyFinding: 'les renseignements personnels d’un signalement à examiner',
    closeAccount: 'des comptes à faire fermer',
  },
  otherTask: 'ce qu’on vous demande',
  other: { what: 'il y a du nouveau', text: 'Il y a du nouveau ici.' },
  subject: '{number} : {what}',
  body: '{number}\n\n{text}{due}\n\nPour l’ouvrir (il se peut qu’on vous demande d’abord d’ouvrir une session) :\n{url}\n\n{footer}',
  due: '\nÉchéance : {date}',
  footer:
    '--\nCe message a été envoyé automatiquement par Gatehouse. N’y répondez pas : personne ne lit les réponses, et elles ne changent rien au dossier.\nPour choisir ce que vous recevez par courriel : {settingsUrl}',
  digest: {
    subject: 'Gatehouse : votre résumé du {date}',
    intro: 'Depuis votre dernier résumé, et toujours valable ce matin :',
    entry: '- {number} : {what}{due}\n  {url}',
    due: ' (échéance : {date})',
    body: '{intro}\n\n{entries}\n\n{footer}',
  },
};
