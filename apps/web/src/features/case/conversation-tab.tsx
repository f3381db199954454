import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea } from '../../ui/fields.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Pager, usePage } from '../../ui/pager.tsx';
import { Prose, When } from '../../ui/text.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { Questions } from '../questions/questions.tsx';
import type { Case } from './case-parts.ts';

const conversationQuery = graphql(`
  query Conversation($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
    node(id: $id) {
      ... on Case {
        id
        comments(first: $first, after: $after, last: $last, before: $before) {
          totalCount
          pageInfo {
            hasNextPage
            hasPreviousPage
            startCursor
            endCursor
          }
          edges {
            node {
              id
              body
              language
              commentedAt
              person {
                name
              }
            }
          }
        }
      }
    }
  }
`);

/** What people say to each other about the case; it stays with it. */
export function ConversationTab({ one, about, onChange }: { readonly one: Case; readonly about: string; readonly onChange: () => void }) {
  const caseId = one.id;
  const { t, language } = useWords();
  const page = usePage();
  const { value: it, change, forget } = useKept(`comment/${caseId}`, { message: '' });
  const [result, refetch] = useQuery({ query: conversationQuery, variables: { id: caseId, ...page } });
  const command = useCommand('comment');
  return (
    <>
      <Questions one={one} about={about} onChange={onChange} />
      <CommandForm
        command={command}
        title={t('case::say')}
        submit={t('case::send')}
        needs={it}
        onSubmit={() =>
          void command.run({ id: caseId, body: it.message, language }).then(({ changed }) => changed && forget())
        }
      >
        <TextArea
          name="message"
          label={t('case::message')}
          value={it.message}
          maxLength={8000}
          onChange={(message) => change({ message })}
        />
      </CommandForm>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ node }) => {
          const comments = node && 'comments' in node ? node.comments : null;
          const list = (comments?.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
          if (list.length === 0) return <Empty>{t('case::noComments')}</Empty>;
          return (
            <>
              <ul className="cards">
                {list.map(({ id, body, language: written, person, commentedAt }) => (
                  <li key={id} className="card">
                    <Prose text={body} language={written} />
                    <p className="quiet small">
                      {person.name}, <When at={commentedAt} />
                    </p>
                  </li>
                ))}
              </ul>
              {comments && <Pager info={comments.pageInfo} label={t('paging.label')} />}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
