import type { Bilingual } from '../kernel/localized.ts';
import { securityCategories } from '../reference/security-category.ts';
import type { Profile } from './profile.ts';

/** The words with which what is printed of a case is marked; the code itself where the list does not have it. */
export function markingOf({ marking }: Pick<Profile, 'marking'>): Bilingual {
  return securityCategories.entries.find(({ code }) => code === marking)?.label ?? { en: marking, fr: marking };
}
