import { answerTo, isAnswered, type AnswerRefusal } from './check.ts';
import { questionSet, type CompiledForm, type QuestionSet } from './compile.ts';
import type { Answers, Question } from './definition.ts';
import { propose, type ProposedRisk } from './proposed-risks.ts';
import { read } from './reading.ts';
import { fieldsOf, isNeeded, isStale, readEntry } from './risk-register.ts';
import { pointsOf, scoreOf, type Points, type Score } from './score.ts';

export interface Missing {
  readonly section: string;
  readonly question: string;
}

export interface Evaluation {
  /** The ids of the questions that are asked, in the order of the form. */
  readonly visible: ReadonlySet<string>;
  /** Required and asked, without an answer that counts; an answer that is refused is missing too. */
  readonly missing: readonly Missing[];
  readonly refused: readonly AnswerRefusal[];
  /** Null where the form does not score. */
  readonly score: Score | null;
  readonly proposedRisks: readonly ProposedRisk[];
}

interface Findings {
  readonly form: CompiledForm;
  readonly visible: Set<string>;
  readonly missing: string[];
  readonly refused: AnswerRefusal[];
  readonly points: Points;
  readonly proposed: Map<string, ProposedRisk>;
  /** Looked at last: what questions after a register propose must be known then. */
  readonly registers: (() => void)[];
}

/** All that a form has to say to a set of answers, in one walk over its questions. */
export function evaluateForm(form: CompiledForm, answers: Answers): Evaluation {
  const findings: Findings = {
    form,
    visible: new Set(),
    missing: [],
    refused: [],
    points: { raw: 0, mitigation: 0 },
    proposed: new Map(),
    registers: [],
  };
  walk(form.set, answers, '', findings);
  // From the last one, so that what one lacks moves no other.
  for (const look of findings.registers.toReversed()) look();
  const { scoring } = form.definition;
  const { visible, missing, refused, points, proposed } = findings;
  return {
    visible,
    missing: missing.map((question) => ({ question, section: form.sectionOf.get(question.split('.')[0] ?? '') ?? '' })),
    refused,
    score: scoring ? scoreOf(scoring, points) : null,
    proposedRisks: [...proposed.values()],
  };
}

function walk(set: QuestionSet, answers: Answers, prefix: string, findings: Findings, isAskedFor: (id: string) => boolean = () => true): void {
  const { missing, refused } = findings;
  const reading = read(set, answers);
  for (const question of set.list) {
    const path = `${prefix}${question.id}`;
    if (!reading.isVisible(question.id)) {
      if (isAnswered(answerTo(answers, question.id))) refused.push({ question: path, code: 'hiddenQuestion', params: {} });
      continue;
    }
    if (prefix === '') findings.visible.add(question.id);
    const fault = reading.faultOf(question);
    if (fault) refused.push({ question: path, ...fault });
    const value = reading.counted(question);
    if (question.type === 'riskRegister') {
      // Its place in the order of the form is kept for what it lacks.
      const at = missing.length;
      findings.registers.push(() => missing.splice(at, 0, ...missingInRegister(question, value, path, findings)));
      continue;
    }
    if (value === undefined) {
      if (question.required && isAskedFor(question.id)) missing.push(path);
      continue;
    }
    if (question.scored) findings.points[question.scored] += pointsOf(question, value);
    if (question.proposesRisks) propose(question, value, path, findings.proposed);
    if (question.type === 'group') {
      const inner = questionSet(question.questions);
      (value as readonly Answers[]).forEach((item, index) => walk(inner, item, `${path}.${index}.`, findings));
    }
  }
  for (const id of Object.keys(answers)) {
    if (!set.byId.has(id)) refused.push({ question: `${prefix}${id}`, code: 'unknownQuestion', params: {} });
  }
}

/** What a register lacks: an entry for each risk that the answers propose, and what the entries themselves lack. */
function missingInRegister(
  question: Extract<Question, { type: 'riskRegister' }>,
  value: unknown,
  path: string,
  findings: Findings,
): string[] {
  const { form, proposed, refused } = findings;
  const inner = questionSet(question.questions);
  const seen = new Set<string>();
  const missing: string[] = [];
  const entries = (value ?? []) as readonly Answers[];
  entries.forEach((entry, index) => {
    const prefix = `${path}.${index}.`;
    const hide = (key: string): void => void refused.push({ question: `${prefix}${key}`, code: 'hiddenQuestion', params: {} });
    if (isStale(form, entry, proposed)) {
      hide('proposal');
      return;
    }
    const said = readEntry(form, entry, prefix, seen);
    refused.push(...said.refused);
    said.hidden.forEach(hide);
    missing.push(...said.missing.map((key) => `${prefix}${key}`));
    const fields = fieldsOf(entry);
    if (said.asksFields) walk(inner, fields, prefix, { ...findings, missing, proposed: new Map() }, (id) => isNeeded(said, question, id));
    else {
      for (const [id, field] of Object.entries(fields)) {
        const code = !inner.byId.has(id) ? 'unknownQuestion' : isAnswered(field) ? 'hiddenQuestion' : null;
        if (code) refused.push({ question: `${prefix}${id}`, code, params: {} });
      }
    }
  });
  const unanswered = [...proposed.keys()].filter((code) => !seen.has(code)).map((code) => `${path}.${code}`);
  const isEmpty = question.required && unanswered.length === 0 && entries.every((entry) => isStale(form, entry, proposed));
  return [...(isEmpty ? [path] : []), ...unanswered, ...missing];
}

/** Required questions that are asked and not answered, in the order of the form. */
export function missing(form: CompiledForm, answers: Answers): Missing[] {
  return [...evaluateForm(form, answers).missing];
}

/** Everything wrong with a whole set of answers. */
export function validate(form: CompiledForm, answers: Answers): AnswerRefusal[] {
  return [...evaluateForm(form, answers).refused];
}
