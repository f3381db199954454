import { expect, test } from 'vitest';
import { reconcile } from './reconcile.ts';

test.each([
  ['the record holds what is on screen', { value: 'A', sent: undefined, recorded: 'A' }, 'saved'],
  ['the record holds what was sent before the reload, and typing went on', { value: 'AB', sent: 'A', recorded: 'A' }, 'again'],
  ['the record holds somebody else’s text', { value: 'AB', sent: 'A', recorded: 'C' }, 'conflict'],
  ['nothing was sent, and somebody wrote', { value: 'AB', sent: undefined, recorded: 'C' }, 'conflict'],
  ['nothing was sent, and somebody emptied it', { value: 'AB', sent: undefined, recorded: null }, 'conflict'],
  [
    'the store gave the parts back in another order',
    { value: [{ risk: 'R', impact: 'high' }, {}], sent: [{ risk: 'R', impact: 'high' }], recorded: [{ impact: 'high', risk: 'R' }] },
    'again',
  ],
  ['an item more is another answer', { value: ['a', 'b'], sent: ['a'], recorded: ['a', 'c'] }, 'conflict'],
] as const)('%s', (_name, given, expected) => {
  expect(reconcile(given)).toBe(expected);
});
