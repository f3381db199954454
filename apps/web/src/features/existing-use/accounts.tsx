import { useState } from 'react';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useKept } from '../../app/use-kept.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select, TextArea, TextField } from '../../ui/fields.tsx';
import { Empty } from '../../ui/states.tsx';
import { Passage, Tag } from '../../ui/text.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { useCasesToJoin } from './follow-up.tsx';
import type { Account, ExistingUse } from './existing-use-parts.ts';

/** Every account, what became of it, and how to say so. */
export function Accounts({ one }: { readonly one: ExistingUse }) {
  const { t, code } = useWords();
  const { viewerCan } = one;
  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts">{t('existinguse::accounts')}</h2>
      <p className="quiet">{code('accountsKnown', one.accountsKnown)}</p>
      {one.accounts.length === 0 ? (
        <Empty>{t('existinguse::noAccounts')}</Empty>
      ) : (
        <ul className="cards">
          {one.accounts.map((account) => (
            <li key={account.id} className="card">
              <OneAccount account={account} />
              {account.status === 'open' && viewerCan.closeAccount.allowed && <CloseAccount one={one} account={account} />}
              {account.status === 'open' && viewerCan.keepAccount.allowed && <KeepAccount one={one} account={account} />}
            </li>
          ))}
        </ul>
      )}
      {viewerCan.addAccount.allowed && <AddAccount one={one} />}
    </section>
  );
}

const kinds = { open: 'warn', closed: 'good', kept: 'good' } as const;

function OneAccount({ account }: { readonly account: Account }) {
  const { t, code, day, date } = useWords();
  const { keptAuthorization, keptCase } = account;
  const number = keptCase?.number ?? keptAuthorization?.case?.number;
  return (
    <>
      <h3>
        <Passage text={account.holder} /> <Tag kind={kinds[account.status as keyof typeof kinds]}>{code('accountStatus', account.status)}</Tag>
      </h3>
      <p className="meta">
        <span>{code('accountTerms', account.terms)}</span>
        <span>{account.openedOn ? t('existinguse::openedOn', { date: day(account.openedOn) }) : t('existinguse::openedUnknown')}</span>
      </p>
      {account.status === 'closed' && (
        <p>
          {t('existinguse::closedOn', { date: day(account.closedOn ?? ''), who: account.saidBy ?? t('unknown') })} <Passage text={account.confirmation} />
        </p>
      )}
      {account.status === 'kept' && (
        <p>
          {t(keptAuthorization ? 'existinguse::keptByAuthorization' : 'existinguse::keptByCase')} {number && <Link to={`/cases/${number}`}>{number}</Link>}
        </p>
      )}
      {account.settledAt && (
        <p className="quiet small">{t('existinguse::byOn', { name: account.settledBy?.name ?? t('unknown'), date: date(account.settledAt) })}</p>
      )}
    </>
  );
}

function CloseAccount({ one, account }: { readonly one: ExistingUse; readonly account: Account }) {
  const { t } = useWords();
  const { value: it, change, forget } = useKept(`closeAccount/${account.id}`, { closedOn: '', saidBy: '', confirmation: '' });
  const command = useCommand('closeAccount');
  return (
    <details>
      <summary>
        {t('existinguse::close')} <span className="visually-hidden">{account.holder}</span>
      </summary>
      <CommandForm
        command={command}
        label={`${t('existinguse::close')} ${account.holder ?? ''}`}
        submit={t('existinguse::closeSubmit')}
        availability={one.viewerCan.closeAccount}
        needs={it}
        onSubmit={() => void command.run({ id: one.id, accountId: account.id, ...it }).then(({ changed }) => changed && forget())}
      >
        <TextField name="closedOn" label={t('existinguse::whenClosed')} type="date" value={it.closedOn} onChange={(closedOn) => change({ closedOn })} />
        <TextField name="saidBy" label={t('existinguse::whoSaid')} value={it.saidBy} maxLength={300} onChange={(saidBy) => change({ saidBy })} />
        <TextArea
          name="confirmation"
          label={t('existinguse::howConfirmed')}
          value={it.confirmation}
          maxLength={2000}
          onChange={(confirmation) => change({ confirmation })}
        />
      </CommandForm>
    </details>
  );
}

