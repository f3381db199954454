import type { FormDefinition, Question } from './definition.ts';
import type { LintFault } from './lint.ts';
import { entryKeys } from './risk-register.ts';

/** Where risks are proposed and answered: by known answers, each once, in one register of the whole form. */
export function lintRisks(definition: FormDefinition, questions: readonly Question[]): LintFault[] {
  const codes = new Set<string>();
  let registers = 0;

  const lintQuestion = (question: Question, prefix: string, isInRegister: boolean): LintFault[] => {
    const at = `${prefix}${question.id}`;
    const faults: LintFault[] = [];
    for (const { code, when } of question.proposesRisks ?? []) {
      if (codes.has(code)) faults.push({ code: 'duplicateId', at });
      codes.add(code);
      if (code.includes('.') || code === '') faults.push({ code: 'malformedId', at });
      const options = 'options' in question ? question.options.map(({ id }) => id) : question.type === 'yesNo' ? ['yes', 'no'] : [];
      if (when.length === 0 || when.some((one) => !options.includes(one))) faults.push({ code: 'absentOption', at });
      if (isInRegister) faults.push({ code: 'misplacedRisks', at });
    }
    const isRegister = question.type === 'riskRegister';
    if (isRegister) {
      registers += 1;
      // Each would ask for an answer to every risk of the form.
      if (prefix !== '' || registers > 1) faults.push({ code: 'misplacedRisks', at });
      const names: readonly string[] = entryKeys;
      const fields = question.questions.map(({ id }) => id);
      if (question.proposalSays.some((id) => !fields.includes(id))) faults.push({ code: 'absentQuestion', at });
      faults.push(...question.questions.filter(({ id }) => names.includes(id)).map(({ id }): LintFault => ({ code: 'duplicateId', at: `${at}.${id}` })));
    }
    if (!('questions' in question)) return faults;
    return [...faults, ...question.questions.flatMap((one) => lintQuestion(one, `${at}.`, isInRegister || isRegister))];
  };

  const faults = questions.flatMap((question) => lintQuestion(question, '', false));
  // A proposal that no register answers would be lost silently.
  if (codes.size > 0 && registers === 0) faults.push({ code: 'misplacedRisks', at: definition.id });
  const register = questions.find(({ type }) => type === 'riskRegister');
  if (register && 'maxItems' in register && register.maxItems < codes.size) faults.push({ code: 'impossibleAnswer', at: register.id });
  return faults;
}
