import { askedAnswers, compile, evaluateForm, type Answers, type FormDefinition, type Question } from '../forms/index.ts';

/** Whether an answer proposes a risk; what nobody cares about proposes none, where it can be helped. */
const proposes = ({ proposesRisks = [] }: Question, option: string): boolean => proposesRisks.some(({ when }) => when.includes(option));

/** The plainest valid answer to a question. */
export function plainest(question: Question, file: unknown): unknown {
  const last = (options: readonly string[]): string | undefined => options.findLast((option) => !proposes(question, option)) ?? options.at(-1);
  switch (question.type) {
    case 'text':
    case 'longText':
      return 'As described.'.slice(0, question.maxLength);
    case 'yesNo':
      return last(['yes', 'no']);
    case 'choice':
      return last(question.options.map(({ id }) => id));
    case 'choices':
      return [last(question.options.map(({ id }) => id))];
    case 'date':
      return '2027-03-31';
    case 'number':
      return Math.max(question.minimum, 1);
    case 'file':
      return file;
    case 'reference':
      return question.to === 'unit' ? 'unit-a' : '00000000-0000-4000-8000-000000000001';
    case 'references':
      return ['00000000-0000-4000-8000-000000000001'];
    case 'group':
    case 'riskRegister':
      return [{}];
  }
}

function at(questions: readonly Question[], answers: Answers, [id = '', ...rest]: readonly string[], file: unknown): Answers {
  const question = questions.find((one) => one.id === id);
  if (!question) return answers;
  const value = answers[id];
  if (rest.length === 0 || !('questions' in question)) return { ...answers, [id]: plainest(question, file) };
  const items = Array.isArray(value) ? (value as readonly Answers[]) : [];
  const [index = '', ...inner] = rest;
  // A risk that the answers propose and nobody has answered is included as it stands.
  if (inner.length === 0) return { ...answers, [id]: [...items, { proposal: index, response: 'include' }] };
  return { ...answers, [id]: items.map((item, place) => (String(place) === index ? at(question.questions, item, inner, file) : item)) };
}

/** What somebody gives, and the plainest answer to everything else that the form then asks for; `file` answers every file. */
export function completed(definition: FormDefinition, given: Answers, file: unknown = null): Record<string, unknown> {
  const form = compile(definition);
  let answers: Answers = given;
  for (let round = 0; round < 50; round++) {
    const { missing } = evaluateForm(form, answers);
    if (missing.length === 0) return askedAnswers(form, answers);
    for (const { question } of missing) answers = at(definition.sections.flatMap((section) => section.questions), answers, question.split('.'), file);
  }
  throw new Error(`${definition.id} cannot be completed: ${evaluateForm(form, answers).missing.map(({ question }) => question).join(', ')}`);
}
