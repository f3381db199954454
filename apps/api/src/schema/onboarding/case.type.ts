import { dissent as against, isRefusal, reviewForms, type ReviewKind } from '@gatehouse/policy';
import { legalAdvice, timelines, visibleTo } from '@gatehouse/db/read';
import { resolveCursorConnection, type ResolveCursorConnectionArgs } from '@pothos/plugin-relay';
import { readerOf, type Context } from '../../context.ts';
import { builder } from '../builder.ts';
import { Draft, draftOf } from '../kernel/draft.type.ts';
import { enums } from '../kernel/enums.ts';
import { Event } from '../kernel/event.type.ts';
import { FrozenVersion, versionsOf } from '../kernel/frozen-version.type.ts';
import { joined } from '../kernel/joined.ts';
import { forwardOnly, rowsNamedBy } from '../kernel/pages.ts';
import { seen } from '../kernel/seen.ts';
import { eventPosition } from '../kernel/timeline-position.ts';
import { writableDraft } from '../kernel/writable-draft.ts';
import { Unit, unitOf } from '../organization/unit.type.ts';
import { Technology } from '../technology/technology.type.ts';
import { LegalAdvice } from './legal-advice.type.ts';
import { StageStepType, stageStepsOf } from './stage-step.type.ts';

export const Case = builder.prismaNode('Case', {
  id: { field: 'id' },
  nullable: true,
  extensions: { visibility: 'stream' },
  findUnique: (id, context) => ({ id, ...visibleTo(readerOf(context).keys) }),
  fields: (t) => ({
    recordId: t.exposeID('id'),
    version: t.exposeInt('version'),
    number: t.exposeString('number'),
    technologyName: t.field({
      type: 'String',
      nullable: true,
      description: 'In the reader’s language where it exists; also where the catalogue entry itself is not visible.',
      args: { language: t.arg({ type: enums.language, required: true }) },
      select: { technology: { select: { nameEn: true, nameFr: true } } },
      resolve: ({ technology }, { language }) =>
        language === 'fr' ? (technology.nameFr ?? technology.nameEn) : (technology.nameEn ?? technology.nameFr),
    }),
    technology: t.field({
      type: Technology,
      nullable: true,
      select: { technologyId: true },
      resolve: ({ technologyId }, _args, context, info) => seen(context, 'technology', technologyId, info),
    }),
    requester: t.relation('requester'),
    unit: t.field({ type: Unit, nullable: true, resolve: ({ unitId }, _args, { services }) => unitOf(services.profile, unitId) }),
    useCaseIds: t.exposeStringList('useCaseIds'),
    stageAsked: t.field({ type: enums.authorizationStage, resolve: ({ stageAsked }) => stageAsked }),
    dataAsked: t.field({ type: enums.dataAllowed, resolve: ({ dataAsked }) => dataAsked }),
    personalInformation: t.field({ type: enums.personalInformation, resolve: (one) => one.personalInformation }),
    personalInformationCategories: t.exposeStringList('personalInformationCategories'),
    inUse: t.exposeBoolean('inUse', { description: 'It was already in use when it was registered.' }),
    useStopped: t.exposeBoolean('useStopped'),
    purpose: t.exposeString('purpose', { nullable: true }),
    intake: t.field({
      type: FrozenVersion,
      nullable: true,
      description: 'The answers with which it was registered; null where they were not kept, before.',
      resolve: async ({ id }, _args, context) => (await versionsOf(context, id, 'intake'))[0] ?? null,
    }),
    stage: t.field({ type: enums.caseStage, resolve: ({ stage }) => stage }),
    outcome: t.exposeString('outcome', { nullable: true }),
    stageSince: t.expose('stageSince', { type: 'DateTime' }),
    stageSteps: t.field({ type: [StageStepType], resolve: ({ id }, _args, context) => stageStepsOf(id, context) }),
    registeredAt: t.expose('registeredAt', { type: 'DateTime' }),
    triageReasons: t.exposeString('triageReasons', { nullable: true }),
    privacyDuty: t.exposeString('privacyDuty', { description: '`none`, `handedOver` or `accepted` by ATIP.' }),

    executivePosition: t.relation('executivePosition', { nullable: true }),
    executiveStatus: t.exposeString('executiveStatus', { nullable: true }),

    preparationVersion: t.exposeInt('preparationVersion', { description: 'The newest frozen preparation; 0 before the first.' }),
    preparationHash: t.exposeString('preparationHash', { nullable: true }),
    preparationDraft: t.field({
      type: Draft,
      resolve: ({ id }, _args, context) => draftOf(context, 'onboarding', id, 'preparation'),
    }),
    preparationVersions: t.field({
      type: [FrozenVersion],
      resolve: ({ id }, _args, context) => versionsOf(context, id, 'preparation'),
    }),
    risk: t.exposeString('risk', { nullable: true }),
    decidingLevel: t.exposeInt('decidingLevel', { nullable: true }),
    requiredReviews: t.field({ type: [enums.reviewKind], resolve: ({ requiredReviews }) => requiredReviews }),
    reviews: t.relation('reviews', { query: { orderBy: [{ recordVersion: 'asc' }] } }),
    reviewDraft: t.field({
      type: Draft,
      nullable: true,
      description: 'The form of a review while it is filled in. Null for everybody but those who may give that review, as if nobody had begun it.',
      args: { kind: t.arg({ type: enums.reviewKind, required: true }) },
      resolve: async ({ id }, { kind }, context) => {
        const form = reviewForms[kind as ReviewKind];
        return isRefusal(await writableDraft(context, id, form)) ? null : draftOf(context, 'onboarding', id, form);
      },
    }),
    dissent: t.field({
      type: [enums.reviewKind],
      description: 'Reviews whose opinion is against; they stand first on the brief.',
      resolve: async ({ id, requiredReviews }, _args, context) => {
        const reviews = await joined(context, 'current reviews', id, (ids) => currentReviews(context, ids));
        return against({
          requiredReviews: requiredReviews as ReviewKind[],
          reviews: Object.fromEntries(reviews.map((review) => [review.kind, review])),
        } as never);
      },
    }),

    checklistVersion: t.exposeInt('checklistVersion'),
    checklistHash: t.exposeString('checklistHash', { nullable: true }),
    checklistReturned: t.exposeBoolean('checklistReturned'),
    checklistProposal: t.field({
      type: enums.determination,
      nullable: true,
      description: 'What the table proposes; the two signers determine.',
      resolve: ({ checklistProposal }) => checklistProposal,
    }),
    checklistDraft: t.field({
      type: Draft,
      resolve: ({ id }, _args, context) => draftOf(context, 'onboarding', id, 'privacy-checklist'),
    }),
    checklistVersions: t.field({
      type: [FrozenVersion],
      resolve: ({ id }, _args, context) => versionsOf(context, id, 'privacy-checklist'),
    }),
    determination: t.field({ type: enums.determination, nullable: true, resolve: ({ determination }) => determination }),
    signatures: t.relation('signatures', { query: { orderBy: [{ signedAt: 'asc' }, { id: 'asc' }] } }),
    assessments: t.relation('assessments', {
      query: (_args, context) => ({ where: visibleTo(readerOf(context).keys), orderBy: [{ openedAt: 'asc' }, { id: 'asc' }] }),
    }),

    legalAdviceGiven: t.exposeInt('legalAdviceGiven', { description: 'How often Legal Services advised; the advice is privileged.' }),
    legalConditionExists: t.exposeBoolean('legalConditionExists'),
    legalSignatureRequired: t.exposeBoolean('legalSignatureRequired', { description: 'Local policy of the institution.' }),
    legalSignedVersion: t.exposeInt('legalSignedVersion'),
    legalAdvice: t.field({
      type: [LegalAdvice],
      description: 'Empty for everybody but the powers named for it, as if none existed.',
      resolve: ({ id }, _args, context) =>
        readerOf(context).keys.includes('power:legal:read')
          ? joined(context, 'advice', id, (ids) => legalAdvice(context.services.pool, ids))
          : [],
    }),

    recommendation: t.field({ type: enums.recommendation, nullable: true, resolve: ({ recommendation }) => recommendation }),
    recommendationReasons: t.exposeString('recommendationReasons', { nullable: true }),
    recommendedConditions: t.exposeStringList('recommendedConditions'),
    recommendedBy: t.relation('recommendedBy', { nullable: true }),
    recommendedAt: t.expose('recommendedAt', { type: 'DateTime', nullable: true }),

    decision: t.field({ type: enums.decision, nullable: true, resolve: ({ decision }) => decision }),
    decisionReasons: t.exposeString('decisionReasons', { nullable: true }),
    decidedBy: t.relation('decidedBy', { nullable: true }),
    decidedByPosition: t.relation('decidedByPosition', { nullable: true }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true }),
    deferredUntil: t.expose('deferredUntil', { type: 'DateTime', nullable: true }),
    ownInterest: t.boolean({
      description: 'The program’s own unit asks: its interest is flagged.',
      resolve: ({ unitId }, _args, { services }) => unitOf(services.profile, unitId)?.ntop === true,
    }),
    briefSha256: t.exposeString('briefSha256', { nullable: true, description: 'The rendered brief: `/files/brief/<recordId>`.' }),
    authorizations: t.relation('authorizations', {
      query: (_args, context) => ({ where: visibleTo(readerOf(context).keys), orderBy: [{ grantedAt: 'asc' }, { id: 'asc' }] }),
    }),

    joined: t.relation('joined', { query: { orderBy: [{ joinedCaseId: 'asc' }] } }),
    files: t.relation('files', { query: { orderBy: [{ attachedAt: 'desc' }, { id: 'asc' }] } }),
    comments: t.relatedConnection('comments', {
      cursor: 'id',
      totalCount: true,
      query: ({ after, before }) => ({
        where: {
          AND: rowsNamedBy(after, before).map((id) => ({ case: { comments: { some: { id } } } })),
        },
        orderBy: [{ commentedAt: 'desc' }, { id: 'asc' }],
      }),
    }),
    timeline: t.connection({
      type: Event,
      description: 'The event log of the case, its assessments and authorizations; newest first.',
      args: { names: t.arg.stringList() },
      resolve: ({ id }, args, context) =>
        resolveCursorConnection(
          { args, defaultSize: 25, maxSize: 100, toCursor: (event) => `${event.recordedAt.getTime()}:${event.streamId}:${event.version}` },
          ({ after, limit, inverted }: ResolveCursorConnectionArgs) => {
            forwardOnly(inverted);
            const page = { first: limit, after: eventPosition(after), names: args.names ?? null };
            const fetch = (ids: readonly string[]) => timelines(context.services.pool, readerOf(context).keys, ids, page);
            return joined(context, `timeline ${JSON.stringify(page)}`, id, fetch);
          },
        ),
    }),
  }),
});

/** Apart from the relation, which the same query may ask in another way. */
async function currentReviews({ services }: Context, ids: readonly string[]) {
  const rows = await services.prisma.review.findMany({
    where: { caseId: { in: [...ids] }, current: true },
    select: { caseId: true, kind: true, opinion: true },
  });
  return ids.map((id) => rows.filter(({ caseId }) => caseId === id));
}
