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
import { WhyByRule } from '../rules/why-by-rule.tsx';
import { AnsweredForm } from '../form-editor/answered-form.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Facts, Localized, Passage, Passages, Prose, Tag, When } from '../../ui/text.tsx';
import type { Case } from './case-parts.ts';
import { ProposedRisk } from './case-head.tsx';
import { FrozenMark } from './frozen-mark.tsx';

/** What is asked, by whom, and what this reader can do about it now. */
export function SummaryTab({ one }: { readonly one: Case }) {
  const { t, code, pick, language } = useWords();
  const uses = one.technology?.useCases.filter(({ id }) => one.useCaseIds.includes(id)) ?? [];
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
      <Facts
        rows={[
          [t('case::purpose'), <Prose key="purpose" text={one.purpose} />],
          [
            t('cases::technology'),
            one.technology ? <Link to={`/technologies/${one.technology.recordId}`}>{one.technologyName}</Link> : one.technologyName,
          ],
          [
            t('register::use'),
            <ul key="uses">
              {uses.map((use) => (
                <li key={use.id}>
                  <Localized text={use.name} />
                </li>
              ))}
            </ul>,
          ],
          [t('cases::asked'), code('asked', one.stageAsked)],
          [t('case::data'), code('data', one.dataAsked)],
          [t('case::personalInformation'), code('personalInformation', one.personalInformation)],
          [t('case::requester'), `${one.requester.name ?? ''}, ${pick(one.unit?.name)}`],
          [t('case::registered'), <When key="registered" at={one.registeredAt} />],
          one.inUse && [t('register::inUse'), t(one.useStopped ? 'case::wasInUse' : 'case::isInUse')],
          one.existingUses.length > 0 && [
            t('existinguse::fromReport'),
            <ul key="reports">
              {one.existingUses.map(({ id, number }) => (
                <li key={id}>
                  <Link to={`/existing-use/${number}`}>{number}</Link>
                </li>
              ))}
            </ul>,
          ],
          Boolean(one.triageReasons) && [t('case::triageReasons'), <Passage key="triage" text={one.triageReasons} />],
          Boolean(one.joinedInto) && [
            t('case::joinedInto'),
            <Link key="into" to={`/cases/${one.joinedInto?.number ?? ''}`}>
              {one.joinedInto?.number}
            </Link>,
          ],
          Boolean(one.mergeReasons) && [t('merge::mergeReasons'), <Passage key="merge" text={one.mergeReasons} />],
          Boolean(one.splitFrom) && [
            t('merge::splitFrom'),
            <Link key="from" to={`/cases/${one.splitFrom?.number ?? ''}`}>
              {one.splitFrom?.number}
            </Link>,
          ],
          Boolean(one.splitReasons) && [t('merge::splitReasons'), <Passage key="split" text={one.splitReasons} />],
          one.splitInto.length > 0 && [
            t('merge::splitInto'),
            <ul key="splits">
              {one.splitInto.map(({ id, number }) => (
                <li key={id}>
                  <Link to={`/cases/${number}`}>{number}</Link>
                </li>
              ))}
            </ul>,
          ],
          one.joined.length > 0 && [
            t('case::joinedBy'),
            <ul key="joined">
              {one.joined.map((joined, index) => (
                <li key={index}>
                  {joined.case ? <Link to={`/cases/${joined.case.number}`}>{joined.case.number}</Link> : null} {pick(joined.unit?.name)}
                  {joined.case && (
                    <>
                      {' · '}
                      <Link to={`/cases/${joined.case.number}`} search={{ tab: 'files' } as never}>
                        {t('merge::joinedHolds')}
                      </Link>
                    </>
                  )}
                </li>
              ))}
            </ul>,
          ],
          one.privacyDuty !== 'none' && [t('case::privacyDuty'), t(`case::duty.${one.privacyDuty}`)],
          Boolean(one.executivePosition) && [
            t('case::executive'),
            <span key="executive">
              {pick(one.executivePosition?.title)}{' '}
              <Tag kind={one.executiveStatus === 'accepted' ? 'good' : 'warn'}>{t(`case::ownership.${one.executiveStatus}`)}</Tag>
            </span>,
          ],
          Boolean(one.risk) && [t('case::risk'), <ProposedRisk key="risk" caseId={one.id} risk={one.risk} />],
          Boolean(one.decidingLevel) && [
            t('case::decidingLevel'),
            <span key="level">
              {code('level', String(one.decidingLevel))} <WhyByRule caseId={one.id} table="deciding-level" />
            </span>,
          ],
        ]}
      />
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
