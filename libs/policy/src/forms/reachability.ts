import type { QuestionSet } from './compile.ts';
import type { Condition, Question } from './definition.ts';

/** What must be answered for something to hold: options that are chosen, `anything`, or nothing where a question is absent. */
export type Way = ReadonlyMap<string, readonly string[] | 'anything'>;

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

interface Goal {
  readonly condition: Condition;
  readonly holds: boolean;
}

/** The answers that a question may still have. Of one choice: each that is left, `null` for none at all. */
type Domain =
  | { readonly left: readonly (string | null)[] }
  | { readonly chosen: readonly string[]; readonly barred: readonly string[]; readonly isAnswered: boolean | null };

interface Store {
  readonly domains: ReadonlyMap<string, Domain>;
  /** Questions that must be visible, since their answers must count. */
  readonly shown: ReadonlySet<string>;
}

const nothing: Store = { domains: new Map(), shown: new Set() };
const anything = 'anything';

/** A set of answers with which all these conditions hold, or null where there is none. Searches every way. */
export function wayToMeet(set: QuestionSet, conditions: readonly Condition[]): Way | null {
  const store = meet(set, conditions.map((condition) => ({ condition, holds: true })), nothing);
  if (!store) return null;
  return new Map(
    [...store.domains].flatMap(([id, domain]): [string, readonly string[] | 'anything'][] => {
      const answer = pick(set.byId.get(id)!, domain);
      return answer === null ? [] : [[id, answer]];
    }),
  );
}

/** A set of answers that shows a question, or null where there is none. */
export function wayToShow(set: QuestionSet, question: Question): Way | null {
  return wayToMeet(set, question.visibleWhen ? [question.visibleWhen] : []);
}

function meet(set: QuestionSet, goals: readonly Goal[], store: Store): Store | null {
  const [goal, ...rest] = goals;
  if (!goal) return store;
  const { condition, holds } = goal;
  if ('not' in condition) return meet(set, [{ condition: condition.not, holds: !holds }, ...rest], store);
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) => ({ condition: part, holds }));
    if ('all' in condition === holds) return meet(set, [...parts, ...rest], store);
    for (const part of parts) {
      const met = meet(set, [part, ...rest], store);
      if (met) return met;
    }
    return null;
  }
  const question = set.byId.get(condition.question);
  if (!question) return holds ? null : meet(set, rest, store);
  const narrowed = narrow(store, question, condition, holds);
  // What must not hold never needs the question hidden: an answer that does not match it, or none, does as well.
  if (!narrowed || !holds || narrowed.shown.has(question.id)) return narrowed && meet(set, rest, narrowed);
  const shown = { ...narrowed, shown: new Set([...narrowed.shown, question.id]) };
  return meet(set, question.visibleWhen ? [{ condition: question.visibleWhen, holds: true }, ...rest] : rest, shown);
}

function narrow(store: Store, question: Question, leaf: Leaf, holds: boolean): Store | null {
  const before = store.domains.get(question.id) ?? whole(question);
  const domain = 'left' in before ? narrowOne(before, leaf, holds) : narrowSeveral(question, before, leaf, holds);
  if (!domain) return null;
  return domain === store.domains.get(question.id) ? store : { ...store, domains: new Map(store.domains).set(question.id, domain) };
}

function whole(question: Question): Domain {
  switch (question.type) {
    case 'choices':
      return { chosen: [], barred: [], isAnswered: null };
    case 'choice':
      return { left: [null, ...question.options.map(({ id }) => id)] };
    case 'yesNo':
      return { left: [null, 'yes', 'no'] };
    default:
      return { left: [null, anything] };
  }
}

function narrowOne(domain: Extract<Domain, { left: unknown }>, leaf: Leaf, holds: boolean): Domain | null {
  const matches = (value: string | null): boolean => {
    if ('is' in leaf) return value === leaf.is;
    if ('in' in leaf) return value !== null && leaf.in.includes(value);
    return 'answered' in leaf && value !== null;
  };
  const left = domain.left.filter((value) => matches(value) === holds);
  if (left.length === 0) return null;
  return left.length === domain.left.length ? domain : { left };
}

function narrowSeveral(question: Question, domain: Exclude<Domain, { left: unknown }>, leaf: Leaf, holds: boolean): Domain | null {
  const options = 'options' in question ? question.options.map(({ id }) => id) : [];
  let { chosen, barred, isAnswered } = domain;
  if ('includes' in leaf) {
    const { includes } = leaf;
    if ((holds ? chosen : barred).includes(includes)) return domain;
    if (holds && !options.includes(includes)) return null;
    if (holds) chosen = [...chosen, includes];
    else barred = [...barred, includes];
  } else if ('answered' in leaf) {
    if (isAnswered === holds) return domain;
    if (isAnswered === !holds) return null;
    isAnswered = holds;
  } else if (holds) return null;
  else return domain;
  if (chosen.some((id) => barred.includes(id))) return null;
  if (isAnswered === false && chosen.length > 0) return null;
  if (isAnswered === true && options.every((id) => barred.includes(id))) return null;
  return { chosen, barred, isAnswered };
}

function pick(question: Question, domain: Domain): readonly string[] | 'anything' | null {
  if ('left' in domain) {
    const [first] = domain.left;
    if (first == null) return null;
    return first === anything && question.type !== 'choice' ? anything : [first];
  }
  if (domain.chosen.length > 0) return domain.chosen;
  if (!domain.isAnswered || !('options' in question)) return null;
  return question.options.map(({ id }) => id).filter((id) => !domain.barred.includes(id)).slice(0, 1);
}
