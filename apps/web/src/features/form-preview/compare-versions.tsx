import { useNavigate, useSearch } from '@tanstack/react-router';
import { differenceBetween, type FormDefinition, type Question } from '@gatehouse/policy/forms';
import type { Search } from '../../app/search.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { Empty } from '../../ui/states.tsx';
import { countOf } from './catalogue.ts';
import { ChangedQuestion } from './changed-question.tsx';

/** The questions of a form by path, those in lists by that of their list. */
function byPath(questions: readonly Question[], prefix = ''): ReadonlyMap<string, Question> {
  return new Map(
    questions.flatMap((question): [string, Question][] => {
      const path = `${prefix}${question.id}`;
      return 'questions' in question ? [[path, question], ...byPath(question.questions, `${path}.`)] : [[path, question]];
    }),
  );
}

const allIn = (definition: FormDefinition): ReadonlyMap<string, Question> => byPath(definition.sections.flatMap(({ questions }) => questions));

/** What one version of a form asks that the other does not, and what it asks otherwise. */
export function CompareVersions({ definition, versions }: {
  readonly definition: FormDefinition;
  readonly versions: readonly FormDefinition[];
}) {
  const { t, language } = useWords();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const others = versions.filter((one) => one !== definition);
  // Newest first: what follows in the list is what came before.
  const previous = versions[versions.indexOf(definition) + 1] ?? others[0];
  const other = others.find(({ version }) => version === search.with) ?? previous;
  if (!other) return null;
  const difference = differenceBetween(other, definition);
  const [before, after] = [allIn(other), allIn(definition)];
  /** With the list that a question is asked in, as "Providers – Name". */
  const label = (path: string, questions: ReadonlyMap<string, Question>): string => {
    const parts = path.split('.');
    return parts.map((_part, index) => questions.get(parts.slice(0, index + 1).join('.'))?.label[language] ?? '').join(' – ');
  };
  /** A list is named once, not each of its questions again. */
  const outermost = (paths: readonly string[]): readonly string[] =>
    paths.filter((path) => !paths.some((other) => path.startsWith(`${other}.`)));
  const added = outermost(difference.added);
  const removed = outermost(difference.removed);
  const within = (path: string, questions: ReadonlyMap<string, Question>): number => {
    const question = questions.get(path);
    return question ? countOf([question]) - 1 : 0;
  };
  const params = { version: definition.version, other: other.version };
  return (
    <>
      <div className="filters">
        <Select
          label={t('forms::compareWith')}
          value={other.version}
          onChange={(version) => void navigate({ to: '.', search: { ...search, with: version } as never, replace: true, resetScroll: false })}
          choices={others.map(({ version }) => ({ value: version, label: version }))}
        />
      </div>
      <p role="status">
        {t('forms::compared', {
          ...params,
          added: added.length,
          removed: removed.length,
          changed: difference.changed.length,
        })}
      </p>
      {added.length + removed.length + difference.changed.length === 0 && <Empty>{t('forms::same')}</Empty>}
      {([['added', added, after], ['removed', removed, before]] as const).map(
        ([kind, paths, questions]) =>
          paths.length > 0 && (
            <section key={kind} aria-labelledby={`compare-${kind}`}>
              <h2 id={`compare-${kind}`}>{t(`forms::${kind}`, params)}</h2>
              <ul>
                {paths.map((path) => (
                  <li key={path}>
                    {label(path, questions)}{' '}
                    {within(path, questions) > 0 && (
                      <span className="quiet small">({t('forms::withQuestions', { count: within(path, questions) })})</span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {difference.changed.length > 0 && (
        <section aria-labelledby="compare-changed">
          <h2 id="compare-changed">{t('forms::changed')}</h2>
          {difference.changed.map((path) => {
            const [was, is] = [before.get(path), after.get(path)];
            return was && is ? <ChangedQuestion key={path} name={label(path, after)} was={was} is={is} of={[other, definition]} /> : null;
          })}
        </section>
      )}
    </>
  );
}
