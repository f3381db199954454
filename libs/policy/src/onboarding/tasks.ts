import type { Task } from '../kernel/task.ts';
import type { GrantKey } from '../kernel/visibility.ts';
import type { Profile } from '../profile/profile.ts';
import { dueAt, pausedDays, type TaskKind } from '../rules/service-standards.ts';
import { openPapers } from './papers.ts';
import { assigneeOf } from './questions.ts';
import { checklistIsCurrent, privacyStanding, readyToRecommend, reviewStanding } from './standing.ts';
import type { OnboardingState, ReviewKind } from './state.ts';

const reviewPower: Record<ReviewKind, GrantKey> = {
  privacy: 'power:review:privacy',
  security: 'power:review:security',
  ethicsGbaPlus: 'power:review:ethicsGbaPlus',
  policy: 'power:review:policy',
};

/** Whose turn it is, for each thing that is waited for. Several stand side by side while reviews run. */
export function onboardingTasks(state: OnboardingState, profile: Profile): Task[] {
  const task = (
    kind: TaskKind,
    id: string,
    assignedTo: GrantKey,
    since: string,
    params: Task['params'] = {},
  ): Task => ({ id, kind, assignedTo, since, dueAt: dueAt(profile, kind, since), params });

  return [...stageTasks(), ...questionTasks()];

  function stageTasks(): Task[] {
    switch (state.stage) {
      case 'triage':
        return [task('triage', 'triage', 'power:ntop:triage', state.since)];

      case 'preparation':
        return [...ownershipTasks(), ...preparationTasks()];

      case 'review':
        return [
          ...ownershipTasks(),
          ...state.requiredReviews.flatMap(reviewTasks),
          ...privacyTasks(),
          ...paperTasks(),
          ...legalTasks(),
          ...(readyToRecommend(state)
            ? [task('recommend', `recommend:${state.preparation.version}`, 'power:ntop:recommend', lastChange())]
            : []),
        ];

      case 'decision': {
        const key: GrantKey = `power:decide:${state.stageAsked}:${state.decidingLevel}`;
        return [task('recordDecision', `recordDecision:${state.preparation.version}`, key, state.since)];
      }

      case 'closed':
        return state.privacyDuty === 'handedOver'
          ? [task('acceptPrivacyDuty', 'acceptPrivacyDuty', 'power:privacy:analyse', state.since)]
          : [];

      default:
        return [];
    }
  }

  /** At every stage: they wait beside what the stage asks, and stop none of it. */
  function questionTasks(): Task[] {
    return state.questions.map(({ questionId, to, since }) =>
      task('answerQuestion', `answerQuestion:${questionId}`, assigneeOf(to), since, { questionId }),
    );
  }

  function ownershipTasks(): Task[] {
    if (!state.executive) {
      return [task('nominateExecutive', 'nominateExecutive', `person:${state.requesterId}`, state.since)];
    }
    if (state.executive.status === 'accepted') return [];
    const { positionId, since } = state.executive;
    return [task('acceptOwnership', `acceptOwnership:${positionId}`, `position:${positionId}`, since)];
  }

  function preparationTasks(): Task[] {
    return [task('freezePreparation', 'freezePreparation', `person:${state.requesterId}`, state.since)];
  }

  function reviewTasks(kind: ReviewKind): Task[] {
    const { version } = state.preparation;
    if (reviewStanding(state, kind) === 'current') return [];
    const review = state.reviews[kind];
    const params = { review: kind, version };
    const { since } = state.preparation;
    // What was asked of an earlier version is read in this one.
    const pauses = review?.version === version ? review.pauses : [];
    const paused = pausedDays(profile, 'recordReview', pauses);
    const reviewing: Task = {
      ...task('recordReview', `recordReview:${kind}:${version}`, reviewPower[kind], since, paused > 0 ? { ...params, pausedDays: paused } : params),
      dueAt: dueAt(profile, 'recordReview', since, paused),
    };
    const last = pauses.at(-1);
    if (!last) return [reviewing];
    if (last.until !== null) return [{ ...reviewing, resumedAt: last.until }];
    // The requester's turn; the reviewer still has theirs, which stands still meanwhile.
    return [
      task('provideInformation', `provideInformation:${kind}:${version}`, `person:${state.requesterId}`, last.from, params),
      { ...reviewing, dueAt: null, pausedSince: last.from },
    ];
  }

  function privacyTasks(): Task[] {
    const standing = privacyStanding(state);
    if (standing === 'checklistMissing' || standing === 'checklistOutOfDate') {
      const since = state.checklist?.returned ? state.checklist.since : state.preparation.since;
      return [
        task('freezeChecklist', `freezeChecklist:${state.preparation.version}`, `person:${state.requesterId}`, since),
      ];
    }
    if (!checklistIsCurrent(state) || !state.checklist) return [];
    if (standing !== 'notSigned' && standing !== 'differ') return [];
    const { version, since } = state.checklist;
    const signed = (role: string) => state.checklistSignatures.some((signature) => signature.role === role);
    // Where the determinations differ, either signer may come round: both are asked again.
    const waits = (role: string) => standing === 'differ' || !signed(role);
    const params = (role: string) => ({ role, version });
    return [
      // Who was nominated signs once they own the program; until then they are asked for that alone.
      ...(waits('executive') && state.executive?.status === 'accepted'
        ? [
            task(
              'signChecklist',
              `signChecklist:executive:${version}`,
              `position:${state.executive.positionId}`,
              since > state.executive.since ? since : state.executive.since,
              params('executive'),
            ),
          ]
        : []),
      ...(waits('s10')
        ? [task('signChecklist', `signChecklist:s10:${version}`, 'power:privacy:s10', since, params('s10'))]
        : []),
    ];
  }

  /** Beside the checklist: what a form asks for may be filled in while the others are read. */
  function paperTasks(): Task[] {
    if (state.determination?.outcome === 'stop') return [];
    const { version, since } = state.preparation;
    return openPapers(state).map((form) => {
      const asked = state.papers.asked.preparation.includes(form) ? since : (state.checklist?.since ?? since);
      return task('freezePaper', `freezePaper:${form}:${version}`, `person:${state.requesterId}`, asked > since ? asked : since, { form });
    });
  }

  function legalTasks(): Task[] {
    const { version, since } = state.preparation;
    if (!state.legal.signatureRequired || state.legal.signedVersion === version) return [];
    return [task('signForLegal', `signForLegal:${version}`, 'power:legal:sign', since, { version })];
  }

  /** The last answer that made the case ready is when NTOP's turn began; the preparation's freeze is a lower bound. */
  function lastChange(): string {
    const papers = Object.values(state.papers.frozen).map((paper) => paper.since);
    const times = [state.preparation.since, state.checklist?.since ?? '', ...papers, ...Object.values(state.reviews).map((r) => r.since)];
    return times.reduce((a, b) => (a > b ? a : b));
  }
}
