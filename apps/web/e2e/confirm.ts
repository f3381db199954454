import { expect, type Locator, type Page, type Request } from '@playwright/test';
import type { Answers } from '@gatehouse/policy/forms';
import type { Hands } from './hands.ts';
import { everythingIsSaved, type Language } from './people.ts';
import { wordsOf } from './words.ts';

/** The button that confirms all that remain, whatever their number. */
export function confirmAllButton(page: Page, language: Language): Locator {
  const [before = ''] = wordsOf(language)('form::offer.confirmAll', { count: '#' }).split('#');
  return page.getByRole('button', { name: before });
}

/** Confirms in one press what earlier forms say; what was saved thereby, by question. */
export async function confirmAll(page: Page, hands: Hands, language: Language): Promise<Answers> {
  const saved: Record<string, unknown> = {};
  const note = (request: Request): void => {
    if (!request.url().endsWith('/graphql') || request.method() !== 'POST') return;
    const { variables } = request.postDataJSON() as { readonly variables?: { readonly input?: { readonly questionId?: string; readonly value?: unknown } } };
    if (variables?.input?.questionId) saved[variables.input.questionId] = variables.input.value;
  };
  page.on('request', note);
  await hands.press(confirmAllButton(page, language));
  await expect(confirmAllButton(page, language)).toHaveCount(0);
  await everythingIsSaved(page, language);
  page.off('request', note);
  return saved;
}
