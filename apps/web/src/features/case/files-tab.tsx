import { useState } from 'react';
import { FileUpload } from '../files/file-upload.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { Empty } from '../../ui/states.tsx';
import { When } from '../../ui/text.tsx';
import type { Case } from './case-parts.ts';

type Purpose = 'evidence' | 'officialForm' | 'disablement' | 'other';

/** Evidence of the case; each file is checked against its hash again when it is read. */
export function FilesTab({ one, onChange }: { readonly one: Case; readonly onChange: () => void }) {
  const { t, code, bytes } = useWords();
  const [purpose, setPurpose] = useState<Purpose>('evidence');
  return (
    <>
      {one.files.length === 0 ? (
        <Empty>{t('files::empty')}</Empty>
      ) : (
        <table className="stacks">
          <caption className="visually-hidden">{t('files::title')}</caption>
          <thead>
            <tr>
              {['name', 'purpose', 'size', 'attached'].map((name) => (
                <th key={name} scope="col">
                  {t(`files::${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {one.files.map((file) => (
              <tr key={file.id}>
                <th scope="row">
                  <a href={`/files/${file.id}`}>{file.name ?? file.sha256.slice(0, 12)}</a>
                  <div className="mono quiet">SHA-256 {file.sha256.slice(0, 16)}…</div>
                </th>
                <td data-label={t('files::purpose')}>{code('purpose', file.purpose)}</td>
                <td data-label={t('files::size')}>{bytes(file.bytes)}</td>
                <td data-label={t('files::attached')}>
                  <When at={file.attachedAt} /> {file.person && t('files::by', { name: file.person.name ?? '' })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {one.viewerCan.attachFile.allowed && (
        <div className="card">
          <h3>{t('files::attach')}</h3>
          <Select
            label={t('files::purpose')}
            value={purpose}
            onChange={(value) => setPurpose(value as Purpose)}
            choices={(['evidence', 'officialForm', 'disablement', 'other'] as const).map((value) => ({
              value,
              label: code('purpose', value),
            }))}
          />
          <FileUpload id="case-file" label={t('files::name')} caseId={one.id} purpose={purpose} onAttached={onChange} />
        </div>
      )}
    </>
  );
}
