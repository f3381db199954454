import { useState } from 'react';
import { useClient } from 'urql';
import { csrf } from '../../graphql/csrf.ts';
import { graphql } from '../../graphql/graphql.ts';
import { useCommand } from '../../graphql/use-command.ts';
import { useWords } from '../../i18n/use-words.ts';
import { CommandState } from '../../ui/refusal.tsx';

const attachedQuery = graphql(`
  query Attached($id: ID!) {
    node(id: $id) {
      ... on Case {
        id
        files {
          id
          sha256
          name
        }
      }
    }
  }
`);

type Purpose = 'evidence' | 'officialForm' | 'disablement' | 'other';

/** Stores the bytes, then attaches them to the case. Says in words why a file is not accepted. */
export function FileUpload({ id, label, hint, error, caseId, purpose, onAttached }: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly caseId: string;
  readonly purpose: Purpose;
  readonly onAttached: (file: { readonly fileId: string; readonly sha256: string; readonly name: string }) => void;
}) {
  const { t } = useWords();
  const client = useClient();
  const attach = useCommand('attachFile');
  const [state, setState] = useState<'idle' | 'sending' | { readonly fault: string }>('idle');

  async function send(file: File): Promise<void> {
    setState('sending');
    const body = new FormData();
    body.append('file', file, file.name);
    const response = await fetch('/files', { method: 'POST', body, headers: csrf }).catch(() => null);
    const answer = (await response?.json().catch(() => null)) as { sha256?: string; code?: string } | null;
    if (!response?.ok || !answer?.sha256) {
      setState({ fault: t(`files::fault.${answer?.code ?? 'lost'}`) });
      return;
    }
    const { changed } = await attach.run({ id: caseId, sha256: answer.sha256, name: file.name, purpose });
    setState('idle');
    if (!changed) return;
    const { data } = await client.query(attachedQuery, { id: caseId }, { requestPolicy: 'network-only' }).toPromise();
    const files = data?.node && 'files' in data.node ? data.node.files : [];
    const attached = files.find((one) => one.sha256 === answer.sha256);
    if (attached) onAttached({ fileId: attached.id, sha256: attached.sha256, name: attached.name ?? file.name });
  }

  const fault = typeof state === 'object' ? state.fault : error;
  return (
    <div className="field">
      <label htmlFor={id}>
        <strong>{label}</strong>
      </label>
      <p className="hint" id={`${id}-hint`}>
        {hint} {t('files::accepted')}
      </p>
      {fault && (
        <p className="field-error" role="alert">
          {fault}
        </p>
      )}
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.txt,.csv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void send(file);
          event.target.value = '';
        }}
      />
      {state === 'sending' && <p role="status">{t('working')}</p>}
      <CommandState refusal={attach.refusal} isLost={attach.isLost} />
    </div>
  );
}
