import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { createRecordPool } from '../record/pool.ts';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { findable } from './document.ts';

let database: TestDatabase;
let pool: ReturnType<typeof createRecordPool>;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  pool = createRecordPool(database.owner, 1);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const streamId = '00000000-0000-4000-8000-000000000001';
const size = 400_000;
const longWord = (length: number) => (index: number) => index.toString(36).padStart(length, 'q');

/** No text that people may write keeps a commit from being written because it would be too long to be found. */
it.each([
  ['words that all differ', (index: number) => `${longWord(3)(index)} `],
  ['long words that all differ', (index: number) => `${longWord(30)(index)} `],
  ['words of many parts', (index: number) => `${longWord(3)(index)}-${longWord(3)(index + 7)}-${longWord(3)(index + 13)} `],
  ['addresses', (index: number) => `https://${longWord(4)(index)}.example.ca/${longWord(4)(index)}?q=${index} `],
  ['letters of three bytes', (index: number) => `${String.fromCharCode(0x4e00 + (index % 20_000), 0x4e00 + ((index * 7) % 20_000))} `],
  ['one endless word', () => 'é'],
  ['numbers', (index: number) => `${index}.${index} `],
])('%s fit, as far as they are kept', async (_name, word) => {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const one = word(index);
    parts.push(one);
    length += one.length;
  }
  const described = { name: 'x', streamId, kind: 'conversation', part: 'comment', caseId: null, technologyId: null, writtenAt: '2026-01-01T00:00:00.000Z' } as const;
  const [change] = findable({ ...described, passages: [{ text: 'first' }, { text: parts.join('') }, { text: 'never reached' }] });
  if (!change || !('put' in change)) throw new Error('Nothing is findable');
  const content = change.set['content'] as { passages: { text: string }[] };
  expect(content.passages.length).toBe(2);
  expect(Buffer.byteLength(content.passages.map(({ text }) => text).join(''))).toBeLessThanOrEqual(100_000);
  const { rows } = await pool.query<{ words: number }>('SELECT length(search_vector($1::jsonb)) AS words', [JSON.stringify(content)]);
  expect(rows[0]?.words).toBeGreaterThan(0);
});
