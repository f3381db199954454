import { useWords } from '../../i18n/use-words.ts';
import { Hash, When } from '../../ui/text.tsx';
import type { Case } from './case-parts.ts';

/** The files of a case, each by the hash that it is checked against when it is read. */
export function FileTable({ files }: { readonly files: Case['files'] }) {
  const { t, code, bytes } = useWords();
  return (
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
        {files.map((file) => (
          <tr key={file.id}>
            <th scope="row">
              <a href={`/files/${file.id}`}>{file.name ?? file.sha256.slice(0, 12)}</a>
              <div className="quiet small">
                SHA-256 <Hash value={file.sha256} />
              </div>
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
  );
}
