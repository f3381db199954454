import { useSearch } from '@tanstack/react-router';
import { useQuery } from 'urql';
import type { Search } from '../app/search.ts';
import { ChooseMail } from '../features/mail/choose-mail.tsx';
import { mailQuery } from '../features/mail/mail-parts.ts';
import { UnreachedPeople, UnreachedReader } from '../features/mail/unreached.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded } from '../ui/states.tsx';

/** What the reader gets by mail, and whether it reaches them. */
export function MailPage() {
  const { t } = useWords();
  const { after } = useSearch({ strict: false }) as Search;
  const [result, refetch] = useQuery({ query: mailQuery, variables: { first: 25, after: after ?? null } });
  return (
    <Page title={t('mail::title')}>
      <p>{t('mail::intro')}</p>
      <p>{t('mail::holds')}</p>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ viewer }) => (
          <>
            <UnreachedReader viewer={viewer} />
            <h2>{t('mail::choose')}</h2>
            <ChooseMail viewer={viewer} />
            {viewer.powers.includes('ntop:triage') && <UnreachedPeople viewer={viewer} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}
