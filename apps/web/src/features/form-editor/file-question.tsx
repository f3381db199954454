import type { FileAnswer } from '@gatehouse/policy/forms';
import { useWords } from '../../i18n/use-words.ts';
import { FileUpload } from '../files/file-upload.tsx';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly caseId: string | null;
}

/** A file of the case that answers a question; its hash is part of what is frozen. */
export function FileQuestion({ id, label, hint, error, value, onChange, caseId }: Props) {
  const { t } = useWords();
  const answer = value as FileAnswer | null;
  if (caseId === null) {
    return (
      <div className="field" id={id} tabIndex={-1}>
        <strong>{label}</strong>
        <p className="hint">
          {hint} {t('form::fileInCase')}
        </p>
      </div>
    );
  }
  return (
    <div className={error ? 'field has-error' : ''}>
      <FileUpload
        id={id}
        label={label}
        hint={hint}
        error={error}
        caseId={caseId}
        purpose="officialForm"
        onAttached={({ fileId, sha256, name }) => onChange({ fileId, sha256, name })}
      />
      {answer && (
        <p>
          <a href={`/files/${answer.fileId}`}>{answer.name}</a> <span className="mono">{answer.sha256.slice(0, 12)}…</span>
        </p>
      )}
    </div>
  );
}
