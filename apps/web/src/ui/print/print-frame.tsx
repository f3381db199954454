import { useLayoutEffect } from 'react';
import { useQuery } from 'urql';
import { useSession } from '../../app/session.tsx';
import { graphql } from '../../graphql/graphql.ts';
import { useWords } from '../../i18n/use-words.ts';
import { factsOf, type PrintedDocument } from './printed-document.ts';
import { usePrinting } from './use-printing.ts';

const markingQuery = graphql(`
  query Marking {
    organization {
      name {
        en
        fr
      }
      marking {
        en
        fr
      }
    }
  }
`);

/** A text as a value of CSS, in which the margins of pages are written. */
const cssText = (text: string): string => `"${text.replaceAll(/["\\]/g, (sign) => `\\${sign}`).replaceAll(/\s+/g, ' ')}"`;

/** Fills the margins of pages and names the file; returns how to undo both. */
function dress(margins: Readonly<Record<string, string>>, inTitle: string): () => void {
  const { style } = document.documentElement;
  const before = document.title;
  for (const [property, text] of Object.entries(margins)) style.setProperty(property, cssText(text));
  document.title = inTitle;
  return () => {
    for (const property of Object.keys(margins)) style.removeProperty(property);
    document.title = before;
  };
}

/**
 * What paper has around the text of a page, the same for every kind of document: on the first page what identifies it, on
 * every page number, marking, version, short hash and count of pages. `print.css` says where it stands.
 */
export function PrintFrame({ title, document: printed }: { readonly title: string; readonly document: PrintedDocument | undefined }) {
  const isPrinting = usePrinting();
  const { person } = useSession();
  const organization = useMarking(person !== null);
  return isPrinting ? <Frame title={title} printed={printed} organization={organization} /> : null;
}

/** Asked for once, as soon as somebody is signed in: printing does not wait for it. */
export function useMarking(isSignedIn: boolean): Organization | undefined {
  const [{ data }] = useQuery({ query: markingQuery, pause: !isSignedIn, requestPolicy: 'cache-first' });
  return data?.organization;
}

interface Organization {
  readonly name: { readonly en: string | null; readonly fr: string | null };
  readonly marking: { readonly en: string | null; readonly fr: string | null };
}

function Frame({ title, printed, organization }: {
  readonly title: string;
  readonly printed: PrintedDocument | undefined;
  readonly organization: Organization | undefined;
}) {
  const words = useWords();
  const { t, pick, dateTimeZone } = words;
  const { person, demo } = useSession();
  const { number, rows, foot, version, isDraft, isMarked } = factsOf(printed, words);
  const name = printed?.part ?? title;
  const marking = isMarked ? (organization ? pick(organization.marking) : t('print::markingUnknown')) : '';
  const now = dateTimeZone(new Date().toISOString());
  const margins = {
    '--print-head': [number, name].filter(Boolean).join(' · '),
    '--print-draft': isDraft ? t('print::draft') : '',
    '--print-marking': marking,
    '--print-foot': foot,
    '--print-at': t('print::at', { date: now }),
    '--print-of': t('print::of'),
  };
  const inTitle = [number, name, version].filter(Boolean).join(' – ');
  useLayoutEffect(() => dress(margins, inTitle));
  if (!printed) return null;
  return (
    <dl className="print-facts">
      {[
        ...(printed.part ? [[t('print::document'), printed.part] as const] : []),
        ...(organization ? [[t('print::institution'), pick(organization.name)] as const] : []),
        ...rows,
        ...(marking ? [[t('print::marking'), marking] as const] : []),
        [t('print::language'), printed.kind === 'general' ? t('print::inLanguage') : `${t('print::inLanguage')}. ${t('print::saysOther')}`] as const,
        [t('print::printed'), t('print::printedBy', { date: now, name: person?.name ?? t('unknown') })] as const,
        [t('print::address'), `${location.origin}${location.pathname}${location.search}`] as const,
        ...(demo ? [[t('print::note'), t('demonstration')] as const] : []),
      ].map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The one button that prints, beside the title of whatever is a document. */
export function PrintButton() {
  const { t } = useWords();
  return (
    <button type="button" className="button small print-button" onClick={() => window.print()}>
      {t('print')}
    </button>
  );
}
