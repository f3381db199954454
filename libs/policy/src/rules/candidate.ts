import type { Profile } from '../profile/profile.ts';
import { decidingLevelLabels, decidingRisks, decidingStages, decidingLevelTable } from './deciding-level.ts';
import { faultsIn, type FactDefinition } from './fact.ts';
import type { ObligationDefinition, Row, Table, TableVersion } from './table.ts';

/** A rule as it might be. Its words and its source are left out: they decide nothing. */
export type CandidateRow = Pick<Row, 'id' | 'when' | 'obligations'>;

/** A table as it might be: all its rows, or the profile's levels for the table that is made of them. */
export type Candidate = { readonly rows: readonly CandidateRow[] } | { readonly decidingLevels: Profile['decidingLevels'] };

export const candidateFaults = [
  'notAnObject',
  'notAList',
  'notAText',
  'unknownField',
  'missingField',
  'repeated',
  'tooMany',
  'tooLong',
  'tooDeep',
  'notACondition',
  'wrongOperator',
  'unknownFact',
  'unknownObligation',
  'unknownPoint',
  'unknownValue',
  'wrongType',
  'outOfRange',
  'notADate',
] as const;

export interface CandidateFault {
  /** Where it stands, such as `rows[0].when.all[1].is`. */
  readonly path: string;
  readonly code: (typeof candidateFaults)[number];
  /** What is allowed there, as far as a number or a name says it. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** More than any table needs; a candidate is run against every case. */
export const candidateLimits = { rows: 100, conditions: 1000, depth: 8, list: 100, text: 80, term: 10_000, faults: 50 } as const;

type Given = Readonly<Record<string, unknown>>;

/** Everything that can follow from a table as it might be; of levels more than those that the profile names today. */
export function possibleObligations(table: Table): Readonly<Record<string, ObligationDefinition>> {
  return table.id === 'deciding-level' ? decidingLevelLabels : table.obligations;
}

const operators: Readonly<Record<FactDefinition['type'], readonly string[]>> = {
  yesNo: ['is', 'in', 'known'],
  oneOf: ['is', 'in', 'known'],
  anyOf: ['includesAny', 'includesAll', 'known'],
  number: ['is', 'in', 'atLeast', 'known'],
  date: ['is', 'in', 'before', 'known'],
};

const termUnits: Readonly<Record<'atMost' | 'atLeast', readonly string[]>> = { atMost: ['hours', 'days', 'months', 'years'], atLeast: ['years'] };

/** What is wrong with a candidate, each fault with its place. It comes from outside: nothing of its shape is taken for granted. */
class Check {
  readonly faults: CandidateFault[] = [];
  private conditions = 0;
  private readonly points: ReadonlySet<string>;

  private readonly table: Table;

  constructor(table: Table) {
    this.table = table;
    const terms = table.versions.flatMap(({ rows }) => rows.flatMap(({ obligations }) => obligations.flatMap(({ term }) => term ?? [])));
    const dates = Object.entries(table.facts).flatMap(([name, { type }]) => (type === 'date' ? [name] : []));
    this.points = new Set([...dates, ...terms.map((term) => ('before' in term ? term.before : term.from))]);
  }

  private say(path: string, code: CandidateFault['code'], params: CandidateFault['params'] = {}): null {
    if (this.faults.length < candidateLimits.faults) this.faults.push({ path, code, params });
    return null;
  }

  private object(value: unknown, path: string, required: readonly string[], optional: readonly string[] = []): Given | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return this.say(path, 'notAnObject');
    const known = [...required, ...optional];
    for (const name of Object.keys(value)) if (!known.includes(name)) this.say(join(path, name), 'unknownField');
    const missing = required.filter((name) => !Object.hasOwn(value, name));
    for (const name of missing) this.say(join(path, name), 'missingField');
    return missing.length > 0 ? null : (value as Given);
  }

