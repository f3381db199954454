import { codesOf, from, inEarlierCase, same, some, words, type Origin, type Origins } from './origin.ts';

/** The four questions on need and the one on training are asked in the same words. */
export const facialRecognitionOrigins: Origins = {
  need: [same('preparation', 'need')],
  effectiveness: [same('preparation', 'effectiveness')],
  proportionality: [same('preparation', 'proportionality')],
  lessIntrusiveMeans: [same('preparation', 'lessIntrusiveMeans')],
  training: [same('preparation', 'training')],
};

export const automatedDecisionOrigins: Origins = {
  // The directive applies to administrative decisions only (5.1); it may be applied voluntarily to anything.
  administrativeDecision: [from('privacy-checklist', 'automatedDecision', words({ APPLIES: 'yes' }))],
};

/** With whom it is shared, in the fewer words of the impact assessment. */
const party: Readonly<Record<string, string>> = {
  SAME_INSTITUTION: 'own-institution',
  OTHER_FEDERAL: 'other-federal',
  PROVINCIAL_TERRITORIAL: 'other-jurisdiction',
  REGIONAL_MUNICIPAL: 'other-jurisdiction',
  FOREIGN_GOVERNMENT: 'other-jurisdiction',
  NGO_IN_CANADA: 'third-party',
  NGO_OUTSIDE_CANADA: 'third-party',
  PRIVATE_SECTOR_IN_CANADA: 'third-party',
  PRIVATE_SECTOR_OUTSIDE_CANADA: 'third-party',
  OTHER: 'other',
};

/** All of them or none: a list with one left out would say of that one that nothing is shared with it. */
const sharing: Origin = from('privacy-checklist', ['sharingParties', 'isShared'], (parties, isShared) => {
  if (isShared === 'no') return ['nobody'];
  const chosen = codesOf(parties);
  if (isShared !== 'yes' || !chosen.every((one) => Object.hasOwn(party, one))) return null;
  return some([...new Set(chosen.map((one) => party[one]))]);
});

/** Taken in from wherever; what is only created here comes out of the system, not into it. */
const takesIn: Origin = from('privacy-checklist', ['personalInformation', 'collectedFrom'], (personalInformation, collectedFrom) => {
  if (personalInformation === 'no') return 'no';
  return codesOf(collectedFrom).some((one) => one !== 'created') ? 'yes' : null;
});

/** What the model is does not depend on who uses it. */
const ofTheModel = (question: string): readonly Origin[] => [inEarlierCase(same('aia', question))];

export const impactAssessmentOrigins: Origins = {
  'public-benefits': [same('preparation', 'publicBenefit')],
  'effectiveness-why': [same('preparation', 'effectiveness')],
  // There may be authority for the collection and none for the rest.
  'new-authority': [from('privacy-checklist', 'legalAuthority', words({ soon: 'yes', no: 'yes' }))],
  // Who sells or lends it need not have built it.
  developer: [
    from('intake', 'origin', words({ built: 'own' })),
    inEarlierCase(same('aia', 'developer')),
    inEarlierCase(from('intake', 'origin', words({ built: 'own' }))),
  ],
  'developer-name': ofTheModel('developer-name'),
  'product-kind': ofTheModel('product-kind'),
  'algorithm-basis': ofTheModel('algorithm-basis'),
  inference: ofTheModel('inference'),
  'model-kind': ofTheModel('model-kind'),
  'model-description': ofTheModel('model-description'),
  // What replaces judgment in one step need not decide by itself.
  'automation-degree': [from('automated-decision', 'automation', words({ assists: 'partial' }))],
  'personal-information': [takesIn],
  // A decision that does not touch the person directly may touch them all the same.
  'used-about-individuals': [from('privacy-checklist', 'administrativePurpose', words({ yes: 'yes' }))],
  'pib-numbers': [same('privacy-checklist', 'informationBankNumber')],
  sharing: [sharing],
};
