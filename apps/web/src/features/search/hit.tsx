import { Link } from '@tanstack/react-router';
import { languageOf } from '../../i18n/language-of.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Localized, Tag } from '../../ui/text.tsx';
import { targetOf, type Hit } from './search-parts.ts';

/** One result: what it is, of which case, and the words around what was found, each in its language. */
export function HitCard({ hit }: { readonly hit: Hit }) {
  const { t, code, date, pick, language, other } = useWords();
  const { kind, part, caseStage, technologyName, question, passage, writtenAt } = hit;
  const number = hit.caseNumber ?? hit.reportNumber;
  const text = passage.map((piece) => piece.text).join('');
  const target = targetOf(hit);
  const isName = kind === 'person' || kind === 'position';
  const title = isName ? (
    text
  ) : (
    <>
      {number} {number && technologyName && '· '}
      {technologyName && <Localized text={technologyName} />}
    </>
  );
  const lang = hit.language ?? languageOf(text) ?? (technologyName && part === 'name' && text === technologyName[other] ? other : undefined);
  const what = part === 'name' ? t(`find.kind.${kind}`) : t(`search::part.${part}`);
  return (
    <li className="card">
      <p className="meta">
        <Tag>{what}</Tag>
        {caseStage && <span>{code('stage', caseStage)}</span>}
        {!isName && <span>{date(writtenAt)}</span>}
      </p>
      <h2 className="card-title">
        {target && !isName ? (
          <Link to={target.to} search={target.search as never}>
            {title}
          </Link>
        ) : (
          <span lang={isName ? (hit.language ?? undefined) : language}>{title}</span>
        )}
      </h2>
      {question && <p className="small quiet">{t('search::inQuestion', { question: pick(question) })}</p>}
      {!isName && part !== 'file' && text !== pick(technologyName) && (
        <p className="passage" lang={lang}>
          {passage.map((piece, index) => (piece.isMatch ? <mark key={index}>{piece.text}</mark> : <span key={index}>{piece.text}</span>))}
        </p>
      )}
      {part === 'file' && <p className="passage">{text}</p>}
      {isName && target && (
        <p>
          <Link to={target.to} search={target.search as never}>
            {t(kind === 'person' ? 'search::theirCases' : 'search::itsCases')} <span className="visually-hidden">{text}</span>
          </Link>
        </p>
      )}
    </li>
  );
}
