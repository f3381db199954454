import type { InputOf } from '@gatehouse/policy';
import { loadForm, type FormId } from '@gatehouse/policy/forms';
import { saveAnswer } from '@gatehouse/db/drafts';
import type { Harness } from './harness.ts';
import { registration } from './registration.ts';

type Decision = InputOf<'onboarding', 'recordDecision'>;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Plays a case with the real commands of the people whose turn it is. */
export function play(harness: Harness) {
  const { as } = harness;

  async function write(scope: string, form: FormId, answers: Readonly<Record<string, unknown>>): Promise<number> {
    const { version } = await loadForm(form);
    let revision = 0;
    for (const [questionId, value] of Object.entries(answers)) {
      const editedBy = harness.person('PROGRAM_OFFICER');
      const question = { scope, form, definitionVersion: version, questionId, value, baseRevision: 0, editedBy };
      const saved = await saveAnswer(harness.owner, question);
      if (!saved.saved) throw new Error(`${questionId} was written before`);
      revision = saved.revision;
    }
    return revision;
  }

  const story = {
    async register(): Promise<string> {
      return (await as('PROGRAM_OFFICER', 'onboarding', 'register', null, registration)).id;
    },
    async comment(id: string, body: string): Promise<void> {
      await as('PROGRAM_OFFICER', 'onboarding', 'comment', id, { body, language: 'en' });
    },
    async withdraw(id: string): Promise<void> {
      await as('PROGRAM_OFFICER', 'onboarding', 'withdraw', id, { reasons: 'No longer needed' });
    },
    async triage(id: string): Promise<void> {
      const input = { outcome: 'inAssessment' as const, intoCaseId: null, authorizationId: null, reasons: null };
      await as('NTOP_ANALYST', 'onboarding', 'triage', id, input);
    },
    async prepare(id: string): Promise<number> {
      const positionId = harness.positions['PROGRAM_EXECUTIVE'] ?? '';
      await as('PROGRAM_OFFICER', 'onboarding', 'nominateExecutive', id, { positionId });
      await as('PROGRAM_EXECUTIVE', 'onboarding', 'acceptOwnership', id, {});
      const draftRevision = await write(`onboarding:${id}`, 'preparation', {
        need: 'Sorting by hand takes weeks, during which people may come to harm, and images are seen by more people.',
        publicBenefit: 'Results in days instead of weeks, with a written account of each step.',
        lessIntrusiveMeans: 'More staff and simple sorting by date were tried in 2025; both left most of the backlog.',
        providers: [{ name: 'Demo Vendor', kind: 'vendor', suppliesPersonalInformation: 'no' }],
        plan: 'Two trained analysts compare its results with theirs on a closed set; success is nine in ten found.',
        accounts: 2,
        endsOn: inDays(120),
        humanDecision: 'A second analyst checks every result before anyone acts on it.',
      });
      return Number((await as('PROGRAM_OFFICER', 'onboarding', 'freezePreparation', id, { draftRevision })).answer['version']);
    },
    async review(id: string, version: number): Promise<void> {
      const reviewers = { privacy: 'PPU_ANALYST', security: 'SECURITY_AUTHORIZER', ethicsGbaPlus: 'ETHICS_GBA_LEAD', policy: 'POLICY_CENTRE' };
      const { rows } = await harness.owner.query<{ kind: keyof typeof reviewers }>(
        `SELECT params->>'review' AS kind FROM task WHERE stream_id = $1 AND kind = 'recordReview'`,
        [id],
      );
      const kinds = rows.length > 0 && rows.every(({ kind }) => kind in reviewers) ? rows.map(({ kind }) => kind) : Object.keys(reviewers);
      await Promise.all(
        (kinds as (keyof typeof reviewers)[]).map((kind) =>
          as(reviewers[kind], 'onboarding', 'recordReview', id, {
            kind,
            version,
            opinion: 'support',
            reasons: 'The preparation answers what this review asks.',
            conditions: [],
            securityAuthorization: kind === 'security' ? { reference: 'SA&A 26-114', expiresOn: inDays(300) } : null,
          }),
        ),
      );
    },
    async privacy(id: string, outcome: 'none' | 'pia'): Promise<void> {
      const personal = { personalInformation: 'yes', administrativePurpose: 'yes', activity: 'new', riskWarrantsAssessment: 'no', coveredByExisting: 'no' };
      const none = { personalInformation: 'no', noPersonalInformationReason: 'The test set is synthetic; no person can be identified from it.' };
      const draftRevision = await write(`onboarding:${id}`, 'privacy-checklist', {
        legalAuthority: 'yes',
        authorityText: 'Royal Canadian Mounted Police Act, section 18',
        otherInstitutions: 'no',
        treasuryBoardSubmission: 'no',
        ...(outcome === 'pia' ? personal : none),
      });
      const { answer } = await as('PROGRAM_OFFICER', 'onboarding', 'freezeChecklist', id, { draftRevision });
      const checklist = { version: Number(answer['version']), contentHash: String(answer['contentHash']) };
      for (const signer of ['PROGRAM_EXECUTIVE', 'S10_OFFICIAL']) {
        const determination = { outcome, assessmentIds: [] };
        await as(signer, 'onboarding', 'signChecklist', id, { ...checklist, determination, reasons: null, languageRead: 'en' });
      }
    },
    async decide(id: string, version: number, outcome: 'approve' | 'defer'): Promise<string> {
      const recommendation = { version, outcome: 'approve' as const, reasons: 'The opinions agree.', conditions: [] };
      await as('NTOP_DIRECTOR', 'onboarding', 'recommend', id, recommendation);
      const { rows } = await harness.owner.query<{ ids: string[] }>('SELECT use_case_ids::text[] AS ids FROM "case" WHERE id = $1', [id]);
      const authorization: Decision['authorization'] = {
        endsOn: inDays(60),
        featureIds: [],
        useCaseIds: rows[0]?.ids ?? [],
        unitIds: ['unit-a'],
        accountsAtMost: 2,
        data: 'synthetic',
      };
      const { answer } = await as('DIRECTOR_GENERAL', 'onboarding', 'recordDecision', id, {
        version,
        outcome,
        reasons: 'The need is real, the test is small, and every result is checked by a person.',
        deferUntil: outcome === 'defer' ? inDays(30) : null,
        authorization: outcome === 'approve' ? authorization : null,
        conditions: [],
      });
      return String(answer['authorizationId'] ?? '');
    },
    /** From registration to the decision. */
    async untilDecided(outcome: 'approve' | 'defer'): Promise<{ readonly id: string; readonly authorizationId: string }> {
      const id = await story.register();
      await story.triage(id);
      const version = await story.prepare(id);
      await story.review(id, version);
      await story.privacy(id, 'none');
      return { id, authorizationId: await story.decide(id, version, outcome) };
    },
  };
  return story;
}
