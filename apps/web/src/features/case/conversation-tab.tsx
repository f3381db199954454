import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea } from '../../ui/fields.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { When } from '../../ui/text.tsx';
import { usePages } from '../../ui/use-pages.ts';
import { CommandForm } from '../commands/command-form.tsx';

const conversationQuery = graphql(`
  query Conversation($id: ID!, $first: Int!) {
    node(id: $id) {
      ... on Case {
        id
        comments(first: $first) {
          totalCount
          pageInfo {
            hasNextPage
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
export function ConversationTab({ caseId }: { readonly caseId: string }) {
  const { t, language } = useWords();
  const { first, more } = usePages();
  const [body, setBody] = useState('');
  const [result, refetch] = useQuery({ query: conversationQuery, variables: { id: caseId, first } });
  const command = useCommand('comment');
  return (
    <>
      <CommandForm
        command={command}
        title={t('case::say')}
        submit={t('case::send')}
        onSubmit={() =>
          void command.run({ id: caseId, body, language }).then(({ changed }) => {
            if (changed) setBody('');
          })
        }
      >
        <TextArea label={t('case::message')} value={body} maxLength={8000} onChange={setBody} />
      </CommandForm>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ node }) => {
          const comments = node && 'comments' in node ? node.comments : null;
          const list = (comments?.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
          if (list.length === 0) return <Empty>{t('case::noComments')}</Empty>;
          return (
            <>
              <ul className="cards">
                {list.map((one) => (
                  <li key={one.id} className="card">
                    <p className="prewrap" lang={one.language ?? undefined}>
                      {one.body ?? t('noText')}
                    </p>
                    <p className="quiet small">
                      {one.person.name}, <When at={one.commentedAt} />
                    </p>
                  </li>
                ))}
              </ul>
              {comments?.pageInfo.hasNextPage && (
                <button type="button" className="button" onClick={more}>
                  {t('more')}
                </button>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
