import { nodeId, type Harness } from './harness.ts';
import type { Act } from './mutations.ts';

const act = (mutation: string, prepare: Act['prepare']): Act => ({ mutation, prepare });

const inPreparation = async (api: Harness) => {
  const id = await api.story.register();
  await api.story.triage(id);
  return id;
};

/** What NTOP does with several cases: the same for each, one of two, and two of one. */
export const mergeActs: Readonly<Record<string, Act>> = {
  triageCases: act('triageCases', async (api) => ({
    id: null,
    input: { cases: [nodeId('Case', await api.story.register())], outcome: 'inAssessment' },
  })),
  mergeCase: act('mergeCase', async (api) => {
    const id = await inPreparation(api);
    return { id, input: { intoCaseId: await api.story.registerAgain(id), reasons: 'The same pilot' } };
  }),
  splitCase: act('splitCase', async (api) => {
    const id = await inPreparation(api);
    const { rows } = await api.owner.query<{ technology: string; uses: string[] }>(
      'SELECT technology_id::text AS technology, use_case_ids::text[] AS uses FROM "case" WHERE id = $1',
      [await api.story.register()],
    );
    return { id, input: { technologyId: rows[0]?.technology, useCaseIds: rows[0]?.uses, purpose: 'The second tool', reasons: 'Two tools' } };
  }),
};
