import type { Pool } from 'pg';
import type { GrantKey, Localized } from '@gatehouse/policy';
import type { SearchKind } from '../search/document.ts';
import { binding, conditions, isPartOfName, onlyText } from './search-sql.ts';

/** Something whose number or name holds what is being typed. */
export interface SuggestedName {
  readonly kind: SearchKind;
  readonly id: string;
  readonly number: string | null;
  readonly name: Localized;
}

const ofEach = 4;

/** A few names and numbers while somebody types; one statement, whose parts stop at the few. */
export async function suggest(pool: Pool, keys: readonly GrantKey[], text: string): Promise<SuggestedName[]> {
  const { values, bind } = binding();
  const { isNumber, isVisible, part } = conditions(bind, keys, onlyText(text));
  const named = (kind: SearchKind, table: string, en: string, fr: string): string =>
    `(SELECT '${kind}' AS kind, d.stream_id::text AS id, NULL AS number, ${en} AS en, ${fr} AS fr
        FROM search_document d JOIN "${table}" n ON n.id = d.stream_id
       WHERE d.kind = '${kind}' AND d.tier = 1 AND d.part = 'name' AND d.name_key LIKE ${part} AND ${isVisible('d.stream_id')}
       ORDER BY d.written_at DESC, d.id LIMIT ${ofEach})`;
  const parts = [
    ...(isNumber
      ? [
          `(SELECT 'case' AS kind, c.id::text AS id, c.number, t.name_en AS en, t.name_fr AS fr FROM "case" c JOIN technology t ON t.id = c.technology_id
             WHERE c.number ILIKE ${part} AND ${isVisible('c.id')} ORDER BY c.registered_at DESC, c.id LIMIT ${ofEach})`,
        ]
      : []),
    ...(isPartOfName(text)
      ? [named('technology', 'technology', 'n.name_en', 'n.name_fr'), named('person', 'person', 'n.name', 'n.name'), named('position', 'position', 'n.title_en', 'n.title_fr')]
      : []),
  ];
  if (parts.length === 0) return [];
  const { rows } = await pool.query<{ kind: SearchKind; id: string; number: string | null; en: string | null; fr: string | null }>(parts.join(' UNION ALL '), values);
  return rows.map(({ kind, id, number, en, fr }) => ({ kind, id, number, name: { en, fr } }));
}
