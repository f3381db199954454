import type { en } from './en.ts';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** The same in French; a missing one does not compile. */
export const fr: Words<typeof en> = {
  templates: {
    taskAsked: { what: 'une tâche vous attend – {task}', text: '{asked}' },
    preparationReopened: {
      what: 'un autre dossier s’est joint; la préparation est à figer de nouveau',
      text: 'Un autre dossier s’est joint à celui-ci. La préparation est rouverte : voyez ce qui s’y est ajouté, puis figez-la de nouveau.',
    },
    reviewGoesOn: { what: 'votre examen peut se poursuivre', text: 'On a répondu à ce qu’un examen demandait. L’examen peut se poursuivre.' },
    checklistReturned: {
      what: 'la liste de vérification de la vie privée vous revient',
      text: 'La liste de vérification de la vie privée n’a pas été signée. Ce qui doit changer est consigné au dossier.',
    },
    assessmentReturned: {
      what: 'l’évaluation de la vie privée vous revient',
      text: 'L’évaluation de la vie privée n’a pas été signée. Ce qui doit changer est consigné au dossier.',
    },
    taskHandedOver: { what: 'on vous a transmis ceci – {task}', text: 'Un ou une collègue vous a transmis ceci, avec une note que vous pouvez lire au dossier : {task}.' },
    positionLeft: {
      what: 'quelqu’un est parti en laissant des tâches en suspens',
      text: 'Quelqu’un a quitté un poste sans transmettre ce qui lui revenait. Cela attend le bureau ou la prochaine personne qui occupera le poste.',
    },
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
    proposalDecided: {
      what: 'une décision a été prise sur votre proposition',
      text: 'Une décision a été prise sur la modification que vous avez proposée à une liste de référence. Le résultat figure dans la liste.',
    },
    authorizationInForce: { what: 'l’autorisation est en vigueur', text: 'L’autorisation est en vigueur, dans les limites qu’elle fixe.' },
    authorizationEnded: { what: 'l’autorisation a pris fin', text: 'L’autorisation a pris fin. Ce qu’elle permettait ne peut plus être utilisé.' },
    questionAsked: {
      what: 'on vous pose une question',
      text: 'On vous pose une question, à vous ou à votre bureau. Elle n’arrête rien, mais quelqu’un attend la réponse.',
    },
    questionHandedOn: { what: 'votre question a été transmise', text: 'La question que vous avez posée a été transmise à quelqu’un d’autre, qui est appelé à y répondre.' },
    questionAnswered: { what: 'on a répondu à votre question', text: 'On a répondu à la question que vous avez posée.' },
    mentioned: { what: 'on vous mentionne', text: 'On vous mentionne, vous ou votre bureau, dans la conversation. Rien ne vous est demandé.' },
  },
  tasks: {
    triage: { what: 'le triage', asked: 'Un nouveau dossier a été inscrit; votre bureau doit en faire le triage.' },
    acceptPrivacyDuty: {
      what: 'l’obligation de vie privée à prendre en charge',
      asked: 'Un dossier ne relève pas du programme. On vous demande, à vous ou à votre bureau, de prendre en charge son obligation de vie privée.',
    },
    nominateExecutive: { what: 'un cadre responsable à désigner', asked: 'Le dossier a besoin d’un cadre qui en réponde. On vous demande d’en désigner un.' },
    acceptOwnership: {
      what: 'la prise en charge à accepter ou à refuser',
      asked: 'On vous propose comme cadre responsable de ce dossier. Vous pouvez accepter ou refuser.',
    },
    freezePreparation: {
      what: 'la préparation à figer',
      asked: 'Le dossier est à préparer : remplissez la préparation, puis figez-la pour que les examens puissent commencer.',
    },
    recordReview: { what: 'un avis à donner', asked: 'La préparation est figée. On demande votre avis ou celui de votre bureau.' },
    provideInformation: {
      what: 'des renseignements à fournir pour un examen',
      asked: 'L’examen ne peut se poursuivre sans de plus amples renseignements de votre part.',
    },
    freezeChecklist: {
      what: 'la liste de vérification de la vie privée à figer',
      asked: 'On vous demande de remplir et de figer la liste de vérification de la vie privée, pour qu’elle puisse être signée.',
    },
    freezePaper: { what: 'un formulaire à figer', asked: 'Le dossier exige un autre formulaire. On vous demande de le remplir et de le figer.' },
    signChecklist: {
      what: 'la liste de vérification de la vie privée à signer',
      asked: 'La liste de vérification de la vie privée est figée et attend votre signature.',
    },
    signForLegal: { what: 'la signature des Services juridiques', asked: 'Le dossier attend la signature des Services juridiques.' },
    signAssessment: { what: 'une évaluation de la vie privée à signer', asked: 'Une évaluation de la vie privée est figée et attend votre signature.' },
    completeAssessment: {
      what: 'une évaluation de la vie privée à rédiger',
      asked: 'Le dossier exige une évaluation de la vie privée. On vous demande de la rédiger et de la figer, pour qu’elle puisse être signée.',
    },
    recommend: {
      what: 'une recommandation à faire',
      asked: 'Tout ce sur quoi repose une recommandation est réuni. On vous demande de la faire, à vous ou à votre bureau.',
    },
    recordDecision: { what: 'une décision à prendre', asked: 'Une recommandation a été faite. Le dossier attend votre décision.' },
    answerQuestion: {
      what: 'une question à laquelle répondre',
      asked: 'On vous pose une question, à vous ou à votre bureau. Elle n’arrête rien, mais quelqu’un attend la réponse.',
    },
    evidenceCondition: {
      what: 'une condition dont il faut montrer le respect',
      asked: 'Une approbation dépend d’une condition qui vous revient. On vous demande de montrer qu’elle est respectée.',
    },
    acceptCondition: {
      what: 'la preuve d’une condition à examiner',
      asked: 'On a montré qu’une condition est respectée. On vous demande, à vous ou à votre bureau, d’en examiner la preuve.',
    },
    signReport: {
      what: 'le rapport d’utilisation à signer',
      asked: 'Une autorisation a pris fin. On vous demande de rendre compte de l’utilisation et de signer le rapport.',
    },
    followUpReport: {
      what: 'un signalement auquel donner suite',
      asked: 'Quelqu’un a signalé une utilisation existante. Votre bureau doit y donner suite.',
    },
    recordPrivacyFinding: {
      what: 'les renseignements personnels d’un signalement à examiner',
      asked: 'Quelqu’un a signalé une utilisation où des renseignements personnels ont pu être recueillis. On demande à votre bureau d’examiner cette question.',
    },
    closeAccount: {
      what: 'des comptes à faire fermer',
      asked: 'Un signalement d’utilisation existante nomme des comptes. On demande à votre bureau de faire fermer chacun d’eux ou, là où c’est permis, de le faire conserver.',
    },
    approveReferenceEntry: {
      what: 'une entrée proposée sur laquelle se prononcer',
      asked: 'On propose de modifier une liste de référence, ce qui exige l’accord d’une seconde personne. La décision vous revient, à vous ou à votre bureau.',
    },
    resolveEffect: {
      what: 'un envoi qui n’a pas abouti',
      asked: 'Gatehouse n’a pas pu mener une opération à terme, ou ne peut pas dire si elle a abouti. On demande à votre bureau de voir ce qu’il en est.',
    },
  },
  otherTask: { what: 'ce qu’on vous demande', asked: 'On vous demande quelque chose, à vous ou à votre bureau.' },
  other: { what: 'il y a du nouveau', text: 'Il y a du nouveau ici.' },
  referenceLists: 'Listes de référence',
  positions: 'Postes',
  subject: '{number} : {what}',
  body: '{number}\n\n{things}{more}\n\n{footer}',
  thing: '{text}{due}\n\nPour l’ouvrir (il se peut qu’on vous demande d’abord d’ouvrir une session) :\n{url}',
  several: { what: '{count} tâches vous attendent', thing: '{text}{due}\n{url}', more: '\n\nIl se peut qu’on vous demande d’abord d’ouvrir une session.' },
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
