import { useState } from 'react';
import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Pager, usePage } from '../../ui/pager.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { MentionField } from '../mentions/mention-field.tsx';
import { mentionsOf, type Named } from '../mentions/named.ts';
import { Questions } from '../questions/questions.tsx';
import type { Case } from './case-parts.ts';
import { MessageCard, messageParts } from './message-card.tsx';

const conversationQuery = graphql(
  `
    query Conversation($id: ID!, $wanted: ID!, $isLed: Boolean!, $first: Int, $after: String, $last: Int, $before: String) {
      node(id: $id) {
        ... on Case {
          id
          comment(commentId: $wanted) @include(if: $isLed) {
            ...MessageParts
          }
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
                ...MessageParts
              }
            }
          }
        }
      }
    }
  `,
  [messageParts],
);

const blank: { readonly message: string; readonly named: readonly Named[] } = { message: '', named: [] };

/** What people say to each other about the case; it stays with it. */
export function ConversationTab({ one, about, onChange }: { readonly one: Case; readonly about: string; readonly onChange: () => void }) {
  const caseId = one.id;
  const { t, language } = useWords();
  const page = usePage();
  const { value: it, change, forget } = useKept(`comment/${caseId}`, blank);
  /** A question is being asked or waits for this reader's answer: that comes first, and a page has one first thing. */
  const [isSecond, setSecond] = useState(false);
  // Whoever turns the page has been led, and is not led again.
  const isFirst = page.after === null && page.before === null;
  const wanted = isFirst && about.startsWith('comment/') ? about.slice('comment/'.length) : '';
  const [result, refetch] = useQuery({ query: conversationQuery, variables: { id: caseId, wanted, isLed: wanted !== '', ...page } });
  const command = useCommand('comment');
  const send = async (): Promise<void> => {
    const { changed } = await command.run({ id: caseId, body: it.message, language, mentions: mentionsOf(it.message, it.named) });
    if (changed) void forget();
  };
  return (
    <>
      <Questions one={one} about={about} onChange={onChange} onLead={setSecond} />
      <CommandForm
        command={command}
        title={t('case::say')}
        submit={t('case::send')}
        kind={isSecond ? 'secondary' : 'primary'}
        needs={{ message: it.message }}
        onSubmit={() => void send()}
      >
        <MentionField
          caseId={caseId}
          name="message"
          label={t('case::message')}
          text={it.message}
          named={it.named}
          maxLength={8000}
          onChange={(message, named) => change({ message, named })}
        />
      </CommandForm>
      <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ node }) => {
          const comments = node && 'comments' in node ? node.comments : null;
          const led = node && 'comments' in node ? (node.comment ?? null) : null;
          const list = (comments?.edges ?? []).flatMap((edge) => (edge ? [edge.node] : []));
          if (list.length === 0) return <Empty>{t('case::noComments')}</Empty>;
          return (
            <>
              {led && !list.some(({ id }) => id === led.id) && (
                <ul className="cards" aria-label={t('mention::ledTo')}>
                  <MessageCard message={led} isWanted />
                </ul>
              )}
              <ul className="cards" aria-label={t('mention::all')}>
                {list.map((message) => (
                  <MessageCard key={message.id} message={message} isWanted={message.id === wanted} />
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
