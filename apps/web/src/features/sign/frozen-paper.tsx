import type { ReactNode } from 'react';
import type { FormId } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { Hash } from '../../ui/text.tsx';
import type { Frozen, Signature } from '../case/case-parts.ts';
import { AnsweredForm } from '../form-editor/answered-form.tsx';

/** A frozen document as it will print: number, version, hash, language, and what changed since the reader last signed. */
export function FrozenPaper({ form, title, number, versions, signatures, readerId, children }: {
  readonly form: FormId;
  readonly title: string;
  readonly number: string;
  readonly versions: readonly Frozen[];
  readonly signatures: readonly Signature[];
  readonly readerId: string | undefined;
  readonly children?: ReactNode;
}) {
  const { t, date } = useWords();
  const newest = versions.at(-1);
  if (!newest) return null;
  const signed = signatures
    .filter(({ person, act, version }) => person.id === readerId && act === 'signed' && version < newest.version)
    .map(({ version }) => version);
  const lastSigned = signed.length > 0 ? Math.max(...signed) : null;
  const before = versions.find(({ version }) => version === (lastSigned ?? newest.version - 1));
  const compared = before ? t(lastSigned ? 'sign::comparedOwn' : 'sign::compared', { version: before.version }) : t('sign::firstVersion');
  return (
    <article className="paper" aria-labelledby="paper">
      <h2 id="paper">
        {title} – {t('version', { version: newest.version })}
      </h2>
      <p className="quiet small no-print">
        {number} · {newest.frozenBy?.name} · {date(newest.frozenAt)} · {t('languageShown')} · SHA-256 <Hash value={newest.contentHash} />
      </p>
      <p className="small">{compared}</p>
      {children}
      <AnsweredForm
        form={form}
        version={newest.definitionVersion}
        answers={newest.answers as Record<string, unknown>}
        before={before?.answers as Record<string, unknown> | undefined}
        saysLanguage
      />
    </article>
  );
}
