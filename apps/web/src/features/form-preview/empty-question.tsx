import { Link } from '@tanstack/react-router';
import type { Question } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { Source, StandingLine } from '../form-editor/standing.tsx';
import type { Standing } from '../form-editor/standing-of.ts';
import { usePrinciples } from '../form-editor/use-principles.ts';
import { scopeOf, type Scope } from './catalogue.ts';
import { ConditionText } from './condition-text.tsx';

interface Props {
  readonly question: Question;
  readonly number: string;
  /** The questions that its condition may name. */
  readonly scope: Scope;
  readonly standing?: Standing | null;
  readonly depth?: number;
}

/** One question of an empty form: its number and label, when it is asked, its help, and room for the answer. */
export function EmptyQuestion({ question, number, scope, standing = null, depth = 0 }: Props) {
  const { t, language } = useWords();
  const Heading = `h${Math.min(6, 3 + depth)}` as 'h3';
  return (
    <div className={`empty-question ${question.type === 'group' || question.type === 'riskRegister' ? 'list' : ''}`}>
      <Heading>
        {number && <span className="number">{number} </span>}
        {question.label[language]}{' '}
        {question.required && <span className="quiet small">({t('forms::required')})</span>}
      </Heading>
      {question.visibleWhen && <ConditionText condition={question.visibleWhen} scope={scope} />}
      {question.help && <p className="hint">{question.help[language]}</p>}
      {standing && <StandingLine standing={standing} />}
      <Room question={question} number={number} depth={depth} />
      <Proposals question={question} />
    </div>
  );
}

/** What the question can be answered with. */
function Room({ question, number, depth }: { readonly question: Question; readonly number: string; readonly depth: number }) {
  const { t, language, number: say } = useWords();
  switch (question.type) {
    case 'text':
    case 'longText':
      return (
        <>
          <p className="kind">{t('forms::kind.text', { length: say(question.maxLength) })}</p>
          <div className={`room ${question.type}`} />
        </>
      );
    case 'number':
      return (
        <>
          <p className="kind">
            {t('forms::kind.number', { minimum: say(question.minimum), maximum: say(question.maximum), unit: question.unit[language] })}
          </p>
          <div className="room" />
        </>
      );
    case 'date':
    case 'file':
      return (
        <>
          <p className="kind">{t(`forms::kind.${question.type}`)}</p>
          <div className="room" />
        </>
      );
    case 'reference':
      return (
        <>
          <p className="kind">{t(`forms::kind.reference.${question.to}`)}</p>
          <div className="room" />
        </>
      );
    case 'references':
      return (
        <>
          <p className="kind">{t('forms::kind.references', { count: question.maxItems })}</p>
          <div className="room" />
        </>
      );
    case 'yesNo':
      return <Boxes isOne options={(['yes', 'no'] as const).map((id) => ({ id, label: t(id) }))} />;
    case 'choice':
    case 'choices':
      return (
        <>
          {question.list && (
            <p className="kind">
              <Link to={`/reference/${question.list}`}>{t('forms::followsList')}</Link>
            </p>
          )}
          <Boxes
            isOne={question.type === 'choice'}
            options={question.options.filter(({ isEnded }) => !isEnded).map(({ id, label, hint, points }) => ({
              id,
              label: label[language],
              hint: hint?.[language],
              points: question.scored && points !== undefined ? t('forms::points', { count: points }) : undefined,
            }))}
          />
        </>
      );
    case 'group':
    case 'riskRegister': {
      const within = scopeOf(question.questions, number);
      return (
        <>
          <p className="kind">
            {t(`forms::kind.${question.type}`, { item: question.itemLabel[language], count: question.maxItems })}
          </p>
          {question.type === 'riskRegister' && question.proposalSays.length > 0 && (
            <p className="kind">
              {t('forms::proposalSays', {
                questions: question.proposalSays.map((id) => `${within.get(id)?.number} ${within.get(id)?.question.label[language]}`).join('; '),
              })}
            </p>
          )}
          {question.questions.map((one) => (
            <EmptyQuestion key={one.id} question={one} number={within.get(one.id)?.number ?? ''} scope={within} depth={depth + 1} />
          ))}
        </>
      );
    }
  }
}

interface Box {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly points?: string | undefined;
}

function Boxes({ options, isOne }: { readonly options: readonly Box[]; readonly isOne: boolean }) {
  const { t } = useWords();
  return (
    <>
      <p className="kind">{t(isOne ? 'forms::kind.choice' : 'forms::kind.choices')}</p>
      <ul className={`boxes ${isOne ? 'one' : ''} ${options.length > 10 ? 'many' : ''}`}>
        {options.map(({ id, label, hint, points }) => (
          <li key={id}>
            {label} {points && <span className="quiet small">({points})</span>}
            {hint && <span className="hint">{hint}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The risks that answers propose: what a reader must know of a question before answering it. */
function Proposals({ question }: { readonly question: Question }) {
  const { t, language } = useWords();
  const principles = usePrinciples();
  if (!question.proposesRisks || question.proposesRisks.length === 0) return null;
  const say = (answer: string): string => {
    if (question.type === 'yesNo') return t(answer === 'yes' ? 'yes' : 'no');
    return 'options' in question ? (question.options.find(({ id }) => id === answer)?.label[language] ?? answer) : answer;
  };
  const list = new Intl.ListFormat(`${language}-CA`, { type: 'disjunction' });
  return (
    <ul className="proposals">
      {question.proposesRisks.map((risk) => (
        <li key={risk.code}>
          {t('forms::proposes', { answers: list.format(risk.when.map((one) => t('forms::quoted', { text: say(one) }))) })}{' '}
          <strong>{risk.text[language]}</strong>{' '}
          <span className="quiet small">
            {principles(risk.principles)}
            {risk.citation && (
              <>
                {' – '}
                <Source citation={risk.citation} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
