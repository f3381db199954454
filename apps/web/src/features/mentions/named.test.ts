import { expect, test } from 'vitest';
import { mentionsOf, nameAt, type Named } from './named.ts';

const marie: Named = { personId: 'm', positionId: null, power: null, label: 'Marie Tremblay' };
const office: Named = { personId: null, positionId: null, power: 'legal:advise', label: 'Legal advice' };

test.each([
  ['@', 1, { from: 0, name: '' }],
  ['See @mar', 8, { from: 4, name: 'mar' }],
  ['See @Marie Tr', 13, { from: 4, name: 'Marie Tr' }],
  ['See @mar and go', 8, { from: 4, name: 'mar' }],
  ['First\n@m', 8, { from: 6, name: 'm' }],
  ['(@m', 3, { from: 1, name: 'm' }],
  ['« @m', 4, { from: 2, name: 'm' }],
  ['write to marie@police', 21, null],
  ['@mar\nnext', 9, null],
  ['nobody', 6, null],
  ['@Marie Tremblay knows', 21, null],
  [`@${'x'.repeat(41)}`, 42, null],
])('the name typed in %j at %i', (text, caret, found) => {
  expect(nameAt(text, caret, [marie])).toEqual(found);
});

test('whoever is crossed out is named no more', () => {
  expect(mentionsOf('Ask @Marie Tremblay or @Legal advice', [marie, office])).toEqual([
    { personId: 'm', positionId: null, power: null },
    { personId: null, positionId: null, power: 'legal:advise' },
  ]);
  expect(mentionsOf('Ask Marie Tremblay or @Legal', [marie, office])).toEqual([]);
});
