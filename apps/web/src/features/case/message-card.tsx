import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { Prose, When } from '../../ui/text.tsx';
import { MentionsLine } from '../mentions/mentions-line.tsx';
import { mentionParts } from '../mentions/named.ts';
import { useLanding } from '../mentions/use-landing.ts';

export const messageParts = graphql(
  `
    fragment MessageParts on Comment {
      id
      body
      language
      commentedAt
      person {
        name
      }
      mentions {
        ...MentionParts
      }
    }
  `,
  [mentionParts],
);

type Message = ResultOf<typeof messageParts>;

/** What somebody said, and whom they named in it. */
export function MessageCard({ message, isWanted }: {
  readonly message: Message;
  /** The address leads to this one: it takes the focus. */
  readonly isWanted: boolean;
}) {
  const { id, body, language, person, commentedAt, mentions } = message;
  const place = useLanding(isWanted, id, mentions.length > 0);
  return (
    <li className="card" ref={place} tabIndex={isWanted ? -1 : undefined}>
      <Prose text={body} language={language} />
      <MentionsLine mentions={mentions} />
      <p className="quiet small">
        {person.name}, <When at={commentedAt} />
      </p>
    </li>
  );
}
