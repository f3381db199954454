import type { FormDefinition, Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { scopeOfForm } from './catalogue.ts';
import { EmptyQuestion } from './empty-question.tsx';

/** What is different in a question, in a few words each, so that nobody has to compare two texts by eye. */
function aspects(was: Question, is: Question): readonly string[] {
  const options = (question: Question) => ('options' in question ? question.options : []);
  const listOf = (question: Question) => ('options' in question ? question.list : null) ?? null;
  const parts: readonly [string, unknown, unknown][] = [
    ['label', was.label, is.label],
    ['help', was.help, is.help],
    ['type', [was.type, 'to' in was && was.to], [is.type, 'to' in is && is.to]],
    ['options', options(was), options(is)],
    ['list', listOf(was), listOf(is)],
    ['condition', was.visibleWhen, is.visibleWhen],
    ['required', was.required ?? false, is.required ?? false],
    ['sources', [was.status, was.sources], [is.status, is.sources]],
    ['risks', was.proposesRisks, is.proposesRisks],
  ];
  const found = parts.filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b)).map(([name]) => name);
  return found.length > 0 ? found : ['limits'];
}

/** A question that both versions ask, differently: what changed, and how it reads in each. */
export function ChangedQuestion({ name, was, is, of: [older, newer] }: {
  readonly name: string;
  readonly was: Question;
  readonly is: Question;
  readonly of: readonly [FormDefinition, FormDefinition];
}) {
  const { t } = useWords();
  const own = (question: Question): Question => ('questions' in question ? { ...question, questions: [] } : question);
  return (
    <details>
      <summary>
        {name}{' '}
        <span className="quiet small">
          (
          {aspects(was, is)
            .map((one) => t(`forms::aspect.${one}`))
            .join(', ')}
          )
        </span>
      </summary>
      <div className="columns halves">
        {([[older, was], [newer, is]] as const).map(([definition, question]) => (
          <div key={definition.version} className="card">
            <p className="quiet small">{t('version', { version: definition.version })}</p>
            <EmptyQuestion question={own(question)} number="" scope={scopeOfForm(definition)} />
          </div>
        ))}
      </div>
    </details>
  );
}
