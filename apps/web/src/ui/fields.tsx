import { useId, type ComponentProps, type ReactNode } from 'react';
import { languageOf } from '../i18n/language-of.ts';
import { useWords } from '../i18n/use-words.ts';
import { useNamed } from './form-context.ts';

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | null | undefined;
  readonly isOptional?: boolean;
  /** The id of the control, so that an error summary can link to it. */
  readonly id?: string;
  /** The name by which the form around it knows it. */
  readonly name?: string;
}

interface TextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  readonly lang?: string;
  readonly onBlur?: () => void;
}

function useField({ id, name, hint, error }: FieldProps) {
  const own = useId();
  const named = useNamed(name);
  const control = id ?? named.id ?? own;
  const fault = error ?? named.fault;
  const described = [hint ? `${control}-hint` : '', fault ? `${control}-error` : ''].filter(Boolean).join(' ');
  return { control, error: fault, described: described || undefined };
}

/** Label, hint and error around a control. */
function Frame({ control, label, hint, error, isOptional, children }: FieldProps & { control: string; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={`field ${error ? 'has-error' : ''}`}>
      <label htmlFor={control}>
        {label} {isOptional && <span className="quiet small">({t('optional')})</span>}
      </label>
      {hint && (
        <p className="hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${control}-error`}>
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

export function TextField(props: TextProps & { readonly type?: 'text' | 'date' | 'number' | 'search'; readonly min?: string }) {
  const { control, described, error } = useField(props);
  const { value, onChange, maxLength, lang, onBlur, type = 'text', min } = props;
  return (
    <Frame {...props} control={control} error={error}>
      <input
        id={control}
        type={type}
        value={value}
        min={min}
        maxLength={maxLength}
        lang={lang}
        onBlur={onBlur}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  );
}

/** `control`: what else the element itself takes. */
export function TextArea(props: TextProps & { readonly rows?: number; readonly control?: ComponentProps<'textarea'> }) {
  const { control, described, error } = useField(props);
  const { value, onChange, maxLength, lang, onBlur, rows = 4 } = props;
  return (
    <Frame {...props} control={control} error={error}>
      <textarea
        {...props.control}
        id={control}
        rows={rows}
        value={value}
        maxLength={maxLength}
        // What is written is often in the other language than the page.
        lang={lang ?? languageOf(value)}
        onBlur={onBlur}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Frame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export function Select(
  props: FieldProps & { readonly value: string; readonly onChange: (value: string) => void; readonly choices: readonly Choice[] },
) {
  const { control, described, error } = useField(props);
  const { value, onChange, choices } = props;
  return (
    <Frame {...props} control={control} error={error}>
      <select
        id={control}
        value={value}
        aria-describedby={described}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label as string}
          </option>
        ))}
      </select>
    </Frame>
  );
}

interface ChoicesProps extends FieldProps {
  readonly choices: readonly Choice[];
}

/** More choices than this are set in columns. */
const many = 10;

/** A few words each: in a list of items they stand side by side. */
const isShort = (choices: readonly Choice[]): boolean => choices.length <= 4 && choices.every(({ label, hint }) => !hint && typeof label === 'string' && label.length <= 12);

const columnsOf = (choices: readonly Choice[]): string =>
  `choices ${choices.length > many ? 'many' : ''} ${isShort(choices) ? 'short' : ''}`.trim();

function Group({ control, described, label, hint, error, isOptional, children }: FieldProps & {
  control: string;
  described: string | undefined;
  children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <fieldset className={`field ${error ? 'has-error' : ''}`} aria-describedby={described} id={control} tabIndex={-1}>
      <legend>
        {label} {isOptional && <span className="quiet small">({t('optional')})</span>}
      </legend>
      {hint && (
        <p className="hint" id={`${control}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${control}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}

export function Radios(props: ChoicesProps & { readonly value: string; readonly onChange: (value: string) => void }) {
  const { control, described, error } = useField(props);
  return (
    <Group {...props} control={control} described={described} error={error}>
      <div className={columnsOf(props.choices)}>
        {props.choices.map(({ value, label, hint }) => (
          <div className="choice" key={value}>
            <input
              type="radio"
              name={control}
              id={`${control}-${value}`}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            <label htmlFor={`${control}-${value}`}>
              {label}
              {hint && <span className="hint">{hint}</span>}
            </label>
          </div>
        ))}
      </div>
    </Group>
  );
}

export function Checkboxes(
  props: ChoicesProps & { readonly values: readonly string[]; readonly onChange: (values: string[]) => void },
) {
  const { control, described, error } = useField(props);
  const toggle = (value: string): void =>
    props.onChange(props.values.includes(value) ? props.values.filter((one) => one !== value) : [...props.values, value]);
  return (
    <Group {...props} control={control} described={described} error={error}>
      <div className={columnsOf(props.choices)}>
        {props.choices.map(({ value, label, hint }) => (
          <div className="choice" key={value}>
            <input
              type="checkbox"
              id={`${control}-${value}`}
              checked={props.values.includes(value)}
              onChange={() => toggle(value)}
            />
            <label htmlFor={`${control}-${value}`}>
              {label}
              {hint && <span className="hint">{hint}</span>}
            </label>
          </div>
        ))}
      </div>
    </Group>
  );
}

/** Several short texts, one a line, such as conditions. */
export function TextList(
  props: FieldProps & { readonly values: readonly string[]; readonly onChange: (values: string[]) => void; readonly maxLength: number },
) {
  const { t } = useWords();
  const { control, described, error } = useField(props);
  return (
    <Group {...props} control={control} described={described} error={error}>
      {props.values.map((value, index) => (
        <div className="choice" key={index}>
          <textarea
            rows={2}
            lang={languageOf(value)}
            aria-label={`${typeof props.label === 'string' ? props.label : ''} ${index + 1}`}
            value={value}
            maxLength={props.maxLength}
            onChange={(event) => props.onChange(props.values.map((one, at) => (at === index ? event.target.value : one)))}
          />
          <button
            type="button"
            className="button plain"
            onClick={() => props.onChange(props.values.filter((_one, at) => at !== index))}
          >
            {t('remove')}
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={() => props.onChange([...props.values, ''])}>
        {t('add')}
      </button>
    </Group>
  );
}
