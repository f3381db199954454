import { useParams } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { NotYours } from '../features/commands/command-form.tsx';
import { LoadList } from '../features/overviews/load-list.tsx';
import { mayReadQuery } from '../features/overviews/may-read.ts';
import { OverdueList } from '../features/overviews/overdue-list.tsx';
import { StaysList } from '../features/overviews/stays-list.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Page } from '../ui/page.tsx';
import { Loaded, NotFound } from '../ui/states.tsx';

const lists = { overdue: OverdueList, load: LoadList, stays: StaysList } as const;

const isList = (name: string): name is keyof typeof lists => Object.hasOwn(lists, name);

/** What stands behind a figure of an overview, filtered by the address. */
export function OverviewListPage() {
  const { list } = useParams({ strict: false }) as { list: string };
  return isList(list) ? <OneList key={list} name={list} /> : <NotFound />;
}

function OneList({ name }: { readonly name: keyof typeof lists }) {
  const { t } = useWords();
  const [result, refetch] = useQuery({ query: mayReadQuery });
  const Listed = lists[name];
  const title = t(`overviews::${name}.list.title`);
  return (
    <Page
      title={title}
      crumbs={[{ to: '/overviews', search: { tab: name }, label: t('overviews::title') }]}
      printed={result.data?.viewer.mayReadOverviews ? { kind: 'answer', title } : undefined}
    >
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ viewer }) => (viewer.mayReadOverviews ? <Listed fileName={t(`overviews::${name}.list.file`)} /> : <NotYours />)}
      </Loaded>
    </Page>
  );
}
