import { Link } from '@tanstack/react-router';
import { isMine } from '../commands/command-form.tsx';
import { Legal } from '../commands/legal.tsx';
import { MergeCase } from '../commands/merge-case.tsx';
import { NominateExecutive, Ownership } from '../commands/ownership.tsx';
import { Recommend } from '../commands/recommend.tsx';
import { ResolveEffect } from '../commands/resolve-effect.tsx';
import { SplitCase } from '../commands/split-case.tsx';
import { TriageForm } from '../commands/triage.tsx';
import { AcceptPrivacyDuty, StateUseStopped, Withdraw } from '../commands/withdraw.tsx';
import { AnsweredForm } from '../form-editor/answered-form.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Passages, Prose } from '../../ui/text.tsx';
import type { Case } from './case-parts.ts';
import { CaseFacts } from './case-facts.tsx';
import { FrozenMark } from './frozen-mark.tsx';

/** What is asked, by whom, and what this reader can do about it now. */
export function SummaryTab({ one }: { readonly one: Case }) {
  const { t, code, language } = useWords();
  const newest = one.preparationVersions.at(-1);
  const before = one.preparationVersions.at(-2);
  return (
    <>
      {one.viewerCan.triage.allowed && <TriageForm one={one} />}
      {one.tasks
        .filter(({ kind, isForViewer }) => kind === 'resolveEffect' && isForViewer)
        .map((task) => (
          <ResolveEffect key={task.id} task={task} />
        ))}
      <AcceptPrivacyDuty one={one} />
      {one.viewerCan.acceptOwnership.allowed && <Ownership one={one} />}
      {one.viewerCan.nominateExecutive.allowed && one.executivePosition === null && <NominateExecutive one={one} />}
      {one.stage === 'review' && isMine(one.viewerCan.recommend) && <Recommend one={one} />}
      <CaseFacts one={one} />
      {one.intake && (
        <details>
          <summary>{t('register::answers')}</summary>
          <AnsweredForm form="intake" version={one.intake.definitionVersion} answers={one.intake.answers as Record<string, unknown>} />
        </details>
      )}
      <section aria-labelledby="preparation">
        <h2 id="preparation">{t('case::preparation')}</h2>
        {newest ? (
          <>
            <FrozenMark frozen={newest} />
            <details className="read">
              <summary>{t('case::readVersion', { version: newest.version })}</summary>
              <AnsweredForm
                form="preparation"
                version={newest.definitionVersion}
                answers={newest.answers as Record<string, unknown>}
                before={before?.answers as Record<string, unknown> | undefined}
              />
            </details>
          </>
        ) : (
          <p className="quiet">{t('case::notPrepared')}</p>
        )}
        {isMine(one.viewerCan.freezePreparation) && ['preparation', 'review', 'decision'].includes(one.stage) && (
          <p>
            <Link className="button" to={`/cases/${one.number}/preparation`}>
              {t(newest ? 'case::changePreparation' : 'task::freezePreparation')}
            </Link>
          </p>
        )}
      </section>
      {one.recommendation && (
        <section aria-labelledby="recommendation">
          <h2 id="recommendation">{t('case::recommendation')}</h2>
          <p>
            <strong>{code('decision', one.recommendation)}</strong>
          </p>
          <Prose text={one.recommendationReasons} />
          <Passages texts={one.recommendedConditions} />
        </section>
      )}
      {(one.stage === 'decision' || one.decision) && (
        <p className="actions">
          <Link className="button" to={`/cases/${one.number}/brief`}>
            {t('case::brief')}
          </Link>
          {one.briefSha256 && (
            <a className="button" href={`/files/brief/${one.recordId}`} hrefLang={language}>
              {t('case::decisionDocument')}
            </a>
          )}
        </p>
      )}
      <Legal one={one} />
      <section aria-labelledby="ending">
        <h2 id="ending" className="visually-hidden">
          {t('case::ending')}
        </h2>
        <StateUseStopped one={one} />
        {['triage', 'preparation'].includes(one.stage) && <SplitCase one={one} />}
        {['preparation', 'review'].includes(one.stage) && <MergeCase one={one} />}
        <Withdraw one={one} />
      </section>
    </>
  );
}
