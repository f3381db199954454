/**
 * The rows of who signs what, by what brought them in, for the versions of the table to be put together from.
 */

const both = [{ code: 'signProgramExecutive' }, { code: 'signS10Official' }] as const;

/** Silence asks for Legal Services: only two answers of no do not. */
const legalIsConcerned = {
  all: [
    { fact: 'paper', is: 'privacyAssessment' },
    { any: [{ not: { fact: 'legalAuthorityUnclear', is: 'no' } }, { not: { fact: 'charterEngaged', is: 'no' } }] },
  ],
} as const;

export const assessmentOf2010 = [
  {
    id: '2-assessment',
    label: {
      en: 'An assessment is signed by the senior official or executive and by the official responsible for section 10.',
      fr: 'Une évaluation est signée par l’agent principal ou cadre approprié et par l’agent responsable pour l’article 10.',
    },
    when: { fact: 'paper', is: 'privacyAssessment' },
    obligations: both,
    citation: { instrument: 'DPIA-2010', section: '6.3.12' },
  },
  {
    id: '2-assessment-legal',
    label: {
      en: 'Legal Services sign too where the authority is unclear or the Charter is engaged.',
      fr: 'Les Services juridiques signent aussi lorsque l’autorité est incertaine ou que la Charte est en jeu.',
    },
    when: legalIsConcerned,
    obligations: [{ code: 'signLegalServices' }],
    citation: { instrument: 'DPIA-2010', section: '6.3.12' },
  },
] as const;

export const securityOf2019 = [
  {
    id: '6-security',
    label: {
      en: 'Operation is authorized by a person who may accept the risk that remains.',
      fr: 'L’exploitation est autorisée par une personne habilitée à accepter le risque qui subsiste.',
    },
    when: { fact: 'paper', is: 'securityAuthorization' },
    obligations: [{ code: 'signSecurityAuthorizer' }],
    citation: { instrument: 'DSM', section: 'B.2.6' },
  },
] as const;

export const promisesOf2021 = [
  {
    id: '8-decision',
    label: {
      en: 'A technology is decided on by an executive of the level that the institution set for the stage and the risk.',
      fr: 'Une technologie fait l’objet d’une décision d’un cadre de l’échelon que l’institution a fixé pour l’étape et le risque.',
    },
    when: { fact: 'paper', is: 'onboardingDecision' },
    obligations: [{ code: 'signDecidingExecutive' }],
    citation: { instrument: 'PROFILE', section: 'decidingLevels' },
  },
  {
    id: '9-facial-recognition',
    label: {
      en: 'The Criminal Operations Officer of the division approves a use of facial recognition, and headquarters is advised.',
      fr: 'L’officier responsable des enquêtes criminelles de la division approuve une utilisation de la reconnaissance faciale, et la Direction générale en est avisée.',
    },
    when: { fact: 'paper', is: 'facialRecognitionUse' },
    obligations: [{ code: 'signCriminalOperations' }, { code: 'adviseHeadquarters', term: { forthwith: true, from: 'signed' } }],
    citation: { instrument: 'NCECC-RELEASE-2020', section: 'approval' },
  },
  {
    id: '10-publication',
    label: { en: 'What is made public is released by a second person.', fr: 'Ce qui est rendu public l’est par une deuxième personne.' },
    when: { fact: 'paper', is: 'publication' },
    obligations: [{ code: 'signReleaser' }],
    citation: { instrument: 'PROFILE', section: 'signatures 10' },
  },
  {
    id: '21-requester-reviews',
    label: { en: 'Nobody reviews what they asked for.', fr: 'Personne n’examine ce qu’il a demandé.' },
    when: { all: [{ fact: 'paper', is: 'onboardingDecision' }, { not: { fact: 'reviewerIsRequester', is: 'no' } }] },
    obligations: [{ code: 'reviewerIsRequester' }],
    citation: { instrument: 'PROFILE', section: 'separation of duties' },
  },
  {
    id: '22-requester-approves',
    label: { en: 'Nobody approves what they asked for.', fr: 'Personne n’approuve ce qu’il a demandé.' },
    when: { all: [{ fact: 'paper', in: ['onboardingDecision', 'facialRecognitionUse'] }, { not: { fact: 'approverIsRequester', is: 'no' } }] },
    obligations: [{ code: 'approverIsRequester' }],
    citation: { instrument: 'PROFILE', section: 'separation of duties' },
  },
  {
    id: '23-reviewer-approves',
    label: { en: 'Nobody approves what they reviewed.', fr: 'Personne n’approuve ce qu’il a examiné.' },
    when: { all: [{ fact: 'paper', is: 'onboardingDecision' }, { not: { fact: 'approverIsReviewer', is: 'no' } }] },
    obligations: [{ code: 'approverIsReviewer' }],
    citation: { instrument: 'PROFILE', section: 'separation of duties' },
  },
  {
    id: '24-author-releases',
    label: { en: 'Nobody releases what they wrote.', fr: 'Personne ne publie ce qu’il a rédigé.' },
    when: { all: [{ fact: 'paper', is: 'publication' }, { not: { fact: 'releaserIsAuthor', is: 'no' } }] },
    obligations: [{ code: 'releaserIsAuthor' }],
    citation: { instrument: 'PROFILE', section: 'separation of duties' },
  },
] as const;

