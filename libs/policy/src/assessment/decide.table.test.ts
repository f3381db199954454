import { expect, test } from 'vitest';
import { commands, type CommandName } from '../aggregates.ts';
import { aCase, fullAnswers, type CaseBuilder } from '../testing/case.ts';
import { sharingRows } from '../testing/sharing-rows.ts';
import { holdsFor, offices, once, type Row, type Situation, type Who } from '../testing/table.ts';
import { accepted, sha256 } from '../testing/world.ts';

interface AssessmentSituation extends Situation {
  readonly of: CaseBuilder;
}

function at(change: (of: CaseBuilder) => void = () => undefined) {
  return once<AssessmentSituation>(() => {
    const of = aCase({ determination: 'pia' }).determined();
    of.attachedForm();
    change(of);
    // An approved one may cover what other programs ask for.
    const others: readonly Who[] = of.world.state('assessment', of.assessmentId).status === 'approved' ? ['otherExecutive'] : [];
    return { of, world: of.world, id: of.assessmentId, sees: [...offices, 'requester', 'executive', ...others] };
  });
}

function signedBy(...names: readonly ('executive' | 's10')[]) {
  return at((of) => {
    accepted(of.freezeAssessment());
    for (const name of names) accepted(of.signAssessment(name));
  });
}

const situations = {
  draft: at(),
  signing: signedBy(),
  executiveSigned: signedBy('executive'),
  s10Signed: signedBy('s10'),
  returned: at((of) => {
    accepted(of.freezeAssessment());
    accepted(of.as('s10').assessment.returnAssessment(of.assessmentId, { version: 1, items: ['An item'] }));
  }),
  effectFailed: at((of) => {
    const failed = { effectId: 'effect-1', outcome: 'failed', name: 'notify', params: {}, repetition: 'mustNotRepeat' } as const;
    accepted(of.world.asSystem('effects').assessment.reportEffectFailure(of.assessmentId, failed));
  }),
  approved: signedBy('executive', 's10'),
  abandoned: at((of) => accepted(of.as('requester').onboarding.withdraw(of.caseId, { reasons: 'Reasons' }))),
};

type Name = keyof typeof situations;
interface Asked extends Row<Name> {
  readonly input: (of: CaseBuilder) => unknown;
}

const drafts: readonly Name[] = ['draft', 'returned', 'effectFailed'];
const signing: readonly Name[] = ['signing', 'executiveSigned', 's10Signed'];
const ended = (name: Name) => (name === 'approved' || name === 'abandoned' ? 'concluded' : 'notPrepared');
const signers: readonly Who[] = ['executive', 's10'];
const version = (of: CaseBuilder) => Math.max(1, of.world.state('assessment', of.assessmentId).frozenVersion);

const sharing = sharingRows('assessment', situations);
const asked = (row: (typeof sharing)['claimTask']): Asked => ({ ...row, input: (of) => row.input(of.world, of.assessmentId) });

const table: Readonly<Record<CommandName<'assessment'>, Asked>> = {
  // The program writes, and the privacy office helps; NTOP does not write what it will rest its recommendation on.
  freezeAssessment: {
    input: (of) => ({
      draftRevision: of.world.save(
        'assessment',
        of.assessmentId,
        'pia',
        fullAnswers.assessment('pia', 'New', { fileId: of.attachedForm(), sha256: sha256('official form') }),
      ),
    }),
    may: ['requester', 'executive', 'privacy', 's10'],
    others: 'powerMissing',
    acceptedIn: [...drafts, ...signing],
    otherwise: ended,
  },
  signAssessment: {
    input: (of) => ({
      version: version(of),
      contentHash: of.world.state('assessment', of.assessmentId).contentHash ?? sha256(''),
      languageRead: 'en',
    }),
    may: signers,
    others: 'powerMissing',
    acceptedIn: ['signing'],
    but: { executiveSigned: { executive: 'alreadySigned' }, s10Signed: { s10: 'alreadySigned' } },
    otherwise: ended,
  },
  returnAssessment: {
    input: (of) => ({ version: version(of), items: ['An item'] }),
    may: signers,
    others: 'powerMissing',
    acceptedIn: signing,
    otherwise: ended,
  },
  declineAssessment: {
    input: (of) => ({ version: version(of), reasons: 'Reasons' }),
    may: signers,
    others: 'powerMissing',
    acceptedIn: signing,
    otherwise: ended,
  },
  deadlineReached: {
    input: () => ({ deadlineId: 'remind:completeAssessment:0' }),
    may: ['system'],
    others: 'systemOnly',
    acceptedIn: [],
    but: { draft: 'tooEarly', effectFailed: 'tooEarly' },
    otherwise: 'superseded',
  },
  reportEffectFailure: {
    input: () => ({ effectId: 'effect-2', outcome: 'failed', name: 'notify', params: {}, repetition: 'mustNotRepeat' }),
    may: ['system'],
    others: 'systemOnly',
    acceptedIn: Object.keys(situations) as Name[],
    otherwise: 'notFound',
  },
  claimTask: asked(sharing.claimTask),
  releaseTask: asked(sharing.releaseTask),
  handOverTask: asked(sharing.handOverTask),
  resolveEffect: {
    input: () => ({ effectId: 'effect-1', resolution: 'settled' }),
    may: ['analyst', 'director'],
    others: 'powerMissing',
    acceptedIn: ['effectFailed'],
    otherwise: 'alreadyDone',
  },
};

test('every command of an assessment has a row', () => {
  expect(Object.keys(table).toSorted()).toEqual(Object.keys(commands.assessment).toSorted());
});

test.each(Object.entries(table))('%s: everybody in every situation', (command, row) => {
  holdsFor('assessment', command, row, situations, (situation) =>
    row.input((situation as AssessmentSituation).of.in(situation.world)),
  );
});
