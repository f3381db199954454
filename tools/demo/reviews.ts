import type { ReviewKind } from '@gatehouse/policy';
import type { Stage } from './stage.ts';

/** What a reviewer says at the end of the form. */
export interface DemoOpinion {
  readonly opinion: 'support' | 'supportWithConditions' | 'doNotSupport';
  readonly reasons: string;
  readonly conditions: readonly string[];
}

const privacy = {
  necessityShown: 'sufficient',
  directlyRelated: 'sufficient',
  sourcesLawful: 'sufficient',
  noticeJudged: 'sufficient',
  collectionGaps: 'That the vendor keeps nothing is its own statement; the test server without a connection makes it so.',
  retentionJudged: 'sufficient',
  disclosureJudged: 'sufficient',
  informationBankJudged: 'sufficient',
};

const ethicsGbaPlus = {
  groupsAffected:
    'People whose images or statements stand in seized material, most of them young; a tool that sorts less well for some of them delays their cases.',
  rightsEngaged: 'Privacy and equality (Canadian Charter of Rights and Freedoms, sections 8 and 15).',
  benefitAndBurden: 'Victims benefit from sooner results; the burden of a mistake falls on whoever is wrongly looked at, until the second analyst checks.',
  consultedGroups: [
    {
      who: 'The institution’s committee of employees on accessibility and equity',
      on: '2026-05-12',
      said: 'Asked that results be told by group from the first test on; the success criteria of the test were changed so.',
    },
  ],
  evidenceStanding: 'vendor',
  evidence: [
    {
      title: 'Vendor’s trial with another police service',
      method: 'The same items sorted by people and by the tool, compared item by item.',
      sample: '4,000 items of closed cases of one service, chosen by the vendor; nothing is said of the people in them.',
      metrics: [
        { group: 'All', metric: 'Items sorted as people sorted them', value: '91 %' },
        { group: 'Material in a language other than English', metric: 'Items sorted as people sorted them', value: '84 %' },
      ],
      date: '2025-11-03',
      expiresOn: '2027-11-03',
    },
  ],
  missingEvidence: 'How it does for people with darker skin and for Indigenous languages; it matters for whose case comes first.',
  monitoring: 'Both analysts note each item that they sort otherwise, with the group concerned; the list goes to NTOP with the report.',
};

const policy = {
  coverage: [
    {
      title: 'Manuel des opérations, chapitre 25.2 : pièces à conviction numériques',
      covers: 'part',
      gap: 'Rien n’y est dit d’un tri fait par un outil; la vérification par une seconde analyste doit y être ajoutée.',
    },
  ],
  newPolicy: 'during',
  gaps: 'L’ajout au chapitre 25.2 : le centre de politiques, avant la fin de l’essai.',
  courtDisclosure:
    'Le rapport d’analyse indique l’outil, sa version, les réglages et le nom de la personne qui a vérifié chaque résultat; il est communiqué avec la pièce.',
  trainingJudged: 'yes',
  trainingRecorded: 'yes',
};

const security = (stage: Stage) => ({
  securityCategory: 'PROTECTED_B',
  supplierAccess: 'Nothing: the test server has no connection to the outside. Updates are brought on a medium that is checked first.',
  controlsAssessed: 'all',
  controlsMissing: 'The log of operations is read once a week; it should be read daily once the tool is in wider use.',
  operatorsCannotAlterRecords: 'yes',
  accessReviewed: 'yes',
  disabledFeatures: 'The export function was tried with each of the three roles of the tool and is refused to all of them.',
  residualRisk: 'low',
  residualRiskText: 'A medium with an update could carry malicious code. It is checked on a separate machine, and the vendor’s signature is verified.',
  residualRiskAcceptedBy: 'Director General, Technical Operations',
  authorizationToOperate: 'full',
  authorizationReference: 'Demo assessment and authorization 26-114',
  authorizedOn: stage.day(-60),
  authorizationExpiresOn: stage.day(300),
});

/** What those who do not support it found. */
const against: Readonly<Partial<Record<ReviewKind, Readonly<Record<string, unknown>>>>> = {
  privacy: {
    necessityShown: 'insufficient',
    collectionGaps: 'That it works is the vendor’s statement alone, so nobody can say that the intrusion is needed.',
  },
  policy: {
    newPolicy: 'beforeUse',
    gaps: 'Aucune politique n’encadre une telle utilisation; il en faudrait une avant tout essai.',
    trainingJudged: 'no',
    trainingGaps: 'Rien n’apprend à reconnaître un résultat faux.',
  },
};

/** A whole reviewer's form; the policy centre writes in French, the others in English. */
export function demoReview(
  kind: ReviewKind,
  { opinion, reasons, conditions }: DemoOpinion,
  stage: Stage,
  hasPersonalInformation = false,
): Readonly<Record<string, unknown>> {
  const found = { ...privacy, assessmentFound: hasPersonalInformation ? 'pia' : 'none' };
  const parts = { privacy: found, security: security(stage), ethicsGbaPlus, policy };
  const asked = conditions.map((text) => ({ text, kind: 'precedent', owner: 'Program executive', dueOn: stage.day(30) }));
  return {
    ...parts[kind],
    ...(opinion === 'doNotSupport' ? against[kind] : {}),
    opinion,
    reasons,
    ...(opinion === 'supportWithConditions' ? { conditions: asked } : {}),
  };
}
