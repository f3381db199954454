import type { Option, Question, Section } from '../../forms/definition.ts';
import type { ReferenceListId } from '../../reference/lists.ts';
import {
  dataResidency,
  fairInformationPrinciples,
  highRiskFactors,
  personalInformationCategories,
  recordingMedia,
  securityCategories,
  sharingParties,
  specialUses,
  technologyCategories,
} from './lists-2026-1.ts';

/** The choices that are also a list which the institution keeps in the product. */
const listOf = new Map<readonly Option[], ReferenceListId>([
  [dataResidency, 'data-residency'],
  [fairInformationPrinciples, 'fair-information-principle'],
  [highRiskFactors, 'high-risk-factor'],
  [personalInformationCategories, 'pi-category'],
  [recordingMedia, 'recording-medium'],
  [securityCategories, 'security-category'],
  [sharingParties, 'sharing-party'],
  [specialUses, 'special-use'],
  [technologyCategories, 'technology-category'],
]);

function fromLists(question: Question): Question {
  if ('questions' in question) return { ...question, questions: question.questions.map(fromLists) };
  const list = 'options' in question ? listOf.get(question.options) : undefined;
  return list && 'options' in question ? { ...question, list } : question;
}

/** The same sections, in which shared choices follow the institution's list. */
export function fromReferenceLists(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => ({ ...section, questions: section.questions.map(fromLists) }));
}
