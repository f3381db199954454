import { useEffect, useRef } from 'react';
import type { Refusal } from '../graphql/refusal.ts';
import { useWords, type Words } from '../i18n/use-words.ts';

/** Parameters that are codes, and the group that words them. */
const worded: Readonly<Record<string, string>> = { reviews: 'review', review: 'review', level: 'level', stage: 'stage', part: 'part' };

function paramsOf(refusal: Refusal, { code, power, date }: Words): Record<string, unknown> {
  const given = (refusal.params ?? {}) as Record<string, unknown>;
  const said = Object.entries(given).map(([name, value]) => {
    const say = (one: unknown): string => {
      if (name === 'power') return power(String(one));
      if (name === 'until' || name === 'at') return date(String(one));
      const group = worded[name];
      return group ? code(group, String(one)) : String(one);
    };
    return [name, Array.isArray(value) ? value.map(say).join(', ') : say(value)] as const;
  });
  const params: Record<string, unknown> = Object.fromEntries(said);
  return { ...params, reviews: params['reviews'] ?? params['review'] };
}

/** What a refusal says, in one sentence. */
export function refusalSentence(refusal: Refusal, words: Words): string {
  return words.t(`refusal::${refusal.code}`, paramsOf(refusal, words));
}

/** A refusal in one sentence, with the rule behind it where it has one. */
export function RefusalText({ refusal }: { readonly refusal: Refusal }) {
  const words = useWords();
  return (
    <>
      {refusalSentence(refusal, words)}
      {refusal.citation && (
        <>
          {' '}
          <em>
            {words.t('section', {
              instrument: words.pick(refusal.citation.name) || refusal.citation.instrument,
              section: refusal.citation.section,
            })}
          </em>
        </>
      )}
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
      <p>
        <RefusalText refusal={refusal} />
      </p>
      {refusal.code === 'signInAgain' && (
        <p>
          <a href={`/auth/sign-in?again=1&returnTo=${encodeURIComponent(location.pathname + location.search)}`}>
            {t('account.signIn')}
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
