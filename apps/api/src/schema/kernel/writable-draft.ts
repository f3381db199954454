import { preparing, refuse, type Refusal, type StreamKind } from '@gatehouse/policy';
import { visibleTo } from '@gatehouse/db/read';
import type { FormId } from '@gatehouse/policy/forms';
import { readerOf, type Context } from '../../context.ts';
import { recordId } from './input-from-schema.ts';
import { isUuid } from './pages.ts';

/** Who may freeze a form may write it, until it is frozen for the last time; some may only some of the forms. */
const forms = {
  preparation: { kind: 'onboarding', frozenBy: 'freezePreparation' },
  'privacy-checklist': { kind: 'onboarding', frozenBy: 'freezeChecklist' },
  'facial-recognition-checklist': { kind: 'onboarding', frozenBy: 'freezePaper' },
  'automated-decision': { kind: 'onboarding', frozenBy: 'freezePaper' },
  aia: { kind: 'onboarding', frozenBy: 'freezePaper' },
  'review-privacy': { kind: 'onboarding', frozenBy: 'recordReview' },
  'review-security': { kind: 'onboarding', frozenBy: 'recordReview' },
  'review-ethics-gba-plus': { kind: 'onboarding', frozenBy: 'recordReview' },
  'review-policy': { kind: 'onboarding', frozenBy: 'recordReview' },
  'privacy-assessment': { kind: 'assessment', frozenBy: 'freezeAssessment' },
  pia: { kind: 'assessment', frozenBy: 'freezeAssessment' },
  'privacy-protocol': { kind: 'assessment', frozenBy: 'freezeAssessment' },
  'pia-addendum': { kind: 'assessment', frozenBy: 'freezeAssessment' },
  'test-report': { kind: 'authorization', frozenBy: 'signReport' },
} satisfies Partial<Record<FormId, { readonly kind: StreamKind; readonly frozenBy: string }>>;

/** A draft is written before its last precondition is met: an executive who has not yet accepted stops only the freezing. */
const notYet = new Set(['ownershipNotAccepted', 'wrongStage', 'notPrepared', 'stillInForce']);

export type DraftForm = keyof typeof forms;

export function isDraftForm(form: string): form is DraftForm {
  return Object.hasOwn(forms, form);
}

/** Where the draft of a form stands, if the reader may write it now. */
export async function writableDraft(context: Context, given: string, form: DraftForm): Promise<{ readonly scope: string } | Refusal> {
  const { kind, frozenBy } = forms[form];
  const id = recordId(given);
  const visible = context.visible[kind === 'onboarding' ? 'case' : (kind as 'assessment' | 'authorization')];
  if (!isUuid(id) || !(await visible.load(id))) return refuse('notFound');
  // An assessment is written in the form that was recorded when it was opened, and in no other.
  if (kind === 'assessment') {
    const where = { id, ...visibleTo(readerOf(context).keys) };
    const opened = await context.services.prisma.assessment.findFirst({ where, select: { form: true } });
    if (opened?.form !== form) return refuse('invalidInput', { issues: ['form'] });
  }
  const asked = { ref: { kind, id }, names: [frozenBy], draft: form };
  const scope = { scope: `${kind}:${id}` };
  const refusal = (await context.availability.load(asked)).get(frozenBy);
  if (!refusal || notYet.has(refusal.code)) return scope;
  // The office of whoever may freeze it fills it in for them; freezing looks at positions alone.
  const reader = readerOf(context);
  if (reader.actor.offices.length === 0) return refusal;
  const [forOffice] = await context.services.preview({ ...reader, actor: preparing(reader.actor) }, [asked]);
  const ofOffice = forOffice?.get(frozenBy);
  return ofOffice && !notYet.has(ofOffice.code) ? refusal : scope;
}
