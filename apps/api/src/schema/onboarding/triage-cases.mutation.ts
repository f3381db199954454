import { commands, isRefusal, refuse, type InputOf, type Refusal as PolicyRefusal } from '@gatehouse/policy';
import { partCommandId } from '@gatehouse/db/record';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { commandInput, fieldsFromSchema, recordId } from '../kernel/input-from-schema.ts';
import { isUuid } from '../kernel/pages.ts';
import { Refusal } from '../kernel/refusal.type.ts';
import { seen } from '../kernel/seen.ts';
import { Case } from './case.type.ts';

/** What one request may ask for, so that none holds a connection for long. */
const atMost = 50;

interface CaseTriaged {
  readonly caseId: string;
  readonly refusal: PolicyRefusal | null;
}

const CaseTriaged = builder.objectRef<CaseTriaged>('CaseTriaged').implement({
  extensions: { visibility: 'viewer' },
  description: 'What became of one case of several.',
  fields: (t) => ({
    caseId: t.exposeID('caseId', { description: 'As the input named it.' }),
    refusal: t.field({ type: Refusal, nullable: true, description: 'Why it was not recorded; null where it was.', resolve: ({ refusal }) => refusal }),
    case: t.field({
      type: Case,
      nullable: true,
      resolve: ({ caseId }, _args, context, info) => (isUuid(recordId(caseId)) ? seen(context, 'case', recordId(caseId), info) : null),
    }),
  }),
});

const CasesTriaged = builder.objectRef<{ readonly cases: readonly CaseTriaged[] }>('CasesTriaged').implement({
  extensions: { visibility: 'viewer' },
  description: 'Each case was decided apart: what is refused of one holds back no other.',
  fields: (t) => ({ cases: t.field({ type: [CaseTriaged], resolve: ({ cases }) => cases }) }),
});

const TriageCasesResult = builder.unionType('TriageCasesResult', {
  types: [CasesTriaged, Refusal],
  resolveType: (value) => (isRefusal(value) ? 'Refusal' : 'CasesTriaged'),
});

const { triage } = commands.onboarding;

const TriageCasesInput = builder.inputType('TriageCasesInput', {
  fields: (t) => ({
    commandId: t.id({
      required: true,
      description: 'A UUID, one for each intent. With it and a case the same again is the same act, in whatever portions the cases are sent.',
    }),
    cases: t.idList({ required: true, description: `At most ${atMost}.` }),
    ...(fieldsFromSchema(t, 'triage', triage.input) as object),
  }),
});

/**
 * One request for several cases, each a command and a transaction of its own with an id that follows from the intent and
 * the case: a double click or a lost connection does each once, and what was recorded stays, whatever is refused beside.
 */
builder.mutationField('triageCases', (t) =>
  t.field({
    type: TriageCasesResult,
    description: 'NTOP decides how several cases go on: the same outcome and reasons, each recorded apart.',
    args: { input: t.arg({ type: TriageCasesInput, required: true }) },
    resolve: async (_root, args, context) => {
      const { commandId, cases, ...given } = args.input as { readonly commandId: string; readonly cases: readonly string[] };
      if (!isUuid(commandId)) return refuse('invalidInput', { issues: ['commandId: uuid'] });
      if (cases.length === 0 || cases.length > atMost) return refuse('invalidInput', { issues: ['cases: count'] });
      const input = commandInput(triage.input, given) as InputOf<'onboarding', 'triage'>;
      const answers: CaseTriaged[] = [];
      for (const caseId of new Set(cases)) answers.push({ caseId, refusal: await triageOne(context, commandId, caseId, input) });
      return { cases: answers };
    },
  }),
);

async function triageOne(context: Context, intent: string, caseId: string, input: InputOf<'onboarding', 'triage'>): Promise<PolicyRefusal | null> {
  const streamId = recordId(caseId);
  if (!isUuid(streamId)) return refuse('notFound');
  const outcome = await context.services.commit({
    kind: 'onboarding',
    name: 'triage',
    streamId,
    commandId: partCommandId(intent, streamId),
    caller: { kind: 'person', personId: readerOf(context).actor.personId },
    input,
  });
  return outcome.ok ? null : outcome.refusal;
}
