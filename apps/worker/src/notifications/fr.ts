import type { en } from './en.ts';

type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** The same templates in French; a missing one does not compile. */
export const fr: Words<typeof en> = {
  subjects: {
    registered: '{number} : un nouveau dossier attend le triage',
    triaged: '{number} : le triage est fait',
    merged: '{number} : votre dossier se poursuit dans un autre',
    split: '{number} : une partie de votre dossier se poursuit dans un dossier distinct',
    preparationReopened: '{number} : un autre dossier s’est joint; la préparation est à figer de nouveau',
    ownershipAsked: '{number} : on vous demande de prendre ce dossier en charge',
    reviewsAsked: '{number} : votre avis est demandé',
    informationAsked: '{number} : une personne chargée de l’examen a besoin de renseignements',
    checklistToSign: '{number} : la liste de vérification de la vie privée attend votre signature',
    checklistReturned: '{number} : la liste de vérification de la vie privée a été retournée',
    privacyDetermined: '{number} : la question de la vie privée est réglée',
    signatureRequested: '{number} : une évaluation de la vie privée attend votre signature',
    assessmentReturned: '{number} : l’évaluation de la vie privée a été retournée',
    assessmentApproved: '{number} : l’évaluation de la vie privée est approuvée',
    questionAsked: '{number} : on vous pose une question',
    questionAnswered: '{number} : on a répondu à votre question',
    decisionAsked: '{number} : votre décision est demandée',
    decided: '{number} : une décision a été prise',
    deferralEnded: '{number} : le report est échu',
    withdrawn: '{number} : le dossier a été retiré',
    authorizationInForce: '{number} : l’autorisation est en vigueur',
    authorizationEnded: '{number} : l’autorisation a pris fin',
    useReported: '{number} : un signalement d’utilisation existante vous attend',
    reportFollowedUp: '{number} : une suite a été donnée à votre signalement',
    reportConcluded: '{number} : votre signalement est réglé',
    taskHandedOver: '{number} : une tâche vous est remise',
    taskReminder: '{number} : une échéance approche',
    taskOverdue: '{number} : une échéance est dépassée',
  },
  other: '{number} : il y a du nouveau',
  body: '{number}\n\n{subject}\n\nPour l’ouvrir :\n{url}\n\nCe message a été envoyé par Gatehouse. On ne peut pas y répondre.',
};
