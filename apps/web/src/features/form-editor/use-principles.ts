import { useWords } from '../../i18n/use-words.ts';

/** Fair information principles by name. */
export function usePrinciples(): (codes: readonly string[]) => string {
  const { t, has } = useWords();
  return (codes) => codes.map((code) => (has(`form::principle.${code}`) ? t(`form::principle.${code}`) : code)).join(', ');
}
