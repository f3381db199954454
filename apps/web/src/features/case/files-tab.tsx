import { useState } from 'react';
import { FileUpload } from '../files/file-upload.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Select } from '../../ui/fields.tsx';
import { Empty } from '../../ui/states.tsx';
import type { Case } from './case-parts.ts';
import { FileTable } from './file-table.tsx';

type Purpose = 'evidence' | 'officialForm' | 'disablement' | 'other';

/** Evidence of the case; each file is checked against its hash again when it is read. */
export function FilesTab({ one, onChange }: { readonly one: Case; readonly onChange: () => void }) {
  const { t, code } = useWords();
  const [purpose, setPurpose] = useState<Purpose>('evidence');
  return (
    <>
      {one.files.length === 0 ? (
        <Empty>{t('files::empty')}</Empty>
      ) : (
        <FileTable files={one.files} />
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
