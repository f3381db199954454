import type { AnswerRefusal, CompiledForm, Missing, Question } from '@gatehouse/policy/forms';
import type { Words } from '../../i18n/use-words.ts';
import type { FieldFault } from '../../ui/error-summary.tsx';
import { fieldId } from './form-place.ts';

/** The name of what a path such as `providers.0.name` leads to, as the page shows it: "Provider 1 – Name". */
function nameOf(form: CompiledForm, path: string, { t, language }: Words): string {
  const names: string[] = [];
  let questions: readonly Question[] = [...form.questions.values()];
  let list: Extract<Question, { questions: unknown }> | null = null;
  for (const part of path.split('.')) {
    if (list && /^\d+$/.test(part)) {
      names[names.length - 1] = `${list.itemLabel[language]} ${Number(part) + 1}`;
      questions = list.questions;
      continue;
    }
    const question = questions.find(({ id }) => id === part);
    const proposal = form.proposals.get(part);
    if (question) names.push(question.label[language]);
    else if (list && proposal) names.push(proposal.text[language]);
    else if (part === 'reason') names.push(t('form::risk.reason'));
    list = question && 'questions' in question ? question : null;
  }
  return names.join(' – ');
}

/** What stands in the way of freezing, each with the control that answers it; answers to what is not asked are left out. */
export function faultsOf(form: CompiledForm, refused: readonly AnswerRefusal[], missing: readonly Missing[], words: Words, offered: ReadonlyMap<string, unknown> = new Map()): FieldFault[] {
  const { t } = words;
  const invalid = refused
    .filter(({ code }) => code !== 'hiddenQuestion')
    .map(({ question, code }) => ({
      id: fieldId(question),
      text: `${nameOf(form, question, words)}${t('colon')}${t(`form::fault.${code}`)}`,
    }));
  const unanswered = missing.map(({ question }) => ({
    id: fieldId(question),
    text: t(offered.has(question) ? 'form::offer.toConfirm' : 'form::answer', { question: nameOf(form, question, words) }),
  }));
  // An answer that is refused is missing too; what is wrong with it says more.
  return [...new Map([...unanswered, ...invalid].map((fault) => [fault.id, fault])).values()];
}
