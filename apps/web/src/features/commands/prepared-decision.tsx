import { useState } from 'react';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Radios, TextArea } from '../../ui/fields.tsx';
import type { Case } from '../case/case-parts.ts';
import { useKept } from '../../app/use-kept.ts';
import { CommandForm } from './command-form.tsx';

type Prepared = NonNullable<Case['preparedDecision']>;
const outcomes = ['approve', 'approveWithConditions', 'defer', 'reject', 'prohibit'] as const;

/** What an office put before whoever decides; with `onTakeOver`, the way into their own form. */
export function PreparedDecision({ one, onTakeOver }: { readonly one: Case; readonly onTakeOver?: (prepared: Prepared) => void }) {
  const { t, code, pick, dateTime } = useWords();
  const [isTaken, setTaken] = useState(false);
  const { preparedDecision: prepared } = one;
  if (!prepared?.outcome) return null;
  const { outcome, reasons, conditions, language, preparedBy, position, preparedAt, version } = prepared;
  return (
    <section className="card" aria-labelledby="prepared">
      <h2 id="prepared" className="card-title">
        {t('office::prepared')}
      </h2>
      <p className="quiet">
        {t('office::preparedBy', { name: preparedBy.name ?? t('unknown'), position: pick(position.title), date: dateTime(preparedAt) })}
      </p>
      {version !== one.preparationVersion && <p className="notice warning">{t('office::older', { version })}</p>}
      <p>
        <strong>{code('decision', outcome)}</strong>
      </p>
      {reasons && (
        <p className="prewrap" lang={language ?? undefined}>
          {reasons}
        </p>
      )}
      {conditions.length > 0 && (
        <>
          <h3>{t('case::conditions')}</h3>
          <ul lang={language ?? undefined}>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </>
      )}
      {onTakeOver && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => {
              onTakeOver(prepared);
              setTaken(true);
            }}
          >
            {t('office::takeOver')}
          </button>
          <p role="status">{isTaken && t('office::tookOver')}</p>
        </>
      )}
    </section>
  );
}

/** For those of an office: outcome, reasons and conditions, put before the executive and decided by nobody yet. */
export function PrepareDecision({ one }: { readonly one: Case }) {
  const { t, code, language } = useWords();
  const { value: it, change, forget } = useKept(`prepareDecision/${one.id}/${one.preparationVersion}`, { outcome: '', reasons: '', conditions: '' });
  const command = useCommand('prepareDecision');
  const isConditional = it.outcome === 'approveWithConditions';
  const put = async (): Promise<void> => {
    const { changed } = await command.run({
      id: one.id,
      version: one.preparationVersion,
      outcome: it.outcome as (typeof outcomes)[number],
      reasons: it.reasons,
      conditions: isConditional ? it.conditions.split('\n').map((line) => line.trim()).filter(Boolean) : [],
      language,
    });
    if (changed) await forget();
  };
  return (
    <CommandForm
      command={command}
      title={t('office::prepare')}
      submit={t('office::put')}
      availability={one.viewerCan.prepareDecision}
      needs={{ outcome: it.outcome, ...(isConditional ? { conditions: it.conditions } : {}), reasons: it.reasons }}
      onSubmit={() => void put()}
    >
      <p className="quiet">{t('office::prepareMeans')}</p>
      <Radios
        name="outcome"
        label={t('case::decision')}
        value={it.outcome}
        onChange={(outcome) => change({ outcome })}
        choices={outcomes.map((value) => ({ value, label: code('decision', value), hint: t(`case::decisionMeans.${value}`) }))}
      />
      {isConditional && (
        <TextArea
          name="conditions"
          label={t('case::conditions')}
          hint={t('office::conditionsHint')}
          value={it.conditions}
          maxLength={8000}
          onChange={(conditions) => change({ conditions })}
        />
      )}
      <TextArea name="reasons" label={t('case::reasons')} value={it.reasons} maxLength={8000} onChange={(reasons) => change({ reasons })} />
    </CommandForm>
  );
}
