import {
  accountTerms,
  existingUseStatuses,
  mailKinds,
  mailTimings,
  privacyFindings,
  reportOutcomes,
  reviewKinds,
  stageAges,
  stages,
  stayPeriods,
} from '@gatehouse/policy';
import { taskShares } from '@gatehouse/db/read';
import { builder } from '../builder.ts';

/** Every closed list of the API, by name. Inputs that use a list not named here stop the schema from being built. */
const lists = {
  ReviewKind: reviewKinds,
  Opinion: ['support', 'supportWithConditions', 'doNotSupport', 'moreInformationNeeded'],
  TriageOutcome: ['inAssessment', 'alreadyAuthorized', 'joined', 'outOfScope'],
  DeterminationOutcome: ['stop', 'none', 'covered', 'addendum', 'protocol', 'pia'],
  DecisionOutcome: ['approve', 'approveWithConditions', 'defer', 'reject', 'prohibit'],
  RecommendationOutcome: ['approve', 'approveWithConditions', 'reject', 'prohibit'],
  AuthorizationStage: ['test', 'pilot', 'operational'],
  DataAllowed: ['none', 'synthetic', 'volunteers', 'real'],
  PersonalInformation: ['yes', 'no', 'unknown'],
  TechnologyKind: ['tool', 'technique', 'device', 'software', 'application', 'dataset'],
  TechnologyOrigin: ['bought', 'built'],
  Sensitivity: ['open', 'restricted'],
  FeatureStatus: ['notAssessed', 'enabled', 'disabled'],
  ConditionKind: ['precedent', 'ongoing'],
  FilePurpose: ['evidence', 'officialForm', 'disablement', 'other'],
  Language: ['en', 'fr'],
  CaseStage: stages,
  TaskShare: taskShares,
  EffectResolution: ['settled', 'again'],
  ObligationKind: ['duty', 'refusal', 'permission', 'outcome'],
  Binds: ['newCases', 'laterActsInOpenCases', 'everythingFromDate'],
  ReferenceChangeKind: ['add', 'change', 'end', 'correct'],
  ReferenceChangeStatus: ['waiting', 'inForce', 'approved', 'declined', 'withdrawn'],
  ReferenceFieldKind: ['text', 'localizedText', 'choice', 'yesNo', 'duration'],
  UseAnswerKind: ['yes', 'notYet', 'no'],
  UseAnswerReason: ['inForce', 'conditionsOpen', 'prohibited', 'ended', 'otherUnit', 'otherUse', 'notAuthorized'],
  LabelStatus: ['official', 'ours'],
  ExistingUseStatus: existingUseStatuses,
  ReportOutcome: reportOutcomes,
  PrivacyFinding: privacyFindings,
  AccountTerms: accountTerms,
  MailKind: mailKinds,
  MailTiming: mailTimings,
  StageAge: stageAges.map(({ code }) => code),
  StayPeriod: stayPeriods.map(({ code }) => code),
  ExpiringKind: ['authorization', 'condition'],
  DurationUnit: ['hour', 'day', 'year'],
} as const satisfies Record<string, readonly string[]>;

const keyOf = (values: readonly string[]): string => values.toSorted().join('|');
const byValues = new Map<string, ReturnType<typeof define>>();

function define(name: string, values: readonly string[]) {
  return builder.enumType(name, { values: values as readonly [string, ...string[]] });
}

for (const [name, values] of Object.entries(lists)) byValues.set(keyOf(values), define(name, values));

/** The enum that holds exactly these values. */
export function enumOf(values: readonly string[]) {
  const found = byValues.get(keyOf(values));
  if (!found) throw new Error(`Name this list in enums.ts: ${values.join(', ')}`);
  return found;
}

export const enums = {
  reviewKind: enumOf(lists.ReviewKind),
  opinion: enumOf(lists.Opinion),
  determination: enumOf(lists.DeterminationOutcome),
  decision: enumOf(lists.DecisionOutcome),
  recommendation: enumOf(lists.RecommendationOutcome),
  authorizationStage: enumOf(lists.AuthorizationStage),
  dataAllowed: enumOf(lists.DataAllowed),
  personalInformation: enumOf(lists.PersonalInformation),
  technologyKind: enumOf(lists.TechnologyKind),
  technologyOrigin: enumOf(lists.TechnologyOrigin),
  sensitivity: enumOf(lists.Sensitivity),
  featureStatus: enumOf(lists.FeatureStatus),
  conditionKind: enumOf(lists.ConditionKind),
  filePurpose: enumOf(lists.FilePurpose),
  language: enumOf(lists.Language),
  taskShare: enumOf(lists.TaskShare),
  caseStage: enumOf(lists.CaseStage),
  obligationKind: enumOf(lists.ObligationKind),
  binds: enumOf(lists.Binds),
  referenceChangeKind: enumOf(lists.ReferenceChangeKind),
  referenceChangeStatus: enumOf(lists.ReferenceChangeStatus),
  referenceFieldKind: enumOf(lists.ReferenceFieldKind),
  labelStatus: enumOf(lists.LabelStatus),
  existingUseStatus: enumOf(lists.ExistingUseStatus),
  reportOutcome: enumOf(lists.ReportOutcome),
  privacyFinding: enumOf(lists.PrivacyFinding),
  accountTerms: enumOf(lists.AccountTerms),
  mailKind: enumOf(lists.MailKind),
  mailTiming: enumOf(lists.MailTiming),
  stageAge: enumOf(lists.StageAge),
  stayPeriod: enumOf(lists.StayPeriod),
  expiringKind: enumOf(lists.ExpiringKind),
} as const;

