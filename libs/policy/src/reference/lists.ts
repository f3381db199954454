import type { Bilingual } from '../kernel/localized.ts';
import { agreementClauses } from './agreement-clause.ts';
import { atiaExemptions } from './atia-exemption.ts';
import { breachActs } from './breach-act.ts';
import { breachHarms } from './breach-harm.ts';
import { breachTypes } from './breach-type.ts';
import { dataResidency } from './data-residency.ts';
import { disclosureCodes } from './disclosure-code.ts';
import { fairInformationPrinciples } from './fair-information-principle.ts';
import { highRiskFactors } from './high-risk-factor.ts';
import { informationBanks } from './information-bank.ts';
import { legalAuthorities } from './legal-authority.ts';
import type { ReferenceList } from './list.ts';
import { piCategories } from './pi-category.ts';
import { positionRoles } from './position-role.ts';
import { privacyActExemptions } from './privacy-act-exemption.ts';
import { recordingMedia } from './recording-medium.ts';
import { securityCategories } from './security-category.ts';
import { sharingParties } from './sharing-party.ts';
import { specialUses } from './special-use.ts';
import { technologyCategories } from './technology-category.ts';

/** The lists that ship, in the order in which they are shown. */
const shipped = [
  piCategories,
  highRiskFactors,
  specialUses,
  sharingParties,
  dataResidency,
  recordingMedia,
  fairInformationPrinciples,
  agreementClauses,
  technologyCategories,
  securityCategories,
  breachActs,
  breachTypes,
  breachHarms,
  disclosureCodes,
  privacyActExemptions,
  atiaExemptions,
  informationBanks,
  legalAuthorities,
  positionRoles,
] as const;

export type ReferenceListId = (typeof shipped)[number]['id'];

export const referenceLists: readonly ReferenceList<ReferenceListId>[] = shipped;
export const referenceListIds = shipped.map(({ id }) => id) as [ReferenceListId, ...ReferenceListId[]];

const law: Bilingual = {
  en: 'What the law says may be done with people’s information, and under which power, decides cases: a mistake here would be made in each of them.',
  fr: 'Ce que la loi permet de faire des renseignements sur des personnes, et selon quel pouvoir, décide des dossiers : une erreur ici se répéterait dans chacun.',
};
const powers: Bilingual = {
  en: 'Authority hangs on positions: who could name a new one alone could make room for a power that nobody gave.',
  fr: 'Les pouvoirs appartiennent aux postes : qui pourrait en nommer un seul pourrait faire place à un pouvoir que personne n’a accordé.',
};

/**
 * Law and powers, each with the reason: a change waits for a second person and never holds before that person approved
 * it. The other lists are the institution's vocabulary; one person answers for a change of those.
 */
export const lawAndPowers: Partial<Record<ReferenceListId, Bilingual>> = {
  'disclosure-code': law,
  'privacy-act-exemption': law,
  'atia-exemption': law,
  'information-bank': law,
  'legal-authority': law,
  'position-role': powers,
};

export function findReferenceList(id: string): ReferenceList<ReferenceListId> | null {
  return referenceLists.find((list) => list.id === id) ?? null;
}

/** The list whose changes a stream holds; null: no list has that stream. */
export function referenceListOf(streamId: string): ReferenceList<ReferenceListId> | null {
  return referenceLists.find((list) => list.streamId === streamId) ?? null;
}
