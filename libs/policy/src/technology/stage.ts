import type { Stages } from '../kernel/aggregate.ts';
import { refuse } from '../kernel/refusal.ts';
import { technologyStandings, type TechnologyStanding, type TechnologyState } from './state.ts';

/** A technology has no life of its own but this: it is prohibited, or it is not. */
export const stagesOfTechnology: Stages<TechnologyState, TechnologyStanding> = {
  names: technologyStandings,
  of({ catalogued, prohibition }) {
    if (!catalogued) return 'none';
    return prohibition ? 'prohibited' : 'notProhibited';
  },
  refusal: () => refuse('notProhibited'),
};
