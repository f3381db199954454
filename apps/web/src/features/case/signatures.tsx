import { useWords } from '../../i18n/use-words.ts';
import { Hash, Passages, Prose, Tag, When } from '../../ui/text.tsx';
import type { Signature } from './case-parts.ts';

/** Every signature, return and refusal to sign; a void one says so and stays. */
export function Signatures({ signatures }: { readonly signatures: readonly Signature[] }) {
  const { t, code, pick } = useWords();
  if (signatures.length === 0) return <p className="quiet">{t('case::notSigned')}</p>;
  return (
    <ul className="cards">
      {signatures.map((one) => (
        <li key={one.id} className="card">
          <p>
            <Tag kind={one.isVoid ? 'warn' : one.act === 'signed' ? 'good' : 'bad'}>{code('act', one.act)}</Tag>{' '}
            {one.isVoid && <strong>{t('case::void')} </strong>}
            {code('role', one.role)}
            {t('colon')}
            {one.person.name}
            {one.position && `, ${pick(one.position.title)}`}, <When at={one.signedAt} />
            {one.languageRead && <span className="quiet"> ({t(`print::readIn.${one.languageRead}`)})</span>}
          </p>
          <p>
            {t('version', { version: one.version })}
            {one.determination && `${t('colon')}${code('determination', one.determination)}`}{' '}
            {one.contentHash && <Hash value={one.contentHash} />}
          </p>
          {one.reasons && <Prose text={one.reasons} />}
          <Passages texts={one.items} />
        </li>
      ))}
    </ul>
  );
}
