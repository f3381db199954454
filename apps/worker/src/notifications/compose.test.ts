import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { en } from './en.ts';

const params = { number: 'T-2026-7', url: 'http://localhost:4000/cases/T-2026-7' };

describe.each(['en', 'fr'] as const)('a mail in %s', (language) => {
  it.each([...Object.keys(en.subjects), 'ofNewerCode'])('says what waits and where: %s', (template) => {
    const { subject, text } = compose(template, language, params);
    expect(subject).toContain(params.number);
    expect(text).toContain(params.url);
    expect(`${subject}${text}`).not.toMatch(/[{}]/);
  });
});

describe('French', () => {
  it('is not English', () => {
    for (const template of Object.keys(en.subjects)) {
      expect(compose(template, 'fr', params).subject).not.toBe(compose(template, 'en', params).subject);
    }
  });
});
