import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { availabilityParts } from '../../graphql/refusal.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { TextArea } from '../../ui/fields.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Facts, Prose, Tag, When } from '../../ui/text.tsx';
import { CommandForm } from '../commands/command-form.tsx';

const conditionsQuery = graphql(
  `
    query Conditions($id: ID!) {
      node(id: $id) {
        ... on Case {
          id
          authorizations {
            id
            recordId
            version
            status
            stage
            data
            until
            accountsAtMost
            endedAt
            endedBecause
            inForceSince
            units {
              id
              name {
                en
                fr
              }
            }
            searches
            probes
            filesConcerned
            peopleConcerned
            accountsClosed
            dataDisposed
            reportedAt
            viewerCan {
              acceptCondition {
                ...AvailabilityParts
              }
              endAuthorization {
                ...AvailabilityParts
              }
              signReport {
                ...AvailabilityParts
              }
            }
            conditions {
              id
              kind
              text
              status
              dueOn
              evidence
              returnedReasons
              evidencedBy {
                name
              }
              evidencedAt
              acceptedBy {
                name
              }
              acceptedAt
              ownerPosition {
                id
                title {
                  en
                  fr
                }
              }
            }
          }
        }
      }
      viewer {
        powers
        positions {
          position {
            id
          }
        }
      }
    }
  `,
  [availabilityParts],
);

type Data = ResultOf<typeof conditionsQuery>;
type Authorization = Extract<NonNullable<Data['node']>, { authorizations: unknown }>['authorizations'][number];
type Condition = Authorization['conditions'][number];

/** Each authorization with what must be met before and during use, and how it ended. */
export function ConditionsTab({ caseId, number }: { readonly caseId: string; readonly number: string }) {
  const { t } = useWords();
  const [result, refetch] = useQuery({ query: conditionsQuery, variables: { id: caseId } });
  return (
    <Loaded result={result} retry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ node, viewer }) => {
        const list = node && 'authorizations' in node ? node.authorizations : [];
        if (list.length === 0) return <Empty>{t('authorization::none')}</Empty>;
        const held = viewer.positions.map(({ position }) => position.id);
        return list.map((authorization) => (
          <AuthorizationView key={authorization.id} authorization={authorization} held={held} powers={viewer.powers} number={number} />
        ));
      }}
    </Loaded>
  );
}

function AuthorizationView({ authorization: it, held, powers, number }: {
  readonly authorization: Authorization;
  readonly held: readonly string[];
  readonly powers: readonly string[];
  readonly number: string;
}) {
  const { t, code, dateTime, pick, number: say } = useWords();
  const count = (value: number | null): string => (value === null ? t('unknown') : say(value));
  return (
    <section aria-label={code('asked', it.stage)}>
      <h2>
        {code('asked', it.stage)} <Tag kind={it.status === 'inForce' ? 'good' : ''}>{code('authorizationStatus', it.status)}</Tag>
      </h2>
      <Facts
        rows={[
          [t('authorization::until'), dateTime(it.until)],
          [t('authorization::units'), it.units.map(({ name }) => pick(name)).join(', ')],
          [t('authorization::accounts'), say(it.accountsAtMost)],
          [t('register::dataAsked'), code('data', it.data)],
          Boolean(it.inForceSince) && [t('authorization::inForceSince'), <When key="since" at={it.inForceSince ?? ''} />],
          Boolean(it.endedAt) && [
            t('authorization::ended'),
            <span key="ended">
              <When at={it.endedAt ?? ''} /> ({code('endReason', it.endedBecause)})
            </span>,
          ],
        ]}
      />
      {it.reportedAt && (
        <Facts
          rows={[
            [t('authorization::searches'), count(it.searches)],
            [t('authorization::probes'), count(it.probes)],
            [t('authorization::files'), count(it.filesConcerned)],
            [t('authorization::people'), count(it.peopleConcerned)],
            [t('authorization::accountsClosed'), count(it.accountsClosed)],
            [t('authorization::dataDisposed'), t(it.dataDisposed ? 'yes' : 'no')],
          ]}
        />
      )}
      {it.conditions.length > 0 && <h3>{t('case::conditions')}</h3>}
      <ul className="cards">
        {it.conditions.map((condition) => (
          <ConditionView
            key={condition.id}
            condition={condition}
            authorizationId={it.id}
            isOwner={held.includes(condition.ownerPosition.id)}
            mayAccept={powers.includes('condition:accept')}
          />
        ))}
      </ul>
      {it.viewerCan.signReport.allowed && (
        <p className="actions" data-act>
          <Link className="button primary" to={`/authorizations/${it.recordId}/report`}>
            {t('task::signReport')}
          </Link>
        </p>
      )}
      {it.viewerCan.endAuthorization.allowed && <EndAuthorization id={it.id} />}
      <p className="visually-hidden">{number}</p>
    </section>
  );
}

