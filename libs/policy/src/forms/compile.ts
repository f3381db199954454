import type { FormDefinition, Option, Question, RiskProposal } from './definition.ts';

/** The questions of a form, or of one item of a group: those that conditions among them may name. */
export interface QuestionSet {
  readonly list: readonly Question[];
  readonly byId: ReadonlyMap<string, Question>;
}

export interface CompiledForm {
  readonly definition: FormDefinition;
  readonly questions: ReadonlyMap<string, Question>;
  readonly sectionOf: ReadonlyMap<string, string>;
  readonly set: QuestionSet;
  /** Every risk that some answer may propose, in groups too, by its code. */
  readonly proposals: ReadonlyMap<string, RiskProposal>;
}

const compiledForms = new WeakMap<FormDefinition, CompiledForm>();
const questionSets = new WeakMap<readonly Question[], QuestionSet>();
const optionsById = new WeakMap<readonly Option[], ReadonlyMap<string, Option>>();

/** Indexes a definition once; every evaluation after that is a walk over its questions. */
export function compile(definition: FormDefinition): CompiledForm {
  let compiled = compiledForms.get(definition);
  if (!compiled) {
    const sectionOf = new Map<string, string>();
    for (const section of definition.sections) {
      for (const question of section.questions) sectionOf.set(question.id, section.id);
    }
    const set = questionSet(definition.sections.flatMap((section) => section.questions));
    const proposals = new Map(proposalsIn(set.list).map((proposal) => [proposal.code, proposal]));
    compiled = { definition, questions: set.byId, sectionOf, set, proposals };
    compiledForms.set(definition, compiled);
  }
  return compiled;
}

export function questionSet(questions: readonly Question[]): QuestionSet {
  let set = questionSets.get(questions);
  if (!set) {
    set = { list: questions, byId: new Map(questions.map((question) => [question.id, question])) };
    questionSets.set(questions, set);
  }
  return set;
}

export function optionsOf(options: readonly Option[]): ReadonlyMap<string, Option> {
  let byId = optionsById.get(options);
  if (!byId) {
    byId = new Map(options.map((option) => [option.id, option]));
    optionsById.set(options, byId);
  }
  return byId;
}

function proposalsIn(questions: readonly Question[]): RiskProposal[] {
  return questions.flatMap((question) => [
    ...(question.proposesRisks ?? []),
    ...(question.type === 'group' ? proposalsIn(question.questions) : []),
  ]);
}
