import { useEffect, useRef } from 'react';
import { useReceipt } from '../graphql/receipt.ts';
import { useWords } from '../i18n/use-words.ts';

/** After an act: what happened, who was told, what comes next. Focus moves to it. */
export function ReceiptNotice() {
  const { t } = useWords();
  const receipt = useReceipt();
  const box = useRef<HTMLElement>(null);
  const at = receipt?.at;
  useEffect(() => {
    if (at === undefined) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (!receipt) return null;
  const of = `receipt::of.${receipt.command}`;
  return (
    <section className="notice success" tabIndex={-1} ref={box} aria-labelledby="receipt">
      <h2 id="receipt">
        <span aria-hidden="true">✓ </span>
        {t(`${of}.done`)}
      </h2>
      <dl className="receipt">
        <dt>{t('receipt::told')}</dt>
        <dd>{t(`${of}.told`)}</dd>
        <dt>{t('receipt::next')}</dt>
        <dd>{t(`${of}.next`)}</dd>
      </dl>
    </section>
  );
}