const authorizationsQuery = graphql(`
  query AuthorizationsToKeep($id: ID!) {
    node(id: $id) {
      ... on Technology {
        id
        authorizations {
          id
          status
          stage
          case {
            number
          }
        }
      }
    }
  }
`);

/** An open case, or an authorization in force, answers for it. */
function KeepAccount({ one, account }: { readonly one: ExistingUse; readonly account: Account }) {
  const { t, code, pick } = useWords();
  const [under, setUnder] = useState('');
  const command = useCommand('keepAccount');
  const [{ data }] = useQuery({ query: authorizationsQuery, variables: { id: one.technology?.id ?? '' }, pause: !one.technology });
  const inForce = data?.node && 'authorizations' in data.node ? data.node.authorizations.filter(({ status }) => status === 'inForce') : [];
  const found = useCasesToJoin(one.case ? one.case.number : (one.name ?? pick(one.technology?.name)), one.technology?.id ?? null);
  const [kind, id = ''] = under.split(' ');
  return (
    <details>
      <summary>
        {t('existinguse::keep')} <span className="visually-hidden">{account.holder}</span>
      </summary>
      <CommandForm
        command={command}
        label={`${t('existinguse::keep')} ${account.holder ?? ''}`}
        submit={t('existinguse::keepSubmit')}
        availability={one.viewerCan.keepAccount}
        needs={{ keptUnder: under }}
        onSubmit={() =>
          void command.run({
            id: one.id,
            accountId: account.id,
            caseId: kind === 'case' ? id : null,
            authorizationId: kind === 'authorization' ? id : null,
          })
        }
      >
        <Select
          name="keptUnder"
          label={t('existinguse::keptUnder')}
          value={under}
          onChange={setUnder}
          choices={[
            { value: '', label: inForce.length + found.length === 0 ? t('none') : '' },
            ...inForce.map((grant) => ({ value: `authorization ${grant.id}`, label: `${t('existinguse::authorization')} ${grant.case?.number ?? ''} – ${code('asked', grant.stage)}` })),
            ...found.map((open) => ({ value: `case ${open.id}`, label: `${t('existinguse::case')} ${open.number} – ${code('stage', open.stage)}` })),
          ]}
        />
      </CommandForm>
    </details>
  );
}

const terms = ['FREE', 'PAID', 'UNKNOWN'] as const;

function AddAccount({ one }: { readonly one: ExistingUse }) {
  const { t, code } = useWords();
  const { value: it, change, forget } = useKept(`addAccount/${one.id}`, { accountHolder: '', openedOn: '', terms: 'UNKNOWN' as (typeof terms)[number] });
  const command = useCommand('addAccount');
  return (
    <details>
      <summary>{t('existinguse::add')}</summary>
      {one.status === 'concluded' && <p className="quiet">{t('existinguse::addLater')}</p>}
      <CommandForm
        command={command}
        submit={t('existinguse::add')}
        availability={one.viewerCan.addAccount}
        needs={{ accountHolder: it.accountHolder }}
        onSubmit={() =>
          void command
            .run({ id: one.id, holder: it.accountHolder, openedOn: it.openedOn || null, terms: it.terms })
            .then(({ changed }) => changed && forget())
        }
      >
        <TextField
          name="accountHolder"
          label={t('existinguse::holder')}
          value={it.accountHolder}
          maxLength={300}
          onChange={(accountHolder) => change({ accountHolder })}
        />
        <TextField isOptional label={t('existinguse::whenOpened')} type="date" value={it.openedOn} onChange={(openedOn) => change({ openedOn })} />
        <Select
          label={t('existinguse::terms')}
          value={it.terms}
          onChange={(chosen) => change({ terms: chosen as (typeof terms)[number] })}
          choices={terms.map((value) => ({ value, label: code('accountTerms', value) }))}
        />
      </CommandForm>
    </details>
  );
}
