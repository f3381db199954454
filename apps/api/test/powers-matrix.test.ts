import { afterAll, beforeAll, expect, it } from 'vitest';
import { powersMatrix, rcmp } from '@gatehouse/policy';
import { openApi, type Harness } from './harness.ts';

let api: Harness;

beforeAll(async () => {
  api = await openApi();
}, 60_000);
afterAll(() => api.close());

const query = /* GraphQL */ `
  query Matrix {
    powersMatrix {
      processes { process stages actions { action opens stages by { relation power } roles { code name { fr } } } }
      separatedDuties { refusal actions }
    }
  }
`;

interface Matrix {
  readonly powersMatrix: {
    readonly processes: readonly {
      readonly process: string;
      readonly stages: readonly string[];
      readonly actions: readonly { readonly action: string; readonly stages: readonly string[]; readonly roles: readonly { readonly code: string }[] }[];
    }[];
    readonly separatedDuties: readonly object[];
  };
}

it('tells every employee who may do what at which stage, with the names of the profile', async () => {
  const { data } = await api.ask<Matrix>('EMPLOYEE', query);
  const told = (data?.powersMatrix.processes ?? []).flatMap(({ process, actions }) =>
    actions.map(({ action, stages, roles }) => ({ process, action, stages, roles: roles.map(({ code }) => code) })),
  );
  expect(told).toEqual(powersMatrix(rcmp).map(({ process, action, stages, roles }) => ({ process, action, stages, roles })));
  expect(data?.powersMatrix.processes.find(({ process }) => process === 'onboarding')?.actions).toContainEqual({
    action: 'signChecklist',
    opens: false,
    stages: ['review'],
    by: [{ relation: 'executive', power: 'program:own' }, { relation: null, power: 'privacy:s10' }],
    roles: [
      { code: 'PROGRAM_EXECUTIVE', name: { fr: 'Cadre responsable du programme' } },
      { code: 'S10_OFFICIAL', name: { fr: 'Agent responsable pour l’article 10 de la Loi sur la protection des renseignements personnels' } },
    ],
  });
  expect(data?.powersMatrix.separatedDuties).toContainEqual({ refusal: 'reviewerMayNot', actions: ['claimTask', 'recordDecision'] });
});

it('tells nobody who is not signed in', async () => {
  expect((await api.ask(null, query)).errors?.length).toBe(1);
});
