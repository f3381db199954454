import { useWords } from '../../i18n/use-words.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import { valueOf, type Field } from './reference-parts.ts';

/** What is typed into the fields of a list, by field id and part: `exempt`, `number.en`, `maximum.amount`. */
export type Typed = Readonly<Record<string, string>>;

/** What an entry says, as its form shows it. */
export function typedFrom(fields: readonly Field[], values: unknown): Typed {
  const typed: Record<string, string> = {};
  for (const { id } of fields) {
    const value = valueOf(values, id);
    if (value === null) continue;
    if (typeof value === 'string') typed[id] = value;
    else if (typeof value === 'boolean') typed[id] = value ? 'yes' : 'no';
    else for (const [part, text] of Object.entries(value)) typed[`${id}.${part}`] = String(text);
  }
  return typed;
}

/** The same as the command takes it; what was left blank is not said. */
export function givenFrom(fields: readonly Field[], typed: Typed) {
  const at = (key: string): string | null => typed[key]?.trim() || null;
  return fields.map(({ id, kind }) => {
    switch (kind) {
      case 'text':
      case 'choice':
        return { field: id, text: at(id) };
      case 'yesNo':
        return { field: id, yes: at(id) === null ? null : at(id) === 'yes' };
      case 'localizedText': {
        const [en, fr] = [at(`${id}.en`), at(`${id}.fr`)];
        return { field: id, localized: en === null && fr === null ? null : { en, fr } };
      }
      case 'duration': {
        const amount = at(`${id}.amount`);
        const unit = (at(`${id}.unit`) ?? 'day') as 'hour' | 'day' | 'year';
        return { field: id, duration: amount === null ? null : { amount: Math.trunc(Number(amount)) || 0, unit } };
      }
    }
  });
}

/** One field of a list, as its kind asks. */
export function FieldInput({ field, typed, error, onChange }: {
  readonly field: Field;
  readonly typed: Typed;
  readonly error: string | null;
  readonly onChange: (typed: Typed) => void;
}) {
  const { t, pick } = useWords();
  const { id, kind, isRequired, options } = field;
  const label = pick(field.label);
  const set = (key: string) => (value: string) => onChange({ ...typed, [key]: value });
  const at = (key: string): string => typed[key] ?? '';
  const common = { isOptional: !isRequired, error };
  const nothing = { value: '', label: t('reference::notSaid') };
  switch (kind) {
    case 'text':
      return <TextField {...common} label={label} value={at(id)} maxLength={500} onChange={set(id)} />;
    case 'choice':
      return (
        <Select
          {...common}
          label={label}
          value={at(id)}
          onChange={set(id)}
          choices={[nothing, ...options.map((option) => ({ value: option.code, label: pick(option.label) }))]}
        />
      );
    case 'yesNo':
      return (
        <Select
          {...common}
          label={label}
          value={at(id)}
          onChange={set(id)}
          choices={[nothing, { value: 'yes', label: t('reference::yes') }, { value: 'no', label: t('reference::no') }]}
        />
      );
    case 'localizedText':
      return (
        <>
          <TextField {...common} label={t('reference::inEnglish', { label })} lang="en" value={at(`${id}.en`)} maxLength={500} onChange={set(`${id}.en`)} />
          <TextField {...common} label={t('reference::inFrench', { label })} lang="fr" value={at(`${id}.fr`)} maxLength={500} onChange={set(`${id}.fr`)} />
        </>
      );
    case 'duration':
      return (
        <fieldset className="field">
          <legend>{label}</legend>
          <TextField label={t('reference::amount')} isOptional error={error} type="number" min="1" value={at(`${id}.amount`)} onChange={set(`${id}.amount`)} />
          <Select
            label={t('reference::unit')}
            value={at(`${id}.unit`) || 'day'}
            onChange={set(`${id}.unit`)}
            choices={(['hour', 'day', 'year'] as const).map((unit) => ({ value: unit, label: t(`reference::unitNames.${unit}`) }))}
          />
        </fieldset>
      );
  }
}
