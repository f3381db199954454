import { useWords, type Words } from '../../i18n/use-words.ts';
import { valueOf, type Field, type Value } from './reference-parts.ts';

/** A value in words of the reader's language; empty where nothing is said. */
export function valueInWords({ kind, options }: Pick<Field, 'kind' | 'options'>, value: Value, { t, pick }: Pick<Words, 't' | 'pick'>): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return t(value ? 'reference::yes' : 'reference::no');
  if (typeof value === 'string') return kind === 'choice' ? pick(options.find(({ code }) => code === value)?.label) || value : value;
  return 'amount' in value ? t(`reference::units.${value.unit}`, { count: value.amount }) : pick(value);
}

/** What an entry says besides its label, one a line; what it does not say is left out. */
export function FieldValues({ fields, values }: { readonly fields: readonly Field[]; readonly values: unknown }) {
  const words = useWords();
  const said = fields.map((field) => [field, valueInWords(field, valueOf(values, field.id), words)] as const).filter(([, text]) => text !== '');
  if (said.length === 0) return null;
  return (
    <ul className="small">
      {said.map(([field, text]) => (
        <li key={field.id}>
          <span className="quiet">
            {words.pick(field.label)}
            {words.t('colon')}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
