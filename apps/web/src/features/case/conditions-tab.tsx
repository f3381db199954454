import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import { availabilityParts } from '../../graphql/refusal.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Checkboxes, TextArea } from '../../ui/fields.tsx';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { List } from '../../ui/list.tsx';
import { Empty, Loaded } from '../../ui/states.tsx';
import { Facts, Passage, Prose, Tag, When } from '../../ui/text.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { FileUpload } from '../files/file-upload.tsx';

export const conditionsQuery = graphql(
  `
    query Conditions($id: ID!) {
      node(id: $id) {
        ... on Case {
          id
          files {
            id
            name
            sha256
          }
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
              evidenceFiles
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
type Node = Extract<NonNullable<Data['node']>, { authorizations: unknown }>;
type File = Node['files'][number];
export type Authorization = Node['authorizations'][number];
type Condition = Authorization['conditions'][number];

/** Each authorization with what must be met before and during use, and how it ended. */
export function ConditionsTab({ caseId }: { readonly caseId: string }) {
  const { t } = useWords();
  const [result, refetch] = useQuery({ query: conditionsQuery, variables: { id: caseId } });
  const retry = (): void => refetch({ requestPolicy: 'network-only' });
  return (
    <Loaded result={result} retry={retry}>
      {({ node, viewer }) => {
        const { authorizations: list, files } = node && 'authorizations' in node ? node : { authorizations: [], files: [] };
        if (list.length === 0) return <Empty>{t('authorization::none')}</Empty>;
        const held = viewer.positions.map(({ position }) => position.id);
        return list.map((authorization) => (
          <AuthorizationView
            key={authorization.id}
            authorization={authorization}
            held={held}
            powers={viewer.powers}
            caseId={caseId}
            files={files}
            onAttached={retry}
          />
        ));
      }}
    </Loaded>
  );
}

interface Attachable {
  readonly caseId: string;
  readonly files: readonly File[];
  readonly onAttached: () => void;
}

export function AuthorizationView({ authorization: it, held, powers, ...attachable }: Attachable & {
  readonly authorization: Authorization;
  readonly held: readonly string[];
  readonly powers: readonly string[];
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
      <List kind="cards">
        {it.conditions.map((condition) => (
          <ConditionView
            key={condition.id}
            condition={condition}
            authorizationId={it.id}
            isOwner={held.includes(condition.ownerPosition.id)}
            mayAccept={powers.includes('condition:accept')}
            {...attachable}
          />
        ))}
      </List>
      {it.viewerCan.signReport.allowed && (
        <p className="actions" data-act>
          <Link className="button primary" to={`/authorizations/${it.recordId}/report`}>
            {t('task::signReport')}
          </Link>
        </p>
      )}
      {it.viewerCan.endAuthorization.allowed && <EndAuthorization id={it.id} />}
    </section>
  );
}

function ConditionView({ condition, authorizationId, isOwner, mayAccept, ...attachable }: Attachable & {
  readonly condition: Condition;
  readonly authorizationId: string;
  readonly isOwner: boolean;
  readonly mayAccept: boolean;
}) {
  const { t, code, pick, day } = useWords();
  const kind = condition.status === 'accepted' ? 'good' : condition.status === 'evidenced' ? 'warn' : '';
  return (
    <li className="card">
      <h4>
        <Passage text={condition.text} />
      </h4>
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
      {condition.evidenceFiles.length > 0 && (
        <ul>
          {condition.evidenceFiles.map((sha256) => {
            const file = attachable.files.find((one) => one.sha256 === sha256);
            return (
              <li key={sha256}>
                {file ? <a href={`/files/${file.id}`}>{file.name ?? sha256.slice(0, 12)}</a> : <span className="mono">{sha256}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {condition.returnedReasons && condition.status === 'open' && (
        <p className="notice warning">{t('authorization::returned', { reasons: condition.returnedReasons })}</p>
      )}
      {condition.acceptedAt && (
        <p className="quiet small">
          {t('authorization::acceptedBy', { name: condition.acceptedBy?.name ?? '' })} <When at={condition.acceptedAt} />
        </p>
      )}
      {isOwner && condition.status === 'open' && (
        <Evidence authorizationId={authorizationId} conditionId={condition.id} text={condition.text ?? ''} {...attachable} />
      )}
      {mayAccept && !isOwner && condition.status === 'evidenced' && (
        <Accept authorizationId={authorizationId} conditionId={condition.id} text={condition.text ?? ''} />
      )}
    </li>
  );
}

interface ActProps {
  readonly authorizationId: string;
  readonly conditionId: string;
  /** What the condition says. */
  readonly text: string;
}

function Evidence({ authorizationId, conditionId, text, caseId, files, onAttached }: ActProps & Attachable) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`evidenceCondition/${conditionId}`, {
    explanation: '',
    fileSha256s: [] as readonly string[],
  });
  const command = useCommand('evidenceCondition');
  return (
    <CommandForm
      command={command}
      title={t('task::evidenceCondition')}
      label={`${t('task::evidenceCondition')} – ${text}`}
      submit={t('authorization::show')}
      needs={{ explanation: it.explanation }}
      onSubmit={() =>
        void command
          .run({ id: authorizationId, conditionId, explanation: it.explanation, fileSha256s: [...it.fileSha256s] })
          .then(({ changed }) => changed && forget())
      }
    >
      <TextArea
        name="explanation"
        label={t('authorization::how')}
        value={it.explanation}
        maxLength={8000}
        onChange={(explanation) => change({ explanation })}
      />
      {files.length > 0 && (
        <Checkboxes
          label={t('authorization::evidenceFiles')}
          isOptional
          values={it.fileSha256s}
          onChange={(fileSha256s) => change({ fileSha256s })}
          choices={files.map(({ sha256, name }) => ({ value: sha256, label: name ?? sha256.slice(0, 12) }))}
        />
      )}
      <FileUpload
        id={`evidence-${conditionId}`}
        label={t('files::attach')}
        caseId={caseId}
        purpose="evidence"
        onAttached={({ sha256 }) => {
          change({ fileSha256s: [...it.fileSha256s, sha256] });
          onAttached();
        }}
      />
    </CommandForm>
  );
}

function Accept({ authorizationId, conditionId, text }: ActProps) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`returnCondition/${conditionId}`, { reasons: '' });
  const accept = useCommand('acceptCondition');
  const giveBack = useCommand('returnCondition');
  return (
    <>
      <CommandForm
        command={accept}
        label={`${t('authorization::accept')} – ${text}`}
        submit={t('authorization::accept')}
        onSubmit={() => void accept.run({ id: authorizationId, conditionId })}
      />
      <details>
        <summary>{t('authorization::return')}</summary>
        <CommandForm
          command={giveBack}
          label={`${t('authorization::return')} – ${text}`}
          submit={t('authorization::return')}
          kind="danger"
          needs={it}
          onSubmit={() =>
            void giveBack
              .run({ id: authorizationId, conditionId, reasons: it.reasons })
              .then(({ changed }) => changed && forget())
          }
        >
          <TextArea
            name="reasons"
            label={t('case::reasons')}
            value={it.reasons}
            maxLength={8000}
            onChange={(reasons) => change({ reasons })}
          />
        </CommandForm>
      </details>
    </>
  );
}

function EndAuthorization({ id }: { readonly id: string }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`endAuthorization/${id}`, { reasons: '' });
  const command = useCommand('endAuthorization');
  const { ask, dialog } = useConfirm();
  return (
    <details>
      <summary>{t('authorization::end')}</summary>
      <CommandForm command={command} submit={t('authorization::end')} kind="danger" needs={it} onSubmit={ask}>
        <TextArea
          name="reasons"
          label={t('case::reasons')}
          value={it.reasons}
          maxLength={8000}
          onChange={(reasons) => change({ reasons })}
        />
      </CommandForm>
      <ConfirmDialog
        dialog={dialog}
        title={t('authorization::end')}
        isDangerous
        onConfirm={() => void command.run({ id, reasons: it.reasons }).then(({ changed }) => changed && forget())}
      >
        <p>{t('authorization::endMeans')}</p>
      </ConfirmDialog>
    </details>
  );
}