export const breachOf2024 = [
  {
    id: '7-breach',
    label: { en: 'The head, or a delegate, reports a material breach.', fr: 'Le responsable, ou un délégué, déclare une atteinte substantielle.' },
    when: { fact: 'paper', is: 'breachReport' },
    obligations: [{ code: 'signHeadOrDelegate' }],
    citation: { instrument: 'DPP', section: 'App. B' },
  },
] as const;

export const privacyOf2024 = [
  {
    id: '1-checklist',
    label: {
      en: 'A privacy checklist is approved by the program executive and by the official responsible for section 10.',
      fr: 'Une liste de vérification est approuvée par le cadre responsable du programme et par l’agent responsable pour l’article 10.',
    },
    when: { fact: 'paper', is: 'privacyChecklist' },
    obligations: both,
    citation: { instrument: 'DPP', section: 'C.2.2.7' },
  },
  {
    id: '2-assessment',
    label: {
      en: 'An assessment is approved by the same two.',
      fr: 'Une évaluation est approuvée par les deux mêmes personnes.',
    },
    when: { fact: 'paper', is: 'privacyAssessment' },
    obligations: both,
    citation: { instrument: 'DPP', section: 'C.2.2.14' },
  },
  {
    id: '2-assessment-legal',
    label: {
      en: 'The directive of 2010, no longer in force, had Legal Services sign where the authority is unclear or the Charter engaged; whether to keep to it is determined case by case.',
      fr: 'La directive de 2010, qui n’est plus en vigueur, faisait signer les Services juridiques lorsque l’autorité est incertaine ou que la Charte est en jeu; on détermine au cas par cas s’il convient de s’y tenir.',
    },
    when: legalIsConcerned,
    obligations: [{ code: 'legalServicesByPractice' }],
    citation: { instrument: 'DPIA-2010', section: '6.3.12' },
  },
  {
    id: '3-protocol',
    label: { en: 'A privacy protocol is approved by the same two.', fr: 'Un protocole est approuvé par les deux mêmes personnes.' },
    when: { fact: 'paper', is: 'privacyProtocol' },
    obligations: both,
    citation: { instrument: 'DPP', section: 'C.2.2.20' },
  },
  {
    id: '4-bank',
    label: {
      en: 'An information bank is approved by the President of the Treasury Board, once the Secretariat’s recommendations are answered.',
      fr: 'Un fichier est approuvé par le président du Conseil du Trésor, une fois les recommandations du Secrétariat prises en compte.',
    },
    when: { all: [{ fact: 'paper', is: 'informationBank' }, { not: { fact: 'bankApprovalDelegated', is: 'yes' } }] },
    obligations: [{ code: 'answerSecretariat' }, { code: 'signTreasuryBoardPresident' }],
    citation: { instrument: 'DPP', section: 'C.2.2.4' },
  },
  {
    id: '4-bank-delegated',
    label: {
      en: 'Where that was delegated, the head approves an information bank in the President’s place.',
      fr: 'Lorsque ce pouvoir a été délégué, le responsable approuve le fichier à la place du président.',
    },
    when: { all: [{ fact: 'paper', is: 'informationBank' }, { fact: 'bankApprovalDelegated', is: 'yes' }] },
    obligations: [{ code: 'answerSecretariat' }, { code: 'signHeadForPresident' }],
    citation: { instrument: 'PRIVACY-ACT', section: '71(6)' },
  },
  {
    id: '11-delegate',
    label: {
      en: 'A delegate signs by position, not by name, and passes the power on to nobody.',
      fr: 'Un délégué signe au titre de son poste, non de son nom, et ne transmet ce pouvoir à personne.',
    },
    when: { not: { fact: 'signer', is: 'position' } },
    obligations: [{ code: 'signerHoldsNoDelegation' }],
    citation: { instrument: 'PPP', section: '4.1.2' },
  },
  {
    id: '12-outsider',
    label: { en: 'Consultants and exempt staff are never delegates.', fr: 'Les consultants et le personnel exonéré ne sont jamais des délégués.' },
    when: { fact: 'signer', in: ['consultant', 'exemptStaff'] },
    obligations: [{ code: 'signerIsNoEmployee' }],
    citation: { instrument: 'PPP', section: '4.1.2' },
  },
  {
    id: '20-two-signers',
    label: {
      en: 'The official responsible for section 10 and the program executive are two people.',
      fr: 'L’agent responsable pour l’article 10 et le cadre responsable du programme sont deux personnes.',
    },
    when: {
      all: [
        { fact: 'paper', in: ['privacyChecklist', 'privacyAssessment', 'privacyProtocol'] },
        { not: { fact: 's10OfficialIsExecutive', is: 'no' } },
      ],
    },
    obligations: [{ code: 's10OfficialIsExecutive' }],
    citation: { instrument: 'PROFILE', section: 'separation of duties' },
  },
] as const;

