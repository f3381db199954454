import { useWords } from '../../i18n/use-words.ts';
import { Pager } from '../../ui/pager.tsx';
import { Empty } from '../../ui/states.tsx';
import type { MailViewer } from './mail-parts.ts';

/** That mail does not reach the reader, and what would change it. */
export function UnreachedReader({ viewer }: { readonly viewer: MailViewer }) {
  const { t, dateTime } = useWords();
  const { unreached } = viewer.mail;
  if (!unreached) return null;
  const when = dateTime(unreached.lastAt);
  return (
    <section className="notice warning" aria-labelledby="unreached-you">
      <h2 id="unreached-you">{t('mail::unreachedYou')}</h2>
      {unreached.refused > 0 && <p>{t('mail::unreachedYouRefused', { reply: unreached.reply ?? '', when })}</p>}
      {unreached.refused === 0 && <p>{t('mail::unreachedYouUncertain', { when })}</p>}
    </section>
  );
}

/** For the office that settles what could not be finished: whom mail does not reach. */
export function UnreachedPeople({ viewer }: { readonly viewer: MailViewer }) {
  const { t, dateTime, number } = useWords();
  const { edges, pageInfo } = viewer.unreachedPeople;
  const people = (edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
  return (
    <section aria-labelledby="unreached">
      <h2 id="unreached">{t('mail::unreached')}</h2>
      <p>{t('mail::unreachedMeans')}</p>
      {people.length === 0 && <Empty>{t('mail::allReached')}</Empty>}
      {people.length > 0 && (
        <table className="stacks">
          <thead>
            <tr>
              {(['person', 'refused', 'uncertain', 'reply', 'lastAt'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`mail::${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map(({ id, person, refused, uncertain, reply, lastAt }) => (
              <tr key={id}>
                <th scope="row">{person?.name ?? t('unknown')}</th>
                <td data-label={t('mail::refused')}>{number(refused)}</td>
                <td data-label={t('mail::uncertain')}>{number(uncertain)}</td>
                <td data-label={t('mail::reply')}>{reply ?? t('none')}</td>
                <td data-label={t('mail::lastAt')}>{dateTime(lastAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Pager info={{ hasNextPage: pageInfo.hasNextPage, endCursor: pageInfo.endCursor ?? null, hasPreviousPage: false }} label={t('paging.label')} />
    </section>
  );
}
