import { use } from 'react';
import type { Question } from '@gatehouse/policy/forms';
import { useWords, type Pair } from '../../i18n/use-words.ts';
import { Localized } from '../../ui/text.tsx';
import { FormAnswers } from './form-place.ts';
import { useKnownPosition, useKnownTechnology, useUnits } from './use-known.ts';

/** What a reference leads to, by its name of today; its id is what was answered and stays. */
export function ReferenceName({ to, id }: { readonly to: Extract<Question, { type: 'reference' }>['to']; readonly id: string }) {
  switch (to) {
    case 'technology':
      return <TechnologyName id={id} />;
    case 'unit':
      return <UnitName id={id} />;
    case 'position':
      return <PositionTitle id={id} />;
  }
}

function TechnologyName({ id }: { readonly id: string }) {
  const { technology, isRead } = useKnownTechnology(id);
  return <Named name={technology?.name} isRead={isRead} />;
}

function UnitName({ id }: { readonly id: string }) {
  const { pick } = useWords();
  const unit = useUnits().find((one) => one.id === id);
  return <>{unit ? pick(unit.name) : id}</>;
}

function PositionTitle({ id }: { readonly id: string }) {
  const { position, isRead } = useKnownPosition(id);
  return <Named name={position?.title} isRead={isRead} />;
}

/** The uses of the technology that another answer of the same list names. */
export function UseCaseNames({ of, ids }: { readonly of: string; readonly ids: readonly string[] }) {
  const { technology, isRead } = useKnownTechnology(use(FormAnswers)[of]);
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <Named name={technology?.useCases.find((one) => one.id === id)?.name} isRead={isRead} />
        </li>
      ))}
    </ul>
  );
}

function Named({ name, isRead }: { readonly name: Pair | null | undefined; readonly isRead: boolean }) {
  const { t } = useWords();
  if (name) return <Localized text={name} />;
  return isRead ? <span className="quiet">{t('form::reference.unknown')}</span> : null;
}
