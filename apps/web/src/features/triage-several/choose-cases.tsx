import { useEffect, useRef } from 'react';
import { Link } from '@tanstack/react-router';
import type { Refusal } from '../../graphql/refusal.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useNamed } from '../../ui/form-context.ts';
import { RefusalText } from '../../ui/refusal.tsx';
import type { Chosen } from './use-triage-several.ts';

export interface Waiting extends Chosen {
  readonly stageSince: string;
  readonly unitName: string;
  readonly askedBy: string;
}

/** The cases that wait, each with a box; how many are chosen is said at every change. */
export function ChooseCases({ waiting, chosen, refused, isRunning, choose }: {
  readonly waiting: readonly Waiting[];
  readonly chosen: readonly Chosen[];
  readonly refused: ReadonlyMap<string, Refusal>;
  readonly isRunning: boolean;
  readonly choose: (all: readonly Chosen[], isChosen: boolean) => void;
}) {
  const { t, date } = useWords();
  const { id, fault } = useNamed('cases');
  const all = useRef<HTMLInputElement>(null);
  const isChosen = (one: Chosen): boolean => chosen.some((other) => other.id === one.id);
  const here = waiting.filter(isChosen).length;
  useEffect(() => {
    if (all.current) all.current.indeterminate = here > 0 && here < waiting.length;
  }, [here, waiting.length]);
  const elsewhere = chosen.filter((one) => !waiting.some((other) => other.id === one.id));
  const boxOf = ({ id, number, technologyName }: Chosen) => (
    <input
      type="checkbox"
      aria-label={t('triage::choose', { number, name: technologyName })}
      aria-describedby={refused.has(id) ? `refused-${id}` : undefined}
      checked={chosen.some((one) => one.id === id)}
      disabled={isRunning}
      onChange={(event) => choose([{ id, number, technologyName }], event.target.checked)}
    />
  );
  return (
    <fieldset id={id} tabIndex={-1} className={`field choose-cases ${fault ? 'has-error' : ''}`}>
      <legend className="visually-hidden">{t('triage::which')}</legend>
      {fault && <p className="field-error">{fault}</p>}
      {waiting.length > 0 && (
        <div className="choice">
          <input
            ref={all}
            type="checkbox"
            id="choose-all"
            checked={here === waiting.length}
            disabled={isRunning}
            onChange={(event) => choose(waiting.map(({ id, number, technologyName }) => ({ id, number, technologyName })), event.target.checked)}
          />
          <label htmlFor="choose-all">{t('triage::all', { count: waiting.length })}</label>
        </div>
      )}
      <p role="status" className="quiet">
        {t('triage::chosen', { count: chosen.length })}
      </p>
      {elsewhere.length > 0 && (
        <>
          <h2>{t('triage::elsewhere')}</h2>
          <ul className="cards">
            {elsewhere.map((one) => (
              <li key={one.id} className="card">
                <p>
                  {boxOf(one)} <Link to={`/cases/${one.number}`}>{one.number}</Link> {one.technologyName}
                </p>
                <Why id={one.id} refused={refused} />
              </li>
            ))}
          </ul>
        </>
      )}
      {waiting.length > 0 && (
        <table className="stacks">
          <caption className="visually-hidden">{t('triage::which')}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('triage::chooseColumn')}</span>
              </th>
              {['number', 'technology', 'unit', 'since'].map((name) => (
                <th key={name} scope="col">
                  {t(`cases::${name}`)}
                </th>
              ))}
              <th scope="col">{t('triage::askedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {waiting.map((one) => (
              <tr key={one.id}>
                <td>{boxOf(one)}</td>
                <th scope="row">
                  <Link to={`/cases/${one.number}`}>{one.number}</Link>
                </th>
                <td data-label={t('cases::technology')}>
                  {one.technologyName}
                  <Why id={one.id} refused={refused} />
                </td>
                <td data-label={t('cases::unit')}>{one.unitName}</td>
                <td data-label={t('cases::since')}>{date(one.stageSince)}</td>
                <td data-label={t('triage::askedBy')}>{one.askedBy}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </fieldset>
  );
}

/** Why this one was not recorded, beside its box. */
function Why({ id, refused }: { readonly id: string; readonly refused: ReadonlyMap<string, Refusal> }) {
  const refusal = refused.get(id);
  if (!refusal) return null;
  return (
    <div className="field-error" id={`refused-${id}`}>
      <RefusalText refusal={refusal} />
    </div>
  );
}