  private list(value: unknown, path: string, most: number): readonly unknown[] {
    if (!Array.isArray(value)) this.say(path, 'notAList');
    else if (value.length > most) this.say(path, 'tooMany', { most });
    else return value;
    return [];
  }

  private text(value: unknown, path: string): string | null {
    if (typeof value !== 'string' || value === '') return this.say(path, 'notAText');
    return value.length > candidateLimits.text ? this.say(path, 'tooLong', { most: candidateLimits.text }) : value;
  }

  private number(value: unknown, path: string, minimum: number, maximum: number): void {
    if (!Number.isInteger(value)) this.say(path, 'wrongType');
    else if ((value as number) < minimum || (value as number) > maximum) this.say(path, 'outOfRange', { minimum, maximum });
  }

  levels(value: unknown): void {
    const most = Object.keys(decidingLevelLabels).length;
    const levels = this.object(this.object(value, '', ['decidingLevels'])?.['decidingLevels'], 'decidingLevels', decidingStages);
    for (const stage of levels ? decidingStages : []) {
      const byRisk = this.object(levels?.[stage], `decidingLevels.${stage}`, decidingRisks);
      for (const risk of byRisk ? decidingRisks : []) this.number(byRisk?.[risk], `decidingLevels.${stage}.${risk}`, 1, most);
    }
  }

  rows(value: unknown): void {
    const given = this.object(value, '', ['rows']);
    if (!given) return;
    const ids = new Set<string>();
    this.list(given['rows'], 'rows', candidateLimits.rows).forEach((row, index) => {
      const path = `rows[${index}]`;
      const one = this.object(row, path, ['id', 'when', 'obligations']);
      if (!one) return;
      const id = this.text(one['id'], `${path}.id`);
      if (id !== null && ids.has(id)) this.say(`${path}.id`, 'repeated');
      ids.add(id ?? '');
      this.when(one['when'], `${path}.when`, 1);
      this.list(one['obligations'], `${path}.obligations`, candidateLimits.list).forEach((obligation, at) =>
        this.obligation(obligation, `${path}.obligations[${at}]`),
      );
    });
    if (this.conditions > candidateLimits.conditions) this.say('rows', 'tooMany', { most: candidateLimits.conditions });
  }

  private obligation(value: unknown, path: string): void {
    const given = this.object(value, path, ['code'], ['term']);
    if (!given) return;
    const code = this.text(given['code'], `${path}.code`);
    if (code !== null && !Object.hasOwn(this.table.obligations, code)) this.say(`${path}.code`, 'unknownObligation');
    if (given['term'] !== undefined) this.term(given['term'], `${path}.term`);
  }

  private term(value: unknown, path: string): void {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return void this.say(path, 'notAnObject');
    const point = (name: string, given: Given | null): void => {
      if (given && !this.points.has(String(given[name]))) this.say(join(path, name), 'unknownPoint');
    };
    if ('before' in value) return point('before', this.object(value, path, ['before']));
    if ('forthwith' in value) {
      const given = this.object(value, path, ['forthwith', 'from']);
      if (given && given['forthwith'] !== true) this.say(join(path, 'forthwith'), 'unknownValue');
      return point('from', given);
    }
    const name = 'atLeast' in value ? 'atLeast' : 'atMost';
    const unit = (value as Given)['unit'];
    const given = this.object(value, path, [name, 'unit', 'from'], unit === 'days' ? ['count'] : []);
    if (!given) return;
    this.number(given[name], join(path, name), 0, candidateLimits.term);
    if (!termUnits[name].includes(String(unit))) this.say(join(path, 'unit'), 'unknownValue');
    if (!['calendar', 'business', undefined].includes(given['count'] as string | undefined)) this.say(join(path, 'count'), 'unknownValue');
    point('from', given);
  }

