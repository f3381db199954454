import { Link } from '@tanstack/react-router';
import { isMine } from '../commands/command-form.tsx';
import { AnsweredForm } from '../form-editor/answered-form.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Empty } from '../../ui/states.tsx';
import { Tag } from '../../ui/text.tsx';
import type { Case } from './case-parts.ts';
import { ProposedDetermination } from './case-head.tsx';
import { FrozenMark } from './frozen-mark.tsx';
import { Papers } from './papers.tsx';
import { Signatures } from './signatures.tsx';
import { List } from '../../ui/list.tsx';

/** The privacy question: what the table proposes, what two people determined, and the papers that follow. */
export function PrivacyTab({ one }: { readonly one: Case }) {
  const { t, code } = useWords();
  const newest = one.checklistVersions.at(-1);
  const before = one.checklistVersions.at(-2);
  return (
    <>
      <section aria-labelledby="checklist">
        <h2 id="checklist">{t('case::checklist')}</h2>
        {one.preparationVersion === 0 && <Empty>{t('case::checklistLater')}</Empty>}
        {one.checklistProposal && (
          <ProposedDetermination caseId={one.id} proposal={one.checklistProposal} />
        )}
        {one.determination && (
          <p>
            <Tag kind={one.determination === 'stop' ? 'bad' : 'good'}>
              {t('case::determined')}
              {t('colon')}
              {code('determination', one.determination)}
            </Tag>
          </p>
        )}
        {one.checklistReturned && <p className="notice warning">{t('case::returned')}</p>}
        {newest && <FrozenMark frozen={newest} />}
        {newest && (
          <details className="read">
            <summary>{t('case::readVersion', { version: newest.version })}</summary>
            <AnsweredForm
              form="privacy-checklist"
              version={newest.definitionVersion}
              answers={newest.answers as Record<string, unknown>}
              before={before?.answers as Record<string, unknown> | undefined}
            />
          </details>
        )}
        <p className="actions">
          {one.viewerCan.freezeChecklist.allowed && (
            <Link className="button" to={`/cases/${one.number}/checklist`}>
              {t('task::freezeChecklist')}
            </Link>
          )}
          {newest && isMine(one.viewerCan.signChecklist) && one.stage === 'review' && (
            <Link className="button" to={`/cases/${one.number}/checklist/sign`}>
              {t('task::signChecklist')}
            </Link>
          )}
        </p>
        <h3>{t('case::signatures')}</h3>
        <Signatures signatures={one.signatures.filter(({ document }) => document === 'checklist')} />
      </section>
      <Papers one={one} />
      <section aria-labelledby="assessments">
        <h2 id="assessments">{t('technology::assessments')}</h2>
        {one.assessments.length === 0 && one.coveredBy.length === 0 && <p className="quiet">{t('case::noAssessment')}</p>}
        <List kind="cards">
          {one.assessments.map((assessment) => (
            <li key={assessment.id} className="card">
              <Link to={`/assessments/${assessment.recordId}`}>{code('assessmentKind', assessment.kind)}</Link>{' '}
              <Tag kind={assessment.status === 'approved' ? 'good' : ''}>{code('assessmentStatus', assessment.status)}</Tag>
            </li>
          ))}
          {one.coveredBy.map((assessment) => (
            <li key={assessment.id} className="card">
              {t('case::coveredBy')}{' '}
              <Link to={`/assessments/${assessment.recordId}`}>{code('assessmentKind', assessment.kind)}</Link>
            </li>
          ))}
        </List>
      </section>
    </>
  );
}
