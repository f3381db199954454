import { createInterface } from 'node:readline';
import { dateIn, explainVersion, factFaults, instruments, isPlainDate, rcmp, tablesOf, versionOn, type Facts, type Table } from '@gatehouse/policy';

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

const print = (answer: unknown): boolean => process.stdout.write(`${JSON.stringify(answer)}\n`);

function parse(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const { table, asOf, listsFacts } = argumentsGiven();
const [first] = table.versions;
if (first && asOf < first.effectiveFrom) fail(`The table ${table.id} has no version before ${first.effectiveFrom}.`);
const version = versionOn(table, asOf);

if (listsFacts) {
  for (const [fact, definition] of Object.entries(table.facts)) print({ fact, ...definition });
  process.exit(0);
}

/** An instrument by its names as well as its code, so that an answer can be read without the product. */
const cited = ({ instrument, section }: { readonly instrument: keyof typeof instruments; readonly section: string }) => ({
  instrument,
  section,
  name: instruments[instrument].name,
});

let isWhole = true;
let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (line.trim() === '') continue;
  const given = parse(line);
  const faults = given ? factFaults(table.facts, given) : [];
  if (!given || faults.length > 0) {
    isWhole = false;
    print({ line: number, ...(given ? { refused: faults } : { error: 'This line is not a JSON object.' }) });
    continue;
  }
  const { obligations, undecided } = explainVersion(table, version, given as Facts, rcmp);
  print({
    table: table.id,
    version: version.version,
    asOf,
    obligations: obligations.map(({ citation, ...one }) => ({ ...one, citation: cited(citation) })),
    rows: [...new Set(obligations.map(({ row }) => row))],
    citations: [...new Map(obligations.map(({ citation }) => [`${citation.instrument} ${citation.section}`, cited(citation)])).values()],
    undecided,
  });
}
process.exitCode = isWhole ? 0 : 1;
