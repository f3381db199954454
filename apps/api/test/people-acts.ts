import type { Act, Given } from './mutations.ts';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** Each of those who end an absence finds one of its own. */
let stated = 0;

/** The analyst of NTOP is away. */
export const absenceActs: Readonly<Record<string, Act>> = {
  stateAbsence: {
    mutation: 'stateAbsence',
    prepare: async (api) => ({
      id: api.positions['NTOP_ANALYST'] ?? '',
      input: { startsOn: inDays(400), endsOn: inDays(403), standIn: { personId: api.person('NTOP_DIRECTOR'), positionId: api.positions['NTOP_DIRECTOR'] } },
    }),
  },
  endAbsence: {
    mutation: 'endAbsence',
    prepare: async (api) => {
      const id = api.positions['NTOP_ANALYST'] ?? '';
      const days = 500 + 10 * stated++;
      const { answer } = await api.as('NTOP_ANALYST', 'position', 'stateAbsence', id, { startsOn: inDays(days), endsOn: inDays(days + 3), standIn: null });
      return { id, input: { absenceId: answer['absenceId'] } };
    },
  },
};

/** Each names for days of its own, far from now: nobody reads more meanwhile. */
let named = 0;
const laterMember = (person: string) => {
  const days = 500 + 10 * named++;
  return { personId: person, startsOn: inDays(days), endsOn: inDays(days + 3) };
};

/** The office of the director general. */
export const officeActs: Readonly<Record<string, Act>> = {
  nameOfficeMember: {
    mutation: 'nameOfficeMember',
    prepare: async (api) => ({ id: api.positions['DIRECTOR_GENERAL'] ?? '', input: laterMember(api.person('PROGRAM_OFFICER')) }),
  },
  removeOfficeMember: {
    mutation: 'removeOfficeMember',
    prepare: async (api) => {
      const id = api.positions['DIRECTOR_GENERAL'] ?? '';
      const { answer } = await api.as('DIRECTOR_GENERAL', 'position', 'nameOfficeMember', id, laterMember(api.person('PROGRAM_OFFICER')));
      return { id, input: { memberId: answer['memberId'] } };
    },
  },
};

/** To Legal Services, by whoever is asked or asked. */
export function handingOn({ id, questionId }: { readonly id: string; readonly questionId: string }): Given {
  return { id, input: { questionId, power: 'legal:advise', note: 'You know better' } };
}

/** Nobody of the cast belongs to an office; `office.test.ts` has somebody who does. */
export function preparing({ id, version }: { readonly id: string; readonly version: number }): Given {
  return { id, input: { version, outcome: 'reject', reasons: 'Prepared reasons', conditions: [], language: 'en' } };
}
