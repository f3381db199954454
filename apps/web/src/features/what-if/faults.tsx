import { useWords, type Words } from '../../i18n/use-words.ts';
import type { CandidateFault } from './what-if-parts.ts';

/** A fault as a sentence with its place. */
export function faultWords({ path, code, params }: CandidateFault, { t, has }: Pick<Words, 't' | 'has'>): string {
  const sentence = has(`whatif::fault.${code}`) ? t(`whatif::fault.${code}`, params as Record<string, unknown>) : code;
  return path === '' ? sentence : `${path}${t('colon')}${sentence}`;
}

export function FaultText({ fault }: { readonly fault: CandidateFault }) {
  return <>{faultWords(fault, useWords())}</>;
}
