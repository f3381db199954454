import { useWords } from '../../i18n/use-words.ts';
import { Hash, When } from '../../ui/text.tsx';
import type { Frozen } from './case-parts.ts';

/** Which text stands behind a version that is folded away: who froze it and when, and its hash. */
export function FrozenMark({ frozen: { version, frozenAt, frozenBy, contentHash } }: { readonly frozen: Frozen }) {
  const { t } = useWords();
  return (
    <p className="quiet small">
      {t('version', { version })} · {frozenBy?.name}, <When at={frozenAt} /> · SHA-256 <Hash value={contentHash} />
    </p>
  );
}
