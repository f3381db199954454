import { createHash } from 'node:crypto';
import type pg from 'pg';
import { reviewForms, type CommandName, type InputOf, type ReviewKind, type StreamKind } from '@gatehouse/policy';
import { loadForm, type FormId } from '@gatehouse/policy/forms';
import { completed, registering, type Registration } from '@gatehouse/policy/testing';
import { readDrafts, saveAnswer } from '@gatehouse/db/drafts';
import { registration } from './registration.ts';

type Decision = InputOf<'onboarding', 'recordDecision'>;

/** Where a case is played: people who give commands, and the positions they hold, by the role's code. */
export interface Players {
  /** The owner's connections, to look at what was recorded. */
  readonly owner: pg.Pool;
  readonly positions: Readonly<Record<string, string>>;
  person(subject: string): string;
  as<K extends StreamKind, N extends CommandName<K>>(
    subject: string,
    kind: K,
    name: N,
    streamId: string | null,
    input: InputOf<K, N>,
  ): Promise<{ readonly id: string; readonly answer: Readonly<Record<string, string | number | null>> }>;
}

export interface Frozen {
  readonly version: number;
  readonly contentHash: string;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const reviewers = { privacy: 'PPU_ANALYST', security: 'SECURITY_AUTHORIZER', ethicsGbaPlus: 'ETHICS_GBA_LEAD', policy: 'POLICY_CENTRE' };

/** What the people of a test case answer to each form; what else it asks is answered in the plainest way. */
export const answers = {
  preparation: () => ({
    need: 'Sorting by hand takes weeks, during which people may come to harm, and images are seen by more people.',
    publicBenefit: 'Results in days instead of weeks, with a written account of each step.',
    lessIntrusiveMeans: 'More staff and simple sorting by date were tried in 2025; both left most of the backlog.',
    providers: [{ name: 'Demo Vendor', kind: 'vendor', suppliesPersonalInformation: 'no' }],
    plan: 'Two trained analysts compare its results with theirs on a closed set; success is nine in ten found.',
    accounts: 2,
    endsOn: inDays(120),
    humanDecision: 'A second analyst checks every result before anyone acts on it.',
  }),
  checklist: (outcome: 'none' | 'pia') => ({
    legalAuthority: 'yes',
    authorityText: 'Royal Canadian Mounted Police Act, section 18',
    otherInstitutions: 'no',
    treasuryBoardSubmission: 'no',
    ...(outcome === 'pia'
      ? { personalInformation: 'yes', administrativePurpose: 'yes', activity: 'new', riskWarrantsAssessment: 'no', coveredByExisting: 'no' }
      : { personalInformation: 'no', noPersonalInformationReason: 'The test set is synthetic; no person can be identified from it.' }),
  }),
  assessment: (officialForm: { readonly fileId: string; readonly sha256: string; readonly name: string }) => ({
    overview: 'The assessment covers the test only.',
    safeguardsTested: 'YES_NOT_ESTABLISHED',
    risks: [
      {
        proposal: 'safeguardsNotTestedYet',
        response: 'include',
        likelihood: 'low',
        impact: 'high',
        measure: 'They are tested before the first image is loaded.',
        owner: 'Head of Technical Operations',
        dueOn: inDays(30),
      },
      { risk: 'A person is wrongly linked to a case.', likelihood: 'low', impact: 'high', measure: 'Two analysts verify each result.' },
    ],
    officialForm,
  }),
  review: (kind: ReviewKind) => ({
    opinion: 'support',
    reasons: 'The preparation answers what this review asks.',
    ...(kind === 'security'
      ? {
          controlsAssessed: 'all',
          operatorsCannotAlterRecords: 'yes',
          residualRisk: 'low',
          residualRiskAcceptedBy: 'Director of the program',
          authorizationToOperate: 'full',
          authorizationReference: 'SA&A 26-114',
          authorizationExpiresOn: inDays(300),
        }
      : {}),
  }),
  report: () => ({
    searches: 3,
    probes: 2,
    files: 1,
    people: 1,
    accountsClosed: 2,
    dataDisposed: 'yes',
    dataAccount: 'Deleted on the last day.',
    findings: 'Nine in ten were found.',
  }),
};

/** Plays a case with the real commands of the people whose turn it is; each is called by their role's code. */
export function play(players: Players) {
  const { as, owner } = players;

  const story = {
    async register(more: Partial<Registration> = {}, subject = 'PROGRAM_OFFICER'): Promise<string> {
      return (await as(subject, 'onboarding', 'register', null, registering({ ...registration, ...more }))).id;
    },
    /** Registers what only those who assess, decide and audit may then look up. */
    async registerRestricted(more: Partial<Registration> = {}): Promise<string> {
      const id = await story.register(more);
      const { rows } = await owner.query<{ technology: string }>('SELECT technology_id::text AS technology FROM "case" WHERE id = $1', [id]);
      await as('NTOP_ANALYST', 'technology', 'changeSensitivity', rows[0]?.technology ?? '', { sensitivity: 'restricted' });
      return id;
    },
    /** Asks for the same use of the same technology once more. */
    async registerAgain(id: string): Promise<string> {
      const { rows } = await owner.query<{ technology: string; ids: string[] }>(
        'SELECT technology_id::text AS technology, use_case_ids::text[] AS ids FROM "case" WHERE id = $1',
        [id],
      );
      const [asked] = rows;
      return story.register({ technologyId: asked?.technology ?? '', technology: null, useCaseIds: asked?.ids ?? [], newUseCases: [] });
    },
    async comment(id: string, body: string): Promise<void> {
      await as('PROGRAM_OFFICER', 'onboarding', 'comment', id, { body, language: 'en' });
    },
    async withdraw(id: string): Promise<void> {
      await as('PROGRAM_OFFICER', 'onboarding', 'withdraw', id, { reasons: 'No longer needed' });
    },
    async stopUse(id: string): Promise<void> {
      const stopped = { stoppedOn: inDays(-1), accountsClosed: 2, dataAccountedFor: true as const, account: 'All accounts are closed.' };
      await as('PROGRAM_OFFICER', 'onboarding', 'stateUseStopped', id, stopped);
    },
    async triage(id: string, changes: Partial<InputOf<'onboarding', 'triage'>> = {}): Promise<void> {
      const input = { outcome: 'inAssessment' as const, intoCaseId: null, authorizationId: null, reasons: null };
      await as('NTOP_ANALYST', 'onboarding', 'triage', id, { ...input, ...changes });
    },
    async nominate(id: string): Promise<void> {
      await as('PROGRAM_OFFICER', 'onboarding', 'nominateExecutive', id, { positionId: players.positions['PROGRAM_EXECUTIVE'] ?? '' });
    },
    async own(id: string): Promise<void> {
      await story.nominate(id);
      await as('PROGRAM_EXECUTIVE', 'onboarding', 'acceptOwnership', id, {});
    },
    /** Writes a whole draft as the editor does; the revision to freeze. */
    async write(scope: string, form: FormId, given: Readonly<Record<string, unknown>>, subject = 'PROGRAM_OFFICER'): Promise<number> {
      const definition = await loadForm(form);
      const { version } = definition;
      let revision = 0;
      for (const [questionId, value] of Object.entries(completed(definition, given, given['officialForm']))) {
        const editedBy = players.person(subject);
        const saved = await saveAnswer(owner, { scope, form, definitionVersion: version, questionId, value, baseRevision: 0, editedBy });
        // What nobody gave is written once; what was given must be new.
        if (saved.saved) revision = saved.revision;
        else if (questionId in given) throw new Error(`${questionId} was written before`);
      }
      return revision;
    },
    async prepare(id: string): Promise<number> {
      await story.own(id);
      const draftRevision = await story.write(`onboarding:${id}`, 'preparation', answers.preparation());
      return Number((await as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', id, { draftRevision })).answer['version']);
    },
    /** Fills in a reviewer's form, or takes it up as it was filled in before; the revision to freeze. */
    async writeReview(id: string, kind: ReviewKind): Promise<number> {
      const scope = `onboarding:${id}`;
      const [draft] = await readDrafts(owner, [scope], reviewForms[kind]);
      return draft?.revision || story.write(scope, reviewForms[kind], answers.review(kind), reviewers[kind]);
    },
    async review(id: string, version: number): Promise<void> {
      const { rows } = await owner.query<{ kind: ReviewKind }>(
        `SELECT params->>'review' AS kind FROM task WHERE stream_id = $1 AND kind = 'recordReview'`,
        [id],
      );
      const kinds = rows.length > 0 && rows.every(({ kind }) => kind in reviewers) ? rows.map(({ kind }) => kind) : Object.keys(reviewers);
      await Promise.all(
        (kinds as ReviewKind[]).map(async (kind) =>
          as(reviewers[kind], 'onboarding', 'recordReview', id, { kind, version, draftRevision: await story.writeReview(id, kind) }),
        ),
      );
    },
    /** The completed official checklist, attached to the case. */
    async officialChecklist(id: string): Promise<{ readonly fileId: string; readonly sha256: string; readonly name: string }> {
      const name = 'checklist.pdf';
      const sha256 = createHash('sha256').update(`Official checklist of ${id}`).digest('hex');
      await owner.query(
        `INSERT INTO stored_file (sha256, bytes, media_type, uploaded_by, uploaded_at) VALUES ($1, 10, 'application/pdf', $2, now()) ON CONFLICT DO NOTHING`,
        [sha256, players.person('PROGRAM_OFFICER')],
      );
      const file = { sha256, bytes: 10, name, mediaType: 'application/pdf', purpose: 'officialForm' as const };
      const { answer } = await as('PROGRAM_OFFICER', 'onboarding', 'attachFile', id, file);
      return { fileId: String(answer['fileId']), sha256, name };
    },
    /** Writes the checklist; the revision to freeze. */
    async writeChecklist(id: string, outcome: 'none' | 'pia'): Promise<number> {
      const officialForm = await story.officialChecklist(id);
      return story.write(`onboarding:${id}`, 'privacy-checklist', { ...answers.checklist(outcome), officialForm });
    },
    async freezeChecklist(id: string, outcome: 'none' | 'pia'): Promise<Frozen> {
      const draftRevision = await story.writeChecklist(id, outcome);
      const { answer } = await as('PROGRAM_OFFICER', 'onboarding', 'freezeChecklist', id, { draftRevision });
      return { version: Number(answer['version']), contentHash: String(answer['contentHash']) };
    },
    async privacy(id: string, outcome: 'none' | 'pia'): Promise<void> {
      const checklist = await story.freezeChecklist(id, outcome);
      for (const signer of ['PROGRAM_EXECUTIVE', 'S10_OFFICIAL']) {
        const determination = { outcome, assessmentIds: [] };
        await as(signer, 'onboarding', 'signChecklist', id, { ...checklist, determination, reasons: null, languageRead: 'en' });
      }
    },
    async recommend(id: string, version: number): Promise<void> {
      await as('NTOP_DIRECTOR', 'onboarding', 'recommend', id, { version, outcome: 'approve', reasons: 'The opinions agree.', conditions: [] });
    },
    /** The decision as the deciding level gives it. */
    async decision(id: string, version: number, more: Partial<Decision> = {}): Promise<Decision> {
      const { rows } = await owner.query<{ ids: string[] }>('SELECT use_case_ids::text[] AS ids FROM "case" WHERE id = $1', [id]);
      return {
        version,
        outcome: 'approve',
        reasons: 'The need is real, the test is small, and every result is checked by a person.',
        deferUntil: null,
        authorization: {
          endsOn: inDays(60),
          featureIds: [],
          useCaseIds: rows[0]?.ids ?? [],
          unitIds: ['unit-a'],
          accountsAtMost: 2,
          data: 'synthetic',
        },
        conditions: [],
        ...more,
      };
    },
    async decide(id: string, version: number, outcome: Decision['outcome']): Promise<string> {
      await story.recommend(id, version);
      const condition = {
        text: 'Users are trained.',
        kind: 'precedent' as const,
        ownerPositionId: players.positions['PROGRAM_EXECUTIVE'] ?? '',
        dueOn: null,
      };
      const decision = await story.decision(id, version, {
        outcome,
        ...(outcome === 'approveWithConditions' ? { conditions: [condition] } : {}),
        ...(outcome.startsWith('approve') ? {} : { authorization: null }),
        ...(outcome === 'defer' ? { deferUntil: inDays(30) } : {}),
      });
      const by = outcome === 'prohibit' ? 'ASSISTANT_COMMISSIONER' : 'DIRECTOR_GENERAL';
      const { answer } = await as(by, 'onboarding', 'recordDecision', id, decision);
      return String(answer['authorizationId'] ?? '');
    },
    /** Shows that the one condition is met; another accepts it. */
    async meetCondition(authorizationId: string): Promise<void> {
      const { rows } = await owner.query<{ id: string }>('SELECT id::text FROM condition WHERE authorization_id = $1', [authorizationId]);
      const conditionId = rows[0]?.id ?? '';
      const explanation = 'Both operators completed the course; the attendance sheet is attached.';
      await as('PROGRAM_EXECUTIVE', 'authorization', 'evidenceCondition', authorizationId, { conditionId, explanation, fileSha256s: [] });
      await as('NTOP_ANALYST', 'authorization', 'acceptCondition', authorizationId, { conditionId });
    },
    async report(authorizationId: string): Promise<void> {
      const draftRevision = await story.write(`authorization:${authorizationId}`, 'test-report', answers.report());
      await as('PROGRAM_EXECUTIVE', 'authorization', 'signReport', authorizationId, { draftRevision });
    },
    /** From registration to a case that can be recommended. */
    async untilRecommendable(more: Partial<Registration> = {}): Promise<{ readonly id: string; readonly version: number }> {
      const id = await story.register(more);
      await story.triage(id);
      const version = await story.prepare(id);
      await story.review(id, version);
      await story.privacy(id, 'none');
      return { id, version };
    },
    /** From registration to the decision. */
    async untilDecided(
      outcome: Decision['outcome'],
      more: Partial<Registration> = {},
    ): Promise<{ readonly id: string; readonly authorizationId: string }> {
      const { id, version } = await story.untilRecommendable(more);
      return { id, authorizationId: await story.decide(id, version, outcome) };
    },
  };
  return story;
}
