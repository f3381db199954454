import { dateIn, explainVersion, factFaults, instruments, isPlainDate, rcmp, tablesOf, versionOn, type Facts, type Table } from '@gatehouse/policy';
import { answerLines } from './lines.ts';

/**
 * `npm run rule -- <table> [--as-of <date>] [--facts]`: what a table says of facts read from standard input, one JSON object
 * a line, answered by one JSON object a line. Starts nothing.
 */

const usage = 'npm run rule -- <table> [--as-of YYYY-MM-DD] [--facts]';
const tables = tablesOf(rcmp);

function fail(line: string): never {
  console.error(line);
  process.exit(2);
}

function argumentsGiven(): { readonly table: Table; readonly asOf: string; readonly listsFacts: boolean } {
  const rest = process.argv.slice(2);
  const listsFacts = rest.includes('--facts');
  const at = rest.indexOf('--as-of');
  const asOf = at < 0 ? dateIn(rcmp.timeZone, new Date().toISOString()) : (rest[at + 1] ?? '');
  if (!isPlainDate(asOf)) fail(`--as-of takes a date, such as 2026-11-24. ${usage}`);
  const names = rest.filter((one, index) => one !== '--facts' && (at < 0 || (index !== at && index !== at + 1)));
  const known = tables.map(({ id }) => id).join(', ');
  if (names.length !== 1) fail(`${usage}\nTables: ${known}`);
  const table = tables.find(({ id }) => id === names[0]);
  if (!table) fail(`There is no table "${names[0]}". Tables: ${known}`);
  return { table, asOf, listsFacts };
}

const { table, asOf, listsFacts } = argumentsGiven();
const [first] = table.versions;
if (first && asOf < first.effectiveFrom) fail(`The table ${table.id} has no version before ${first.effectiveFrom}.`);
const version = versionOn(table, asOf);

if (listsFacts) {
  for (const [fact, definition] of Object.entries(table.facts)) console.log(JSON.stringify({ fact, ...definition }));
  process.exit(0);
}

/** An instrument by its names as well as its code, so that an answer can be read without the product. */
const cited = ({ instrument, section }: { readonly instrument: keyof typeof instruments; readonly section: string }) => ({
  instrument,
  section,
  name: instruments[instrument].name,
});

// Whoever reads only the first lines closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

let isKnown = true;
const isFine = await answerLines(process.stdin, process.stdout, (given) => {
  const refused = factFaults(table.facts, given);
  if (refused.length > 0) {
    isKnown = false;
    return { refused };
  }
  const { obligations, undecided } = explainVersion(table, version, given as Facts, rcmp);
  return {
    table: table.id,
    version: version.version,
    asOf,
    obligations: obligations.map(({ citation, ...one }) => ({ ...one, citation: cited(citation) })),
    rows: [...new Set(obligations.map(({ row }) => row))],
    citations: [...new Map(obligations.map(({ citation }) => [`${citation.instrument} ${citation.section}`, cited(citation)])).values()],
    undecided,
  };
});
process.exitCode = isFine && isKnown ? 0 : 1;