function ConditionView({ condition, authorizationId, isOwner, mayAccept }: {
  readonly condition: Condition;
  readonly authorizationId: string;
  readonly isOwner: boolean;
  readonly mayAccept: boolean;
}) {
  const { t, code, pick, day } = useWords();
  const kind = condition.status === 'accepted' ? 'good' : condition.status === 'evidenced' ? 'warn' : '';
  return (
    <li className="card">
      <h4>{condition.text ?? t('noText')}</h4>
      <p className="meta">
        <Tag kind={kind}>{code('conditionStatus', condition.status)}</Tag>
        <span>{code('conditionKind', condition.kind)}</span>
        <span>{t('authorization::owner', { name: pick(condition.ownerPosition.title) })}</span>
        {condition.dueOn && <span>{t('due', { date: day(condition.dueOn) })}</span>}
      </p>
      {condition.evidence && (
        <>
          <Prose text={condition.evidence} />
          <p className="quiet small">
            {condition.evidencedBy?.name} {condition.evidencedAt && <When at={condition.evidencedAt} />}
          </p>
        </>
      )}
      {condition.returnedReasons && condition.status === 'open' && (
        <p className="notice warning">{t('authorization::returned', { reasons: condition.returnedReasons })}</p>
      )}
      {condition.acceptedAt && (
        <p className="quiet small">
          {t('authorization::acceptedBy', { name: condition.acceptedBy?.name ?? '' })} <When at={condition.acceptedAt} />
        </p>
      )}
      {isOwner && condition.status === 'open' && <Evidence authorizationId={authorizationId} conditionId={condition.id} />}
      {mayAccept && !isOwner && condition.status === 'evidenced' && (
        <Accept authorizationId={authorizationId} conditionId={condition.id} />
      )}
    </li>
  );
}

interface ActProps {
  readonly authorizationId: string;
  readonly conditionId: string;
}

function Evidence({ authorizationId, conditionId }: ActProps) {
  const { t } = useWords();
  const [explanation, setExplanation] = useState('');
  const command = useCommand('evidenceCondition');
  return (
    <CommandForm
      command={command}
      title={t('task::evidenceCondition')}
      submit={t('authorization::show')}
      onSubmit={() => void command.run({ id: authorizationId, conditionId, explanation, fileSha256s: [] })}
    >
      <TextArea label={t('authorization::how')} value={explanation} maxLength={8000} onChange={setExplanation} />
    </CommandForm>
  );
}

function Accept({ authorizationId, conditionId }: ActProps) {
  const { t } = useWords();
  const [reasons, setReasons] = useState('');
  const accept = useCommand('acceptCondition');
  const giveBack = useCommand('returnCondition');
  return (
    <>
      <CommandForm
        command={accept}
        submit={t('authorization::accept')}
        onSubmit={() => void accept.run({ id: authorizationId, conditionId })}
      />
      <details>
        <summary>{t('authorization::return')}</summary>
        <CommandForm
          command={giveBack}
          submit={t('authorization::return')}
          kind="danger"
          onSubmit={() => void giveBack.run({ id: authorizationId, conditionId, reasons })}
        >
          <TextArea label={t('case::reasons')} value={reasons} maxLength={8000} onChange={setReasons} />
        </CommandForm>
      </details>
    </>
  );
}

function EndAuthorization({ id }: { readonly id: string }) {
  const { t } = useWords();
  const [reasons, setReasons] = useState('');
  const command = useCommand('endAuthorization');
  return (
    <details>
      <summary>{t('authorization::end')}</summary>
      <CommandForm command={command} submit={t('authorization::end')} kind="danger" onSubmit={() => void command.run({ id, reasons })}>
        <p>{t('authorization::endMeans')}</p>
        <TextArea label={t('case::reasons')} value={reasons} maxLength={8000} onChange={setReasons} />
      </CommandForm>
    </details>
  );
}
