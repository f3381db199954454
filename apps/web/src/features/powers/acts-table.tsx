import { useWords, type Words } from '../../i18n/use-words.ts';
import { byPower, groundWords, stageWords, type Act, type Ground, type Process, type Role } from './powers-parts.ts';

function whenWords(words: Words, { process, stages }: Process, act: Act): string {
  if (act.opens) return words.t('matrix::opens');
  if (stages.length === 0) return words.t('matrix::anyTime');
  if (act.stages.length === stages.length) return words.t('matrix::everyStage');
  return act.stages.map((stage) => stageWords(words, process, stage)).join('; ');
}

/** Acts by process: at which stages, and by what; with `roles`, also who can hold the power. */
export function ActsTable({ caption, processes, roles }: {
  readonly caption: string;
  readonly processes: readonly Process[];
  readonly roles?: readonly Role[];
}) {
  const words = useWords();
  const { t } = words;
  const columns = { act: t('matrix::act'), stages: t('matrix::stages'), by: t(roles ? 'matrix::powersAndRoles' : 'matrix::by') };
  return (
    <table className="stacks sticky">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {processes.map((one) => (
        <tbody key={one.process}>
          <tr>
            <th scope="rowgroup" colSpan={3}>
              {t(`matrix::processes.${one.process}`)}
            </th>
          </tr>
          {one.actions.map((act) => (
            <tr key={act.action}>
              <th scope="row">{t(`matrix::action.${act.action}`)}</th>
              <td data-label={columns.stages}>{whenWords(words, one, act)}</td>
              <td data-label={columns.by}>
                <ul>
                  {act.by.map((ground) => (
                    <li key={groundWords(words, ground)}>
                      {groundWords(words, ground)}
                      {roles && ground.power !== null && <Holders ground={ground} roles={roles} />}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Which roles can be given the power. */
function Holders({ ground, roles }: { readonly ground: Ground; readonly roles: readonly Role[] }) {
  const { t, pick } = useWords();
  const names = roles.filter((role) => byPower(role)(ground)).map(({ name }) => pick(name));
  return (
    <>
      <br />
      <span className="quiet small">{names.length > 0 ? t('matrix::roles', { roles: names.join('; ') }) : t('matrix::noRole')}</span>
    </>
  );
}
