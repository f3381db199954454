import type { Condition } from '@gatehouse/policy/forms';
import { useWords, type Words } from '../../i18n/use-words.ts';
import type { Scope } from './catalogue.ts';
import { clausesOf, type Clause } from './condition.ts';

/** When a question is asked, in words. */
export function ConditionText({ condition, scope }: { readonly condition: Condition; readonly scope: Scope }) {
  const words = useWords();
  const { t } = words;
  const clause = clausesOf(condition);
  if (!('join' in clause)) return <p className="condition">{t('forms::when.one', { clause: sentenceOf(clause, scope, words) })}</p>;
  return (
    <div className="condition">
      <p>{t(`forms::when.${clause.join}`)}</p>
      <Parts clause={clause} scope={scope} words={words} />
    </div>
  );
}

function Parts({ clause, scope, words }: {
  readonly clause: Extract<Clause, { join: unknown }>;
  readonly scope: Scope;
  readonly words: Words;
}) {
  return (
    <ul>
      {clause.parts.map((part, index) => (
        <li key={index}>
          {'join' in part ? (
            <>
              {words.t(`forms::when.${part.join}Within`)}
              <Parts clause={part} scope={scope} words={words} />
            </>
          ) : (
            sentenceOf(part, scope, words)
          )}
        </li>
      ))}
    </ul>
  );
}

function sentenceOf(clause: Exclude<Clause, { join: unknown }>, scope: Scope, words: Words): string {
  const { t, language } = words;
  const { question, number } = scope.get(clause.question) ?? {};
  const say = (value: string): string => {
    if (question?.type === 'yesNo') return t(value === 'yes' ? 'yes' : 'no');
    return question && 'options' in question ? (question.options.find(({ id }) => id === value)?.label[language] ?? value) : value;
  };
  const quoted = clause.values.map((value) => t('forms::quoted', { text: say(value) }));
  return t(`forms::when.${clause.isNot ? `${clause.relation}Not` : clause.relation}`, {
    question: t('forms::quoted', { text: `${number ?? ''} ${question?.label[language] ?? clause.question}`.trim() }),
    values: new Intl.ListFormat(`${language}-CA`, { type: 'disjunction' }).format(quoted),
  });
}
