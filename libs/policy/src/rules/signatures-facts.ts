import type { FactDefinitions } from './fact.ts';

/** What is asked of a paper that awaits signatures, and of those who would sign it. */
export const signatureFacts = {
  paper: {
    type: 'oneOf',
    meaning: { en: 'What is to be signed?', fr: 'Qu’est-ce qui doit être signé?' },
    values: {
      privacyChecklist: { en: 'Privacy checklist', fr: 'Liste de vérification de la vie privée' },
      privacyAssessment: { en: 'Privacy impact assessment', fr: 'Évaluation des facteurs relatifs à la vie privée' },
      privacyProtocol: { en: 'Privacy protocol', fr: 'Protocole de protection des renseignements personnels' },
      informationBank: { en: 'Personal information bank', fr: 'Fichier de renseignements personnels' },
      algorithmicAssessment: { en: 'Algorithmic impact assessment', fr: 'Évaluation de l’incidence algorithmique' },
      securityAuthorization: { en: 'Security authorization', fr: 'Autorisation de sécurité' },
      breachReport: { en: 'Report of a material privacy breach', fr: 'Rapport d’atteinte substantielle à la vie privée' },
      onboardingDecision: { en: 'Decision on a technology', fr: 'Décision sur une technologie' },
      facialRecognitionUse: { en: 'Use of facial recognition', fr: 'Utilisation de la reconnaissance faciale' },
      publication: { en: 'Text to be made public', fr: 'Texte à rendre public' },
    },
  },
  impactLevel: {
    type: 'oneOf',
    meaning: { en: 'Which impact level does the algorithmic assessment give?', fr: 'Quel niveau d’incidence l’évaluation algorithmique donne-t-elle?' },
    values: {
      I: { en: 'Level I', fr: 'Niveau I' },
      II: { en: 'Level II', fr: 'Niveau II' },
      III: { en: 'Level III', fr: 'Niveau III' },
      IV: { en: 'Level IV', fr: 'Niveau IV' },
    },
    risk: ['I', 'II', 'III', 'IV'],
  },
  legalAuthorityUnclear: {
    type: 'yesNo',
    meaning: { en: 'Is the legal authority unclear?', fr: 'L’autorité légitime est-elle incertaine?' },
    risk: ['no', 'yes'],
  },
  charterEngaged: {
    type: 'yesNo',
    meaning: { en: 'Does it raise questions under the Charter?', fr: 'Soulève-t-elle des questions relatives à la Charte?' },
    risk: ['no', 'yes'],
  },
  bankApprovalDelegated: {
    type: 'yesNo',
    meaning: {
      en: 'Was the approval of information banks delegated to the head under subsection 71(6)?',
      fr: 'L’approbation des fichiers a-t-elle été déléguée au responsable en vertu du paragraphe 71(6)?',
    },
  },
  signer: {
    type: 'oneOf',
    meaning: { en: 'By what does the signer act?', fr: 'À quel titre le signataire agit-il?' },
    values: {
      position: { en: 'A position that the delegation order names', fr: 'Un poste que l’arrêté de délégation nomme' },
      name: { en: 'The signer’s own name', fr: 'Son propre nom' },
      subdelegation: { en: 'A delegate’s further delegation', fr: 'Une subdélégation' },
      consultant: { en: 'A contract', fr: 'Un contrat' },
      exemptStaff: { en: 'A place among exempt staff', fr: 'Une charge de personnel exonéré' },
    },
  },
  s10OfficialIsExecutive: {
    type: 'yesNo',
    meaning: {
      en: 'Is the official responsible for section 10 also the program executive?',
      fr: 'L’agent responsable pour l’article 10 est-il aussi le cadre responsable du programme?',
    },
    risk: ['no', 'yes'],
  },
  reviewerIsRequester: {
    type: 'yesNo',
    meaning: { en: 'Did a reviewer ask for the technology?', fr: 'Une personne qui a examiné le dossier a-t-elle demandé la technologie?' },
    risk: ['no', 'yes'],
  },
  approverIsRequester: {
    type: 'yesNo',
    meaning: { en: 'Did the approver ask for it?', fr: 'La personne qui approuve l’a-t-elle demandé?' },
    risk: ['no', 'yes'],
  },
  approverIsReviewer: {
    type: 'yesNo',
    meaning: { en: 'Did the approver review it?', fr: 'La personne qui approuve l’a-t-elle examiné?' },
    risk: ['no', 'yes'],
  },
  releaserIsAuthor: {
    type: 'yesNo',
    meaning: { en: 'Did the person who releases the text write it?', fr: 'La personne qui publie le texte l’a-t-elle rédigé?' },
    risk: ['no', 'yes'],
  },
} as const satisfies FactDefinitions;
