import type { ReactNode } from 'react';
import { useWords, type Pair } from '../../i18n/use-words.ts';
import { useReferenceList } from '../reference/use-reference-list.ts';
import type { Registration, Step } from './registration.ts';

interface Named {
  readonly id: string;
  readonly name: Pair;
}

/** Everything that was answered, each with a way back to it. */
export function CheckAnswers({ registration: it, technologyName, useCases, units, onChange }: {
  readonly registration: Registration;
  readonly technologyName: string;
  readonly useCases: readonly Named[];
  readonly units: readonly Named[];
  readonly onChange: (step: Step) => void;
}) {
  const { t, code, pick } = useWords();
  const { wordOf } = useReferenceList('technology-category');
  const both = (en: string, fr: string): string => [en, fr].filter(Boolean).join(' / ');
  const uses = [...useCases.filter(({ id }) => it.useCaseIds.includes(id)).map(({ name }) => pick(name)), both(it.useEn, it.useFr)];
  const rows: readonly (readonly [Step, string, ReactNode])[] = [
    ['what', t('cases::technology'), it.technologyId === null ? both(it.nameEn, it.nameFr) : technologyName],
    ...(it.technologyId === null
      ? ([
          ['what', t('technology::kind'), code('kind', it.kind)],
          ['what', t('register::categories'), it.categories.map(wordOf).join(', ') || t('none')],
          ['who', t('technology::origin'), code('origin', it.origin)],
          ['who', t('technology::vendor'), it.vendor || t('none')],
        ] as const)
      : []),
    ['who', t('register::unit'), pick(units.find(({ id }) => id === it.unitId)?.name)],
    ['use', t('register::use'), uses.filter(Boolean).join('; ')],
    ['use', t('register::purpose'), it.purpose],
    ['use', t('register::inUse'), t(it.inUse ? 'yes' : 'no')],
    ['information', t('register::personalInformation'), code('personalInformation', it.personalInformation)],
    ['stage', t('register::stageAsked'), code('asked', it.stageAsked)],
    ['stage', t('register::dataAsked'), code('data', it.dataAsked)],
  ];
  return (
    <>
      <dl className="facts">
        {rows.map(([step, label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="prewrap">
              {value}{' '}
              <button type="button" className="button plain" onClick={() => onChange(step)}>
                {t('change')} <span className="visually-hidden">{label}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <p>{t('register::after')}</p>
    </>
  );
}