  private when(value: unknown, path: string, depth: number): void {
    this.conditions += 1;
    if (depth > candidateLimits.depth) return void this.say(path, 'tooDeep', { most: candidateLimits.depth });
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return void this.say(path, 'notACondition');
    for (const name of ['all', 'any'] as const) {
      if (!Object.hasOwn(value, name)) continue;
      const given = this.object(value, path, [name]);
      const parts = this.list(given?.[name], join(path, name), candidateLimits.list);
      return parts.forEach((part, index) => this.when(part, `${join(path, name)}[${index}]`, depth + 1));
    }
    if (Object.hasOwn(value, 'not')) return this.when(this.object(value, path, ['not'])?.['not'], join(path, 'not'), depth + 1);
    this.single(value as Given, path);
  }

  /** A condition on one fact: exactly the fact and one operator that its type has. */
  private single(given: Given, path: string): void {
    const names = Object.keys(given);
    const operator = names.find((name) => name !== 'fact');
    if (!Object.hasOwn(given, 'fact') || operator === undefined || names.length !== 2) return void this.say(path, 'notACondition');
    const name = this.text(given['fact'], join(path, 'fact'));
    if (name === null) return;
    const definition = Object.hasOwn(this.table.facts, name) ? this.table.facts[name] : undefined;
    if (!definition) return void this.say(join(path, 'fact'), 'unknownFact');
    const at = join(path, operator);
    if (!operators[definition.type].includes(operator)) return void this.say(at, 'wrongOperator', { type: definition.type });
    const value = given[operator];
    if (operator === 'known') {
      if (value !== true) this.say(at, 'unknownValue');
    } else if (operator === 'before') {
      const other = Object.hasOwn(this.table.facts, String(value)) ? this.table.facts[String(value)] : undefined;
      if (other?.type !== 'date') this.say(at, 'unknownFact');
    } else if (operator === 'is' || operator === 'atLeast') {
      this.value(definition, value, at);
    } else {
      const one = (part: unknown): unknown => (definition.type === 'anyOf' ? [part] : part);
      this.list(value, at, candidateLimits.list).forEach((part, index) => this.value(definition, one(part), `${at}[${index}]`));
    }
  }

  private value(definition: FactDefinition, value: unknown, path: string): void {
    const fault = value === null ? { code: 'wrongType' as const } : faultsIn({ it: definition }, { it: value })[0];
    if (!fault) return;
    const range = definition.type === 'number' ? { minimum: definition.minimum, maximum: definition.maximum } : {};
    this.say(path, fault.code, fault.code === 'outOfRange' ? range : {});
  }
}

/** The way to a part; of a name from outside no more than can be read. */
function join(path: string, name: string): string {
  const short = name.length > candidateLimits.text ? `${name.slice(0, candidateLimits.text)}…` : name;
  return path === '' ? short : `${path}.${short}`;
}

/** What is wrong with a candidate for a table; one without a fault is a `Candidate`. */
export function faultsInCandidate(table: Table, given: unknown): readonly CandidateFault[] {
  const check = new Check(table);
  if (table.id === 'deciding-level') check.levels(given);
  else check.rows(given);
  return check.faults;
}

/** The present rules of a version, as a candidate that changes nothing. */
export function candidateOf(table: Table, version: TableVersion, profile: Profile): Candidate {
  if (table.id === 'deciding-level') return { decidingLevels: profile.decidingLevels };
  return { rows: version.rows.map(({ id, when, obligations }) => ({ id, when, obligations })) };
}

/** The table as it would be: one version, in force whenever it is asked. */
export function tableUnder(table: Table, candidate: Candidate, profile: Profile): Table {
  const made = 'rows' in candidate ? table : decidingLevelTable({ ...profile, decidingLevels: candidate.decidingLevels });
  const rows = 'rows' in candidate ? candidate.rows : (made.versions[0]?.rows ?? []);
  return {
    ...made,
    versions: [
      {
        version: 'candidate',
        effectiveFrom: '0001-01-01',
        effectiveTo: null,
        binds: 'everythingFromDate',
        rows: rows.map((row) => ({ ...row, label: { en: row.id, fr: row.id }, citation: { instrument: 'PROFILE', section: table.id } })),
      },
    ],
  };
}
