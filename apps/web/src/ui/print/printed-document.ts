import type { Words } from '../../i18n/use-words.ts';

interface Entry {
  readonly version: number;
  readonly hash: string;
}

interface Frozen {
  readonly version: number;
  readonly contentHash: string;
  readonly frozenAt: string;
  readonly frozenBy: { readonly name: string | null } | null;
}

/**
 * What a page is on paper, so that whoever holds it can tell which text it is and whether it still stands. A
 * page that is no document still says how it is marked: a list of cases is as sensitive as they are.
 */
export type PrintedDocument = {
  /** Its name, where the page is called after what is done on it. */
  readonly title?: string;
  /** What of it, where it is printed in parts. */
  readonly part?: string;
} & (
  | { readonly kind: 'draft'; readonly number: string }
  | {
      readonly kind: 'frozen';
      readonly number: string;
      readonly frozen: Frozen;
      /** The decision that was made on it. */
      readonly decision?: Entry | null;
    }
  /** What was signed in one act and has no versions. */
  | { readonly kind: 'signed'; readonly number: string; readonly hash: string }
  /** A case as it stands: its record is what has a version. */
  | { readonly kind: 'record'; readonly number: string; readonly entry: Entry | null; readonly decision?: Entry | null }
  /** Something worked out for one reader at one instant. */
  | { readonly kind: 'answer' }
  /** What the product goes by: of no case, and marked with nothing. */
  | { readonly kind: 'general'; readonly version?: string }
);

/** The newest of the frozen versions of a paper; nothing where there is none. */
export function printedOf(versions: readonly Frozen[], number: string, title?: string): PrintedDocument | undefined {
  const frozen = versions.at(-1);
  return frozen && { kind: 'frozen', number, frozen, ...(title === undefined ? {} : { title }) };
}

/** Read aloud, and enough to tell two texts apart; the whole hash stands on the first page. */
const short = (hash: string): string => `${hash.slice(0, 12)}…`;

const entryText = ({ version, hash }: Entry, { t }: Words): string => t('print::entryHash', { version, hash });

export interface PrintedFacts {
  readonly number: string | null;
  /** As labelled rows for the head of the first page. */
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** Version and short hash, for the foot of every page. */
  readonly foot: string;
  readonly version: string | null;
  readonly isDraft: boolean;
  readonly isMarked: boolean;
}

/** What the paper says of its text: everything that identifies it. */
export function factsOf(document: PrintedDocument | undefined, words: Words): PrintedFacts {
  const { t, dateTimeZone } = words;
  const row = (key: string, value: string): readonly [string, string] => [t(`print::${key}`), value];
  const decided = (decision: Entry | null | undefined) => (decision ? [row('decision', entryText(decision, words))] : []);
  const plain = { number: null, version: null, foot: '', rows: [], isDraft: false, isMarked: true };
  switch (document?.kind) {
    case 'draft': {
      const version = t('print::draftVersion');
      return {
        number: document.number,
        version,
        rows: [row('number', document.number), row('version', version), row('hash', t('print::draftHash'))],
        foot: version,
        isDraft: true,
        isMarked: true,
      };
    }
    case 'frozen': {
      const { version: number, contentHash, frozenAt, frozenBy } = document.frozen;
      const version = t('version', { version: number });
      const frozen = t('print::frozen', { version, date: dateTimeZone(frozenAt), name: frozenBy?.name ?? t('unknown') });
      return {
        number: document.number,
        version,
        rows: [row('number', document.number), row('version', frozen), row('hash', contentHash), ...decided(document.decision)],
        foot: `${version} · SHA-256 ${short(contentHash)}`,
        isDraft: false,
        isMarked: true,
      };
    }
    case 'signed':
      return {
        number: document.number,
        version: t('print::signed'),
        rows: [row('number', document.number), row('version', t('print::signed')), row('hash', document.hash)],
        foot: `${t('print::signed')} · SHA-256 ${short(document.hash)}`,
        isDraft: false,
        isMarked: true,
      };
    case 'record': {
      const { number, entry, decision } = document;
      const version = entry ? t('print::entry', { version: entry.version }) : null;
      return {
        number,
        version,
        rows: [
          row('number', number),
          ...(version ? [row('version', t('print::record', { entry: version }))] : []),
          ...(entry ? [row('hash', entry.hash)] : []),
          ...decided(decision),
        ],
        foot: entry ? `${version ?? ''} · SHA-256 ${short(entry.hash)}` : '',
        isDraft: false,
        isMarked: true,
      };
    }
    case 'general': {
      const { version } = document;
      const general = { ...plain, isMarked: false };
      return version ? { ...general, version, rows: [row('version', version)], foot: t('version', { version }) } : general;
    }
    default:
      return plain;
  }
}
