import { graphql, type ResultOf } from '../../graphql/graphql.ts';
import type { Words } from '../../i18n/use-words.ts';

export const powersQuery = graphql(`
  query Powers {
    organization {
      roles {
        code
        name {
          en
          fr
        }
        level
        powers
      }
    }
    powersMatrix {
      processes {
        process
        stages
        actions {
          action
          opens
          stages
          by {
            relation
            power
          }
        }
      }
      separatedDuties {
        refusal
        actions
      }
    }
  }
`);

type Data = ResultOf<typeof powersQuery>;
export type Role = Data['organization']['roles'][number];
export type Process = Data['powersMatrix']['processes'][number];
export type Act = Process['actions'][number];
export type SeparatedDuty = Data['powersMatrix']['separatedDuties'][number];
export type Ground = Act['by'][number];

/** Nobody is these by a position or by taking part. */
const outside: readonly (string | null)[] = ['system', 'founding'];

export const byPower =
  (role: Role) =>
  ({ power }: Ground): boolean =>
    power !== null && role.powers.includes(power);

export const byPart = ({ power, relation }: Ground): boolean => power === null && !outside.includes(relation);

/** The acts of each process that some of the grounds allow, at a stage where one is named; each with those grounds only. */
export function actsAllowed(processes: readonly Process[], stage: string | null, allows: (ground: Ground) => boolean): Process[] {
  return processes
    .map((one) => ({
      ...one,
      actions: one.actions
        .map((act) => ({ ...act, by: act.by.filter(allows) }))
        .filter((act) => act.by.length > 0 && (stage === null || act.stages.includes(stage))),
    }))
    .filter(({ actions }) => actions.length > 0);
}

export function stageWords({ t, code }: Words, process: string, stage: string): string {
  switch (process) {
    case 'assessment':
      return code('assessmentStatus', stage);
    case 'authorization':
      return code('authorizationStatus', stage);
    case 'existingUse':
      return code('reportStatus', stage);
    case 'technology':
      return t(`matrix::standing.${stage}`);
    default:
      return code('stage', stage);
  }
}

export function groundWords({ t, power }: Words, ground: Ground): string {
  const relation = ground.relation === null ? '' : t(`matrix::relation.${ground.relation}`);
  if (ground.power === null) return relation;
  return relation ? t('matrix::withPower', { relation, power: power(ground.power) }) : power(ground.power);
}
