import { describe, expect, it } from 'vitest';
import { securityCategories } from '../reference/security-category.ts';
import { markingOf } from './marking.ts';
import { rcmp } from './rcmp.ts';

describe('the marking of what is printed', () => {
  it('is a security category, in its official words', () => {
    expect(securityCategories.entries.map(({ code }) => code)).toContain(rcmp.marking);
    expect(markingOf(rcmp)).toEqual({ en: 'Protected B', fr: 'Protégé B' });
  });

  it('is never left out, whatever the profile says', () => {
    expect(markingOf({ marking: 'OTHER' })).toEqual({ en: 'OTHER', fr: 'OTHER' });
  });
});
