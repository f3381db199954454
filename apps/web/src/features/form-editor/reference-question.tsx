import { use, useState } from 'react';
import type { Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { Checkboxes, Select, TextField } from '../../ui/fields.tsx';
import { FormAnswers, LookedFor } from './form-place.ts';
import { useFocusNext } from './list-items.tsx';
import { TechnologySearch } from './technology-search.tsx';
import { usePositions } from '../people/use-positions.ts';
import { useKnownTechnology, useUnits } from './use-known.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

/** A question that is answered with something the record knows. */
export function ReferenceQuestion({ to, ...props }: Props & { readonly to: Extract<Question, { type: 'reference' }>['to'] }) {
  switch (to) {
    case 'technology':
      return <TechnologyQuestion {...props} />;
    case 'unit':
      return <ChooseUnit {...props} />;
    case 'position':
      return <ChoosePosition {...props} />;
  }
}

/** Looked for by name. The same place then says what was chosen, and has the focus. */
function TechnologyQuestion({ value, onChange, ...frame }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const { text, look } = use(LookedFor) ?? { text: typed, look: setTyped };
  const focusNext = useFocusNext();
  const change = (technologyId: string | null): void => {
    focusNext(frame.id);
    onChange(technologyId);
  };
  if (typeof value === 'string' && value !== '') return <ChosenTechnology {...frame} technologyId={value} onRemove={() => change(null)} />;
  return (
    <div>
      <TextField {...frame} value={text} maxLength={200} onChange={look} />
      <TechnologySearch
        text={text}
        title={t('form::reference.found')}
        choose={t('form::reference.choose')}
        none={t('form::reference.none')}
        onChoose={change}
      />
    </div>
  );
}

function ChosenTechnology({ id, label, error, technologyId, onRemove }: Omit<Props, 'value' | 'onChange'> & {
  readonly technologyId: string;
  readonly onRemove: () => void;
}) {
  const { t, pick } = useWords();
  const { technology, isRead } = useKnownTechnology(technologyId);
  return (
    <div className={`field ${error ? 'has-error' : ''}`} id={id} tabIndex={-1} role="group" aria-label={label}>
      <p>
        <strong>{label}</strong>
      </p>
      {error && <p className="field-error">{error}</p>}
      <div className="notice">
        <p>{technology ? t('form::reference.chosen', { name: pick(technology.name) }) : isRead && t('form::reference.unknown')}</p>
        <button type="button" className="button" onClick={onRemove}>
          {t('form::reference.another')}
        </button>
      </div>
    </div>
  );
}

function ChooseUnit({ value, onChange, ...frame }: Props) {
  const { pick } = useWords();
  const units = useUnits();
  const choices = units.map((unit) => ({ value: unit.id, label: pick(unit.name) }));
  return <Select {...frame} value={typeof value === 'string' ? value : ''} onChange={(one) => onChange(one || null)} choices={[{ value: '', label: '' }, ...choices]} />;
}

function ChoosePosition({ value, onChange, ...frame }: Props) {
  const { pick } = useWords();
  const { positions } = usePositions();
  const choices = (positions ?? []).map((position) => ({ value: position.recordId, label: pick(position.title) }));
  return <Select {...frame} value={typeof value === 'string' ? value : ''} onChange={(one) => onChange(one || null)} choices={[{ value: '', label: '' }, ...choices]} />;
}

/** Some of the uses of the technology that another question names. */
export function UseCasesQuestion({ of, value, onChange, ...frame }: Props & { readonly of: string }) {
  const { t, pick } = useWords();
  const { technology, isRead } = useKnownTechnology(use(FormAnswers)[of]);
  const useCases = technology?.useCases ?? [];
  return (
    <>
      <Checkboxes
        {...frame}
        values={Array.isArray(value) ? (value as string[]) : []}
        onChange={onChange}
        choices={useCases.map(({ id, name, description }) => ({ value: id, label: pick(name), hint: description }))}
      />
      {isRead && useCases.length === 0 && <p className="quiet">{t('form::reference.noUses')}</p>}
    </>
  );
}
