import type { Risk } from '../onboarding/state.ts';
import type { Profile } from '../profile/profile.ts';

/** The lowest level of position that decides a case: the profile's table by stage asked and risk. */
export function decidingLevel(profile: Profile, stage: 'test' | 'pilot' | 'operational', risk: Risk): number {
  return profile.decidingLevels[stage][risk];
}
