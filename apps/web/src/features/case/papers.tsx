import { Link } from '@tanstack/react-router';
import { isFormId } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { Tag } from '../../ui/text.tsx';
import { AnsweredForm } from '../form-editor/answered-form.tsx';
import type { Case } from './case-parts.ts';
import { FrozenMark } from './frozen-mark.tsx';

/** Forms that only some cases are asked for: which are open, and what each says as it was last frozen. */
export function Papers({ one }: { readonly one: Case }) {
  const { t, code } = useWords();
  if (one.papers.length === 0) return null;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{t('case::papers')}</h2>
      <p className="quiet">{t('case::papersMean')}</p>
      {one.papers.map(({ form, isAsked, isOpen, versions }) => {
        const newest = versions.at(-1);
        const before = versions.at(-2);
        return (
          <div key={form}>
            <h3>
              {code('paper', form)}{' '}
              <Tag kind={isOpen ? 'warn' : isAsked ? 'good' : ''}>
                {t(isOpen ? 'case::paperOpen' : isAsked ? 'case::paperDone' : 'case::paperNotAsked')}
              </Tag>
            </h3>
            {newest && <FrozenMark frozen={newest} />}
            {newest && isFormId(form) && (
              <details className="read">
                <summary>{t('case::readVersion', { version: newest.version })}</summary>
                <AnsweredForm
                  form={form}
                  version={newest.definitionVersion}
                  answers={newest.answers as Record<string, unknown>}
                  before={before?.answers as Record<string, unknown> | undefined}
                />
              </details>
            )}
            {isAsked && one.viewerCan.freezePaper.allowed && (
              <p className="actions">
                <Link className="button" to={`/cases/${one.number}/papers/${form}`}>
                  {t('task::freezePaper', { form: code('paper', form) })}
                </Link>
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
