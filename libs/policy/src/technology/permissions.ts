import { caseReaders } from '../kernel/readers.ts';
import type { GrantKey } from '../kernel/visibility.ts';
import type { TechnologyState } from './state.ts';

/**
 * Every employee may look a technology up, except one whose existence would reveal an investigative technique
 * (Access to Information Act 16(1)(b)): that is seen by those who assess, decide and audit, and through its cases.
 */
export function technologyGrants(state: TechnologyState): GrantKey[] {
  return state.sensitivity === 'open' ? ['everyone'] : [...caseReaders];
}
