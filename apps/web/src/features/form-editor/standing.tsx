import { instruments, type Citation, type FormDefinition } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { useNow } from '../../ui/use-now.ts';
import { forceOf, partOf, sameSources, type Standing, type Standings } from './standing-of.ts';

function useToday(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(useNow());
}

/** Instrument and the part of it. A part that has a name instead of a number keeps the language it is named in. */
export function Source({ citation: { instrument, section } }: { readonly citation: Citation }) {
  const { t, language } = useWords();
  const name = instruments[instrument].name[language];
  const { kind, numbers } = partOf(section);
  if (kind !== 'named') return <>{t(`form::part.${kind}`, { instrument: name, numbers: numbers.join(t('form::part.to')) })}</>;
  return (
    <>
      {name} (<span lang="en">{section}</span>)
    </>
  );
}

function Sources({ standing }: { readonly standing: Standing }) {
  const { t, day } = useWords();
  const today = useToday();
  return (
    <ul>
      {standing.sources.map((citation) => {
        const { is, on } = forceOf(citation, today);
        return (
          <li key={`${citation.instrument} ${citation.section}`}>
            <Source citation={citation} /> – {t(`form::force.${is}`, { date: day(on) })}
          </li>
        );
      })}
    </ul>
  );
}

/** The standing of a form, a section or a question, opened in place; quiet, because few readers need it. */
export function StandingMark({ standing, questions = null }: { readonly standing: Standing; readonly questions?: Standing | null }) {
  const { t } = useWords();
  return (
    <details className="why standing">
      <summary>{t('form::standing', { status: t(`form::status.${standing.status}`) })}</summary>
      <StandingText standing={standing} questions={questions} />
    </details>
  );
}

/** The same on paper, where nothing opens. */
export function StandingText({ standing, questions = null }: { readonly standing: Standing; readonly questions?: Standing | null }) {
  const { t } = useWords();
  return (
    <div className="standing-text">
      <p>{t(`form::statusMeans.${standing.status}`)}</p>
      <Sources standing={standing} />
      {questions && (
        <>
          <p>{t('form::standingOfQuestions', { status: t(`form::statusMeans.${questions.status}`) })}</p>
          {!sameSources(questions, standing) && <Sources standing={questions} />}
        </>
      )}
    </div>
  );
}

/** One line for the standing of a question on paper. */
export function StandingLine({ standing }: { readonly standing: Standing }) {
  const { t, day } = useWords();
  const today = useToday();
  return (
    <p className="small quiet standing-line">
      {t('form::standing', { status: t(`form::status.${standing.status}`) })}
      {standing.sources.map((citation, index) => {
        const { is, on } = forceOf(citation, today);
        return (
          <span key={`${citation.instrument} ${citation.section}`}>
            {index === 0 ? t('colon') : '; '}
            <Source citation={citation} /> ({t(`form::force.${is}`, { date: day(on) })})
          </span>
        );
      })}
    </p>
  );
}

/** What a reader must know of the form before its first question: its notice and its standing. */
export function FormHead({ definition, standings, onPaper = false }: {
  readonly definition: FormDefinition;
  readonly standings: Standings;
  readonly onPaper?: boolean;
}) {
  const { language } = useWords();
  const { form, questions } = standings;
  return (
    <>
      {definition.notice && (
        <div className="notice">
          <p>{definition.notice[language]}</p>
        </div>
      )}
      {onPaper ? <StandingText standing={form} questions={questions} /> : <StandingMark standing={form} questions={questions} />}
    </>
  );
}
