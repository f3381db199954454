import type { GrantKey } from '../kernel/visibility.ts';

/** A directory of colleagues is open to every employee: work name, unit, language; nothing else is kept. */
export function personGrants(): GrantKey[] {
  return ['everyone'];
}
