import { memo, useEffect, useState } from 'react';
import type { Score, Scoring } from '@gatehouse/policy/forms';
import { useWords, type Words } from '../../i18n/use-words.ts';

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** A level as the directives number it. */
export const levelName = (level: number): string => romans[level - 1] ?? String(level);

/** Longer than the pause between two answers, so that a screen reader hears where it came to rest. */
const restMs = 1500;

/** The score of the answers so far, and what it does and does not mean. */
export const ScorePanel = memo(function ScorePanel({ score, scoring }: { readonly score: Score; readonly scoring: Scoring }) {
  const words = useWords();
  const { t } = words;
  const sentence = t('form::score.said', { current: words.number(score.current), level: levelName(score.level) });
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), restMs);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <section className="score" aria-labelledby="score">
      <h2 id="score">{t('form::score.title')}</h2>
      <ScoreFacts score={score} scoring={scoring} words={words} />
      <details>
        <summary>{t('form::score.meaning')}</summary>
        <ScoreMeaning scoring={scoring} words={words} />
      </details>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </section>
  );
});

/** Points, and the level that they come to. */
export function ScoreFacts({ score, scoring, words }: { readonly score: Score; readonly scoring: Scoring; readonly words: Words }) {
  const { t, number } = words;
  const of = (value: number, maximum: number): string => t('form::score.of', { value: number(value), maximum: number(maximum) });
  return (
    <dl>
      <div className="level">
        <dt>{t('form::score.level')}</dt>
        <dd>{t('form::score.of', { value: levelName(score.level), maximum: levelName(scoring.levelUpTo.length + 1) })}</dd>
      </div>
      <div>
        <dt>{t('form::score.raw')}</dt>
        <dd>{of(score.raw, scoring.rawMaximum)}</dd>
      </div>
      <div>
        <dt>{t('form::score.mitigation')}</dt>
        <dd>{of(score.mitigation, scoring.mitigationMaximum)}</dd>
      </div>
      <div>
        <dt>{t('form::score.current')}</dt>
        <dd>{number(score.current)}</dd>
      </div>
    </dl>
  );
}

/** How points become a level; that it is no pass mark; that what is not answered counts nothing. */
export function ScoreMeaning({ scoring, words }: { readonly scoring: Scoring; readonly words: Words }) {
  const { t, number } = words;
  const { levelUpTo, rawMaximum, reducedFrom, reducedToPercent } = scoring;
  return (
    <>
      <p>{t('form::score.noPass')}</p>
      <p>{t('form::score.unanswered')}</p>
      <p>{t('form::score.reduced', { from: number(reducedFrom), percent: number(reducedToPercent) })}</p>
      <ul>
        {[...levelUpTo, rawMaximum].map((to, index) => (
          <li key={to}>
            {t('form::score.range', {
              level: levelName(index + 1),
              from: number(index === 0 ? 0 : (levelUpTo[index - 1] ?? 0) + 1),
              to: number(to),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
