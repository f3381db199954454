import { useEffect, useRef } from 'react';
import type { Refusal } from '../graphql/refusal.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { Reasons } from './reasons.tsx';
import { Why, WhySummary } from './why.tsx';

/** Parameters that are codes, and the group that words them. */
const worded: Readonly<Record<string, string>> = {
  reviews: 'review',
  review: 'review',
  forms: 'paper',
  level: 'level',
  stage: 'stage',
  needed: 'stage',
};

/** The parameters of a refusal in words. */
function paramsOf(refusal: Refusal, { code, power, date, day }: Words): Readonly<Record<string, string>> {
  const given = (refusal.params ?? {}) as Record<string, unknown>;
  const said = Object.entries(given).map(([name, value]) => {
    const say = (one: unknown): string => {
      const text = String(one);
      if (name === 'power') return power(text);
      if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return day(text);
      if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return date(text);
      const group = worded[name];
      return group ? code(group, text) : text;
    };
    return [name, Array.isArray(value) ? value.map(say).join(', ') : say(value)] as const;
  });
  const { review, ...params } = Object.fromEntries(said);
  return { ...params, ...(review ? { reviews: review } : {}) };
}

/** What a refusal says, in one sentence. */
export function refusalSentence(refusal: Refusal, words: Words): string {
  const { t, pick } = words;
  return t(`refusal::${refusal.code}`, {
    ...paramsOf(refusal, words),
    ...(refusal.refusedBy && { table: pick(refusal.refusedBy.table.title) }),
  });
}

/** What the rows of a table refuse, each with its own "Why?". */
function RefusedByTable({ refusal, id }: { readonly refusal: Refusal; readonly id?: string | undefined }) {
  const words = useWords();
  const { pick } = words;
  const { table, obligations } = refusal.refusedBy ?? {};
  return (
    <>
      <span id={id}>{refusalSentence(refusal, words)}</span>
      <ul>
        {obligations?.map((one) => (
          <li key={`${one.row} ${one.code}`}>
            {pick(one.label)}
            <details className="why">
              <WhySummary of={pick(one.label)} />
              <Reasons obligation={one} version={table?.version.version ?? ''} />
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A refusal in one sentence, and behind "Why?" its rule, the facts used and what would change it. */
export function RefusalText({ refusal, id }: { readonly refusal: Refusal; readonly id?: string }) {
  const words = useWords();
  const { t, pick, has } = words;
  const params = paramsOf(refusal, words);
  const { citation } = refusal;
  if (refusal.refusedBy) return <RefusedByTable refusal={refusal} id={id} />;
  return (
    <>
      <span id={id}>{refusalSentence(refusal, words)}</span>
      <Why
        of={refusalSentence(refusal, words)}
        rule={
          citation
            ? t('section', { instrument: pick(citation.name) || citation.instrument, section: citation.section })
            : t('why::ownRule')
        }
        facts={Object.entries(params)
          .filter(([name, value]) => value !== '' && has(`why::fact.${name}`))
          .map(([name, value]) => `${t(`why::fact.${name}`)}${t('colon')}${value}`)}
        change={t(`why::remedy.${refusal.code}`)}
      />
    </>
  );
}

/** The answer "no", where the act was asked for; focus moves to it. */
export function RefusalNotice({ refusal }: { readonly refusal: Refusal | null }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) box.current?.focus();
  }, [refusal]);
  if (!refusal) return null;
  return (
    <div className="notice danger" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{t('errorSummary')}</strong>
      </p>
      <RefusalText refusal={refusal} />
      {refusal.code === 'signInAgain' && (
        <p>
          <a href={`/auth/sign-in?again=1&returnTo=${encodeURIComponent(location.pathname + location.search)}`}>
            {t('account.signInAgain')}
          </a>
        </p>
      )}
    </div>
  );
}

/** What stands under a form that gives a command: the refusal, or that the answer was lost. */
export function CommandState({ refusal, isLost }: { readonly refusal: Refusal | null; readonly isLost: boolean }) {
  const { t } = useWords();
  return (
    <>
      <RefusalNotice refusal={refusal} />
      {isLost && (
        <div className="notice warning" role="alert">
          <p>{t('networkError')}</p>
        </div>
      )}
    </>
  );
}
