import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Checkboxes, Select, TextField } from '../../ui/fields.tsx';
import { Condition, type When } from '../rules/condition.tsx';
import type { Table } from './what-if-parts.ts';

type Facts = Table['facts'];

interface EditorProps {
  readonly when: When;
  readonly facts: Facts;
  readonly onChange: (when: When) => void;
}

/** A condition that can be changed: each question with its answers to tick, parts taken out and put in. */
export function ConditionEditor({ when, facts, onChange }: EditorProps) {
  const { t } = useWords();
  if (when.all || when.any) return <Parts when={when} facts={facts} onChange={onChange} />;
  return (
    <>
      <One when={when} facts={facts} onChange={onChange} />
      <AddPart label={t('whatif::alsoRequire')} facts={facts} onAdd={(part) => onChange({ all: [when, part] })} />
    </>
  );
}

function One({ when, facts, onChange }: EditorProps): ReactNode {
  const { t } = useWords();
  if (when.all || when.any) return <Parts when={when} facts={facts} onChange={onChange} />;
  if (when.not) {
    return (
      <>
        <p>{t('rules::not')}</p>
        <One when={when.not} facts={facts} onChange={(not) => onChange({ not })} />
      </>
    );
  }
  return <Single when={when} facts={facts} onChange={onChange} />;
}

function Parts({ when, facts, onChange }: EditorProps) {
  const { t } = useWords();
  const name = when.all ? 'all' : 'any';
  const parts = when.all ?? when.any ?? [];
  const put = (next: readonly When[]): void => onChange({ [name]: next });
  return (
    <>
      <p>{parts.length === 0 ? `${t('rules::when')} ${t(name === 'all' ? 'rules::always' : 'rules::never')}` : t(`whatif::${name}`)}</p>
      {parts.map((part, index) => (
        <div className="group-item" key={index}>
          <One when={part} facts={facts} onChange={(then) => put(parts.map((one, at) => (at === index ? then : one)))} />
          <button type="button" className="button" onClick={() => put(parts.filter((_one, at) => at !== index))}>
            {t('whatif::removeCondition', { number: index + 1 })}
          </button>
        </div>
      ))}
      <AddPart label={t(name === 'all' ? 'whatif::alsoRequire' : 'whatif::orRequire')} facts={facts} onAdd={(part) => put([...parts, part])} />
    </>
  );
}

/** Choosing a question puts in a condition on it, for which nothing is ticked yet. */
function AddPart({ label, facts, onAdd }: { readonly label: string; readonly facts: Facts; readonly onAdd: (part: When) => void }) {
  const { t, pick } = useWords();
  const begin = (name: string): When => {
    switch (facts.find((one) => one.name === name)?.type) {
      case 'anyOf':
        return { fact: name, includesAny: [] };
      case 'number':
        return { fact: name, atLeast: 1 };
      case 'date':
        return { fact: name, known: true };
      default:
        return { fact: name, in: [] };
    }
  };
  return (
    <Select
      label={label}
      value=""
      onChange={(name) => name && onAdd(begin(name))}
      choices={[{ value: '', label: t('whatif::choose') }, ...facts.map(({ name, meaning }) => ({ value: name, label: pick(meaning) }))]}
    />
  );
}

/** A condition on one question. What has no answers to tick and no number is said in words. */
function Single({ when, facts, onChange }: EditorProps) {
  const { t, pick } = useWords();
  const fact = facts.find((one) => one.name === when.fact);
  const asked = pick(fact?.meaning) || (when.fact ?? '');
  const choices = (fact?.values ?? []).map(({ value, words }) => ({ value, label: pick(words) }));
  const operator = when.includesAll ? 'includesAll' : when.includesAny ? 'includesAny' : null;
  if (operator) {
    return (
      <Checkboxes
        label={asked}
        hint={t(`whatif::${operator}`)}
        choices={choices}
        values={(when.includesAll ?? when.includesAny ?? []).map(String)}
        onChange={(values) => onChange({ fact: when.fact as string, [operator]: values })}
      />
    );
  }
  if (choices.length > 0 && !when.known) {
    return (
      <Checkboxes
        label={asked}
        hint={t('whatif::oneOf')}
        choices={choices}
        values={when.in ? when.in.map(String) : [String(when.is)]}
        onChange={(values) => onChange({ fact: when.fact as string, ...(values.length === 1 ? { is: values[0] as string } : { in: values }) })}
      />
    );
  }
  const bound = when.atLeast === undefined ? 'is' : 'atLeast';
  const number = when.atLeast === undefined ? when.is : when.atLeast;
  if (typeof number === 'number' || number === null) {
    return (
      <TextField
        label={asked}
        hint={t(`whatif::${bound}`, { unit: pick(fact?.unit) })}
        type="number"
        value={number === null ? '' : String(number)}
        onChange={(typed) => onChange({ fact: when.fact as string, [bound]: typed === '' ? null : Number(typed) })}
      />
    );
  }
  return (
    <p>
      <Condition when={when} facts={facts} />
    </p>
  );
}
