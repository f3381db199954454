import { codesOf, from, inEarlierCase, itemOf, same, some, textOf, together, words, type Origin, type Origins } from './origin.ts';
import { recipients, sourcesFromProviders } from './preparation.ts';

/** Outside the institution: another program of it is not. */
export const isShared: readonly Origin[] = [
  from('privacy-checklist', ['isShared', 'sharingParties'], (shared, parties) => {
    if (shared !== 'yes') return shared === 'no' ? 'no' : null;
    const chosen = codesOf(parties);
    if (chosen.length === 0) return null;
    return chosen.some((one) => one !== 'SAME_INSTITUTION') ? 'yes' : 'no';
  }),
  from('preparation', ['partners', 'hasPartners'], (partners, hasPartners) =>
    recipients(partners).length > 0 ? 'yes' : hasPartners === 'no' ? 'no' : null,
  ),
];

const elements: Origin = from('privacy-checklist', 'personalInformationCategories', (categories) =>
  some(codesOf(categories).map((category) => ({ category }))),
);

const disclosures: Origin = from('preparation', 'partners', (partners) =>
  some(recipients(partners).map(({ name, kind }) => itemOf({ recipient: textOf(name), kind: textOf(kind) }))),
);

/** The risk table of the core assessment has three methods for what the checklist has more of. */
const method: Readonly<Record<string, string>> = {
  ENHANCED_IDENTIFICATION: 'F3a',
  SURVEILLANCE: 'F3b',
  AUTOMATED_ANALYSIS: 'F3c',
  DATA_MATCHING: 'F3c',
};
const methods: Origin = from('privacy-checklist', 'specialUses', (uses) => {
  const chosen = codesOf(uses);
  const found = chosen.flatMap((use) => (Object.hasOwn(method, use) ? [method[use]] : []));
  if (found.length === 0) return chosen.length === 1 && chosen[0] === 'NONE' ? ['none'] : null;
  return [...new Set(found)];
});

const collectsFromOthers: Origin = from('privacy-checklist', 'collectedFrom', (collected) => {
  const chosen = codesOf(collected);
  if (chosen.some((one) => one === 'otherProgram' || one === 'thirdParty' || one === 'public')) return 'yes';
  return chosen.length === 1 && chosen[0] === 'person' ? 'no' : null;
});

export const retentionPeriod: Origin = from('preparation', ['retentionMatches', 'retentionNonMatches'], together);

export const piaOrigins: Origins = {
  program: [same('privacy-checklist', 'program')],
  authorityText: [same('privacy-checklist', 'authorityText')],
  informationBankAction: [same('privacy-checklist', 'informationBankAction')],
  informationBanks: [
    from('privacy-checklist', 'informationBankNumber', (number) => (textOf(number) === null ? null : [{ bankNumber: textOf(number) }])),
  ],
  // What it does is not asked again of a technology that is known.
  overview: [same('intake', 'description'), inEarlierCase(same('intake', 'description')), same('preparation', 'plan')],
  scope: [from('privacy-checklist', 'otherInstitutions', words({ yes: 'MULTI' }))],
  technologyMethods: [methods],
  elements: [elements],
  peopleConcerned: [same('privacy-checklist', 'peopleConcerned')],
  sources: [sourcesFromProviders],
  disclosures: [disclosures],
  need: [same('preparation', 'need')],
  effectiveness: [same('preparation', 'effectiveness')],
  proportionality: [same('preparation', 'proportionality')],
  lessIntrusiveMeans: [same('preparation', 'lessIntrusiveMeans')],
  directRelation: [same('privacy-checklist', 'directRelation')],
  collectsFromOthers: [collectsFromOthers],
  indirectCollection: [same('privacy-checklist', 'indirectCollection')],
  // A notice that is still to come is none yet: offering it would take a risk away that somebody has to look at.
  privacyNotice: [from('privacy-checklist', 'notice', words({ given: 'yes', exception: 'no' }))],
  privacyNoticeDrafted: [from('privacy-checklist', 'notice', words({ given: 'yes' }))],
  noticeException: [same('privacy-checklist', 'noticeException')],
  noticeExceptionReasons: [same('privacy-checklist', 'noticeExceptionReasons')],
  retentionPeriod: [retentionPeriod],
  isShared,
  specialUses: [same('privacy-checklist', 'specialUses')],
  dataResidency: [same('privacy-checklist', 'dataResidency')],
  technologyIssues: [from('preparation', ['vendorRetention', 'disablement'], together)],
};
