import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, useConfirm } from '../../ui/confirm.tsx';
import { TextArea, TextField } from '../../ui/fields.tsx';
import { CommandState } from '../../ui/refusal.tsx';
import { Facts, Passage, Tag } from '../../ui/text.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { Code } from './code.tsx';
import { FieldValues } from './field-values.tsx';
import type { Change, Entry, List } from './reference-parts.ts';

/** The changes that wait for a second person: what is said now beside what is proposed, and the acts on it. */
export function Proposals({ list }: { readonly list: List }) {
  const { t } = useWords();
  if (list.proposals.length === 0) return null;
  return (
    <section aria-labelledby="proposals">
      <h2 id="proposals">{t('reference::pending')}</h2>
      <ul className="cards">
        {list.proposals.map((change) => (
          <li key={change.id} className="card">
            <Proposal change={change} list={list} now={list.entries.find(({ code }) => code === change.code) ?? null} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ entry, list }: { readonly entry: Pick<Entry, 'label' | 'fields'> | Change; readonly list: List }) {
  const { t } = useWords();
  if (!entry.label) return <>{t('reference::kind.end')}</>;
  return (
    <>
      <p lang="en">{entry.label.en}</p>
      <p lang="fr">{entry.label.fr}</p>
      <FieldValues fields={list.fields} values={entry.fields} />
    </>
  );
}

function Proposal({ change, list, now }: { readonly change: Change; readonly list: List; readonly now: Entry | null }) {
  const { t, day, date } = useWords();
  return (
    <>
      <h3>
        <Code>{change.code}</Code> <Tag kind="warn">{t(`reference::kind.${change.kind}`)}</Tag>
      </h3>
      <Facts
        rows={[
          now && [t('reference::now'), <Said key="now" entry={now} list={list} />],
          [t('reference::proposed'), <Said key="proposed" entry={change} list={list} />],
          [t(change.kind === 'end' ? 'reference::endDay' : change.kind === 'correct' ? 'reference::correctedPeriod' : 'reference::firstDay'), day(change.effectiveFrom)],
          change.effectiveTo ? [t('reference::lastDay'), day(change.effectiveTo)] : null,
          change.source ? [t('reference::source'), <Passage key="source" text={change.source} />] : null,
          [t('reference::reasons'), <Passage key="reasons" text={change.reasons} />],
          [t('reference::byWhom'), t('reference::proposedBy', { name: change.proposedBy?.name ?? t('unknown'), date: date(change.proposedAt) })],
        ]}
      />
      <Decide change={change} list={list} />
      {change.viewerCanWithdraw.allowed && <Withdraw change={change} list={list} />}
    </>
  );
}

interface ActProps {
  readonly change: Change;
  readonly list: List;
}

function Decide({ change, list }: ActProps) {
  const { t } = useWords();
  const { value: it, change: set, forget } = useKept(`decideReferenceEntry/${change.id}`, { from: '', reasons: '' });
  const approve = useCommand('approveReferenceEntry');
  const decline = useCommand('declineReferenceEntry');
  const own = { id: list.recordId, proposalId: change.id };
  return (
    <>
      <CommandForm
        command={approve}
        label={`${t('reference::approve')} – ${change.code}`}
        submit={t('reference::approve')}
        availability={change.viewerCanDecide}
        onSubmit={() => void approve.run({ ...own, effectiveFrom: it.from || null }).then(({ changed }) => changed && forget())}
      >
        {change.viewerCanDecide.allowed && change.kind !== 'correct' && (
          <TextField
            label={t('reference::approveFrom')}
            hint={t('reference::approveFromHint')}
            type="date"
            isOptional
            min={change.effectiveFrom}
            value={it.from}
            onChange={(from) => set({ from })}
          />
        )}
      </CommandForm>
      {change.viewerCanDecide.allowed && (
        <details>
          <summary>{t('reference::decline')}</summary>
          <CommandForm
            command={decline}
            label={`${t('reference::decline')} – ${change.code}`}
            submit={t('reference::decline')}
            kind="danger"
            needs={{ reasons: it.reasons }}
            onSubmit={() => void decline.run({ ...own, reasons: it.reasons }).then(({ changed }) => changed && forget())}
          >
            <TextArea
              name="reasons"
              label={t('reference::declineReasons')}
              value={it.reasons}
              maxLength={4000}
              onChange={(reasons) => set({ reasons })}
            />
          </CommandForm>
        </details>
      )}
    </>
  );
}

function Withdraw({ change, list }: ActProps) {
  const { t } = useWords();
  const command = useCommand('withdrawReferenceEntry');
  const { ask, dialog } = useConfirm();
  return (
    <>
      <CommandState refusal={command.refusal} isLost={command.isLost} />
      <Button kind="plain" isRunning={command.isRunning} onPress={ask}>
        {t('reference::withdraw')}
      </Button>
      <ConfirmDialog
        dialog={dialog}
        title={t('reference::withdraw')}
        isDangerous
        onConfirm={() => void command.run({ id: list.recordId, proposalId: change.id })}
      >
        <p>{t('reference::withdrawMeans')}</p>
      </ConfirmDialog>
    </>
  );
}
