import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Bilingual } from '@gatehouse/policy';
import { words } from './decision-brief.words.ts';

/** What a rendered decision says. */
export interface Brief {
  /** The security category with which each page is marked. */
  readonly marking: Bilingual;
  readonly number: string;
  readonly nameEn: string | null;
  readonly nameFr: string | null;
  readonly stage: string;
  readonly purpose: string | null;
  readonly outcome: string;
  readonly reasons: string | null;
  readonly conditions: readonly string[];
  readonly ownInterest: boolean;
  readonly recommendation: string | null;
  readonly risk: string | null;
  readonly determination: string | null;
  readonly decidedAt: string;
  readonly positionEn: string | null;
  readonly positionFr: string | null;
  readonly version: number;
  /** Hash of the event that decided. */
  readonly hash: string;
  /** Dissent first. */
  readonly reviews: readonly { readonly kind: string; readonly opinion: string }[];
}

/** A Typst string: nothing in it is markup. Control characters have no shape, and the standard refuses them. */
function quoted(text: string): string {
  const visible = text.toWellFormed().replaceAll(/[^\P{Cc}\n]/gu, ' ');
  return `"${visible.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Text as Typst content. */
function literal(text: string): string {
  return `#${quoted(text)}`;
}

/** Other than what the fonts at hand surely show: Latin, Greek, Cyrillic, and usual signs. */
const unusual =
  /[^\n\x20-\x7e\xa0-\u024f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u04ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2190-\u22ff]/gu;

/** An undisplayable character would make the document inaccessible, so it is named; the record keeps the text itself. */
function spelledOut(text: string): string {
  return text.replaceAll(unusual, (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`);
}

function page(brief: Brief, language: 'en' | 'fr'): string {
  const w = words[language];
  const name = language === 'fr' ? (brief.nameFr ?? brief.nameEn) : (brief.nameEn ?? brief.nameFr);
  const position = language === 'fr' ? brief.positionFr : brief.positionEn;
  const say = (list: Readonly<Record<string, string>>, code: string | null): string => (code === null ? w.none : (list[code] ?? code));
  const row = (label: string, value: string): string => `[${literal(label)}], [${literal(value)}],`;
  return `
#[#set text(lang: "${language}")
#heading(level: 1)[${literal(`${w.title} – ${name ?? ''}`)}]
#table(columns: (4.5cm, 1fr), stroke: 0.4pt + luma(180),
  table.header([${literal(w.item)}], [${literal(w.value)}]),
  ${row(w.case, brief.number)}
  ${row(w.decision, say(w.outcomes, brief.outcome))}
  ${row(w.stage, say(w.stages, brief.stage))}
  ${row(w.decidedBy, position ?? w.none)}
  ${row(w.decidedAt, brief.decidedAt)}
  ${row(w.recommendation, say(w.outcomes, brief.recommendation))}
  ${row(w.privacy, say(w.determinations, brief.determination))}
  ${row(w.risk, say(w.risks, brief.risk))}
)
#heading(level: 2)[${literal(w.opinions)}]
#list(${brief.reviews.map(({ kind, opinion }) => `[${literal(`${say(w.reviews, kind)}${w.colon} ${say(w.opinionOf, opinion)}`)}]`).join(', ')})
#heading(level: 2)[${literal(w.purpose)}]
#par[${literal(brief.purpose ?? w.none)}]
#heading(level: 2)[${literal(w.reasons)}]
#par[${literal(brief.reasons ?? w.none)}]
${brief.conditions.length > 0 ? `#heading(level: 2)[${literal(w.conditions)}]\n#enum(${brief.conditions.map((text) => `[${literal(text)}]`).join(', ')})` : ''}
${brief.ownInterest ? `#par[#strong[${literal(w.ownInterest)}]]` : ''}
#par[#text(size: 8pt)[${literal(`${w.event} ${brief.version} · SHA-256 ${brief.hash}`)}]]
]`;
}

/** An accessible document (PDF/UA-1), English then French. Its bytes depend on the brief alone. */
export function renderBrief(brief: Brief): Buffer {
  try {
    return compile(brief);
  } catch {
    return compile({
      ...brief,
      nameEn: brief.nameEn && spelledOut(brief.nameEn),
      nameFr: brief.nameFr && spelledOut(brief.nameFr),
      purpose: brief.purpose && spelledOut(brief.purpose),
      reasons: brief.reasons && spelledOut(brief.reasons),
      conditions: brief.conditions.map(spelledOut),
      positionEn: brief.positionEn && spelledOut(brief.positionEn),
      positionFr: brief.positionFr && spelledOut(brief.positionFr),
    });
  }
}

function compile(brief: Brief): Buffer {
  const compiler = NodeCompiler.create();
  const source = `
#set document(title: ${quoted(brief.number)}, date: none)
#set page(paper: "us-letter", margin: 2cm,
  header: align(right, text(size: 9pt, weight: "bold", upper(${quoted(`${brief.marking.en} / ${brief.marking.fr}`)}))),
  footer: text(size: 8pt)[${literal(`${brief.number} · SHA-256 ${brief.hash.slice(0, 12)}…`)} #h(1fr) #context counter(page).display("1 / 1", both: true)])
#set text(size: 10.5pt)
${page(brief, 'en')}
#pagebreak()
${page(brief, 'fr')}`;
  const pdf = compiler.pdf({ mainFileContent: source }, {
    pdfStandard: 'ua-1' as never,
    creationTimestamp: Math.floor(Date.parse(brief.decidedAt) / 1000),
  });
  return Buffer.from(pdf);
}
