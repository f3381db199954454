import { useKept } from '../../app/use-kept.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button.tsx';
import { Radios, Select, TextArea, TextField } from '../../ui/fields.tsx';
import { CommandForm } from '../commands/command-form.tsx';
import { FieldInput, givenFrom, typedFrom, type Typed } from './field-inputs.tsx';
import type { List } from './reference-parts.ts';
import { today } from './today.ts';

const kinds = ['add', 'change', 'end', 'correct'] as const;
type Kind = (typeof kinds)[number];

/** One change of a list: the form follows from the list's fields and from the kind of change. */
export function ProposeEntry({ list }: { readonly list: List }) {
  const { t } = useWords();
  const availability = list.viewerCan.proposeReferenceEntry;
  const name = t(list.secondPersonBecause ? 'reference::propose' : 'reference::make');
  if (!availability.allowed) return <Button availability={availability}>{name}</Button>;
  return (
    <details>
      <summary>{name}</summary>
      <ProposeForm list={list} name={name} />
    </details>
  );
}

function ProposeForm({ list, name }: { readonly list: List; readonly name: string }) {
  const { t, pick, day } = useWords();
  const { value: it, change, forget } = useKept(`proposeReferenceEntry/${list.id}`, {
    kind: 'add' as Kind,
    code: '',
    en: '',
    fr: '',
    typed: {} as Typed,
    source: '',
    order: '',
    from: today(),
    to: '',
    reasons: '',
  });
  const command = useCommand('proposeReferenceEntry');
  const isEnd = it.kind === 'end';
  const isCorrection = it.kind === 'correct';
  const entry = it.kind === 'add' ? null : (list.entries.find(({ code }) => code === it.code) ?? null);
  const needsSource = list.secondPersonBecause !== null && (it.kind === 'add' || it.kind === 'change');
  const faulty = (command.refusal?.params as { readonly fields?: readonly string[] } | null)?.fields ?? [];
  const fault = t(command.refusal?.code === 'referenceFieldMissing' ? 'reference::fieldMissing' : 'reference::fieldInvalid');

  /** The form opens with what the entry says now. */
  const choose = (code: string): void => {
    const found = list.entries.find((one) => one.code === code);
    change({
      code,
      ...(found ? { en: found.label.en ?? '', fr: found.label.fr ?? '', typed: typedFrom(list.fields, found.fields), order: String(found.sortOrder) } : {}),
    });
  };

  const send = (): void => {
    const given = {
      id: list.recordId,
      kind: it.kind,
      code: it.code.trim(),
      label: isEnd ? null : { en: it.en.trim() || null, fr: it.fr.trim() || null },
      fields: isEnd ? [] : givenFrom(list.fields, it.typed),
      source: isEnd || isCorrection ? null : it.source.trim() || null,
      sortOrder: isEnd || it.order === '' ? null : Math.trunc(Number(it.order)),
      effectiveFrom: isCorrection ? (entry?.effectiveFrom ?? it.from) : it.from,
      effectiveTo: isEnd || isCorrection ? null : it.to || null,
      reasons: it.reasons,
    };
    void command.run(given).then(({ changed }) => changed && forget());
  };

  return (
    <CommandForm
      command={command}
      label={name}
      submit={t(`reference::kinds.${it.kind}`)}
      needs={{
        entryCode: it.code,
        ...(isEnd ? {} : { labelEn: it.en, labelFr: it.fr }),
        ...(needsSource ? { entrySource: it.source } : {}),
        ...(isCorrection ? {} : { effectiveFrom: it.from }),
        reasons: it.reasons,
      }}
      onSubmit={send}
    >
      <Radios
        label={t('reference::what')}
        value={it.kind}
        onChange={(kind) => change({ kind: kind as Kind, code: '', en: '', fr: '', typed: {}, order: '' })}
        choices={kinds.map((value) => ({ value, label: t(`reference::kinds.${value}`), hint: t(`reference::kindHints.${value}`) }))}
      />
      {it.kind === 'add' ? (
        <TextField
          name="entryCode"
          label={t('reference::code')}
          value={it.code}
          maxLength={60}
          onChange={(code) => change({ code })}
        />
      ) : (
        <Select
          name="entryCode"
          label={t('reference::entry')}
          value={it.code}
          onChange={choose}
          choices={[{ value: '', label: '' }, ...list.entries.map(({ code, label }) => ({ value: code, label: `${code} – ${pick(label)}` }))]}
        />
      )}
      {!isEnd && (
        <>
          <TextField
            name="labelEn"
            label={t('reference::labelEn')}
            lang="en"
            value={it.en}
            maxLength={300}
            onChange={(en) => change({ en })}
          />
          <TextField
            name="labelFr"
            label={t('reference::labelFr')}
            lang="fr"
            value={it.fr}
            maxLength={300}
            onChange={(fr) => change({ fr })}
          />
          {list.fields.map((field) => (
            <FieldInput
              key={field.id}
              field={field}
              typed={it.typed}
              error={faulty.includes(field.id) ? fault : null}
              onChange={(typed) => change({ typed })}
            />
          ))}
        </>
      )}
      {(it.kind === 'add' || it.kind === 'change') && (
        <>
          <TextField
            name="entrySource"
            label={t('reference::source')}
            hint={t('reference::sourceHint')}
            isOptional={!needsSource}
            value={it.source}
            maxLength={500}
            onChange={(source) => change({ source })}
          />
          <TextField
            label={t('reference::order')}
            hint={t('reference::orderHint')}
            type="number"
            min="0"
            isOptional
            value={it.order}
            onChange={(order) => change({ order })}
          />
        </>
      )}
      {isCorrection ? (
        entry && (
          <p>
            {t('reference::correctedPeriod')} {day(entry.effectiveFrom)}
          </p>
        )
      ) : (
        <TextField
          name="effectiveFrom"
          label={t(isEnd ? 'reference::endDay' : 'reference::firstDay')}
          type="date"
          value={it.from}
          onChange={(from) => change({ from })}
        />
      )}
      {(it.kind === 'add' || it.kind === 'change') && (
        <TextField label={t('reference::lastDay')} type="date" isOptional value={it.to} onChange={(to) => change({ to })} />
      )}
      <TextArea
        name="reasons"
        label={t('reference::reasons')}
        value={it.reasons}
        maxLength={4000}
        onChange={(reasons) => change({ reasons })}
      />
    </CommandForm>
  );
}