const automated = { fact: 'paper', is: 'algorithmicAssessment' } as const;

export const automatedOf2025 = [
  {
    id: '5-automated',
    label: {
      en: 'A system that decides, or helps to, is approved before it is in production.',
      fr: 'Un système qui décide, ou y aide, est approuvé avant d’être en production.',
    },
    when: automated,
    obligations: [{ code: 'approveOperation', term: { before: 'production' } }],
    citation: { instrument: 'DADM', section: '6.3.14' },
  },
  {
    id: '5-automated-unrated',
    label: { en: 'Without an impact level nobody knows who approves.', fr: 'Sans niveau d’incidence, on ignore qui approuve.' },
    when: { all: [automated, { not: { fact: 'impactLevel', known: true } }] },
    obligations: [{ code: 'impactLevelMissing' }],
    citation: { instrument: 'DADM', section: 'App. C' },
  },
  {
    id: '5-automated-one-two',
    label: { en: 'Levels I and II: the assistant deputy minister.', fr: 'Niveaux I et II : le sous-ministre adjoint ou la sous-ministre adjointe.' },
    when: { all: [automated, { fact: 'impactLevel', in: ['I', 'II'] }] },
    obligations: [{ code: 'assistantDeputyMinister' }],
    citation: { instrument: 'DADM', section: 'App. C' },
  },
  {
    id: '5-automated-three',
    label: { en: 'Level III: the deputy head.', fr: 'Niveau III : l’administrateur général ou l’administratrice générale.' },
    when: { all: [automated, { fact: 'impactLevel', is: 'III' }] },
    obligations: [{ code: 'deputyHead' }],
    citation: { instrument: 'DADM', section: 'App. C' },
  },
  {
    id: '5-automated-four',
    label: { en: 'Level IV: the Treasury Board.', fr: 'Niveau IV : le Conseil du Trésor.' },
    when: { all: [automated, { fact: 'impactLevel', is: 'IV' }] },
    obligations: [{ code: 'treasuryBoard' }],
    citation: { instrument: 'DADM', section: 'App. C' },
  },
] as const;

/** What an institution adds for itself. */
export const legalSignsToo = [
  {
    id: '8-decision-legal',
    label: {
      en: 'By the institution’s own policy, Legal Services sign a case before it is recommended.',
      fr: 'Selon la politique propre à l’institution, les Services juridiques signent un dossier avant la recommandation.',
    },
    when: { fact: 'paper', is: 'onboardingDecision' },
    obligations: [{ code: 'signLegalServices', term: { before: 'recommendation' } }],
    citation: { instrument: 'PROFILE', section: 'legalSigns' },
  },
] as const;
