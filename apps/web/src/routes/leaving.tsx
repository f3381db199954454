import { Link, useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Leave } from '../features/people/leave.tsx';
import { leavingQuery } from '../features/people/leaving-parts.ts';
import { useWords } from '../i18n/use-words.ts';
import { List } from '../ui/list.tsx';
import { Page } from '../ui/page.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';
import { Tag } from '../ui/text.tsx';

/** Before somebody leaves a position: what they leave open, to whom each of it goes, and when it ends. After: what waits, for those who appoint. */
export function LeavingPage() {
  const { t, pick, date, day, language } = useWords();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const [result, refetch] = useQuery({ query: leavingQuery, variables: { id, language } });
  const again = () => refetch({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} retry={again}>
      {({ incumbency: one, viewer }) => {
        if (!one) return <NotFound />;
        const isOwn = one.person.id === viewer.person.id;
        const { leaving } = one;
        const position = pick(one.position.title);
        const until = one.endedAt ? date(one.endedAt) : one.endsOn && day(one.endsOn);
        const words = one.viewerMayEnd
          ? ({ title: 'leaving::title', nothing: 'leaving::nothing', something: 'leaving::would' } as const)
          : ({ title: leaving ? 'leaving::titleOver' : 'leaving::title', nothing: 'leaving::nothingLeft', something: 'leaving::left' } as const);
        return (
          <Page title={isOwn ? t('leaving::titleOwn', { position }) : t(words.title, { name: one.person.name ?? t('unknown'), position })}>
            <p>
              {t('people::from', { date: day(one.startsOn) })}
              {until && ` ${t('people::to', { date: until })}`} {one.acting && <Tag kind="warn">{t('event::acting')}</Tag>}
            </p>
            {leaving && (
              <>
                <p>{t(leaving.taken + leaving.ofPosition + leaving.questions + leaving.cases === 0 ? words.nothing : words.something)}</p>
                <List>
                  {(['taken', 'ofPosition', 'questions', 'cases'] as const)
                    .filter((name) => leaving[name] > 0)
                    .map((name) => (
                      <li key={name}>{t(`leaving::${name}`, { count: leaving[name] })}</li>
                    ))}
                </List>
                {one.viewerMayEnd && leaving.tasks.length < leaving.taken + leaving.ofPosition + leaving.questions && <p className="quiet">{t('leaving::unseen')}</p>}
              </>
            )}
            {one.viewerMayEnd ? <Leave key={one.endsOn} one={one} isOwn={isOwn} onChange={again} /> : <p>{t('leaving::over')}</p>}
            <p>
              <Link to="/people">{t('leaving::toPeople')}</Link>
            </p>
          </Page>
        );
      }}
    </Loaded>
  );
}
