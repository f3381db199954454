import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

test('JSON is read', () => {
  expect(readJson('{"rows": []}')).toEqual({ candidate: { rows: [] } });
});

test.each([
  ['nothing', '', 1],
  ['null', 'null', 1],
  ['a comma too many', '{\n  "rows": [\n    1,\n  ]\n}', 4],
  ['a comma too few', '{\n  "id": "1"\n  "when": {}\n}', 3],
  ['no end', '{\n  "rows": [\n', 3],
  ['a word', '{\n  "rows": all\n}', 2],
  ['a bracket of the other kind', '{\n  "rows": [\n  }\n}', 3],
  ['something after the end', '{}\n{}', 2],
])('%s is no JSON from line on', (_name, text, line) => {
  expect(readJson(text)).toEqual({ line });
});
