import { useKept } from '../../app/use-kept.ts';
import { emptyRegistration, type Registration } from './registration.ts';

/** The registration under way. A link that names a technology or a report begins anew; anything else goes on. */
export function useRegistration(start: Partial<Registration>) {
  const { value, ...kept } = useKept<Registration>('registration', { ...emptyRegistration, ...start }, Object.keys(start).length > 0);
  return { registration: value, ...kept };
}
