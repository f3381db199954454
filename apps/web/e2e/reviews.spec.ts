import { expect, test } from '@playwright/test';
import { fillRest } from './fill.ts';
import { mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { everythingIsSaved, signedIn } from './people.ts';
import { wordsOf } from './words.ts';

/** The words of the rules and of the form, which stand in policy. */
const said = {
  en: {
    table: 'Security assessment and authorization',
    refused: 'Does not operate: the security controls are not assessed',
    rule: 'The controls are assessed.',
    question: 'Who benefits, and who bears the burden?',
  },
  fr: {
    table: 'Évaluation et autorisation de sécurité',
    refused: 'Pas d’exploitation : les mesures de sécurité ne sont pas évaluées',
    rule: 'Les mesures de sécurité sont évaluées.',
    question: 'Qui en bénéficie, et qui en porte le poids?',
  },
} as const;

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a review that the rules refuse says which, and why, where it is given', async ({ browser }) => {
  const page = await signedIn(browser, 'security-authorizer', 'en');
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto('/cases/NTOP-2026-0007/review/security');
  const on = (id: string) => page.locator(`#question-${id}`);
  const chosen = { controlsAssessed: 'some', operatorsCannotAlterRecords: 'yes', residualRisk: 'none', authorizationToOperate: 'full', opinion: 'support' };
  const dates = { authorizedOn: inDays(-10), authorizationExpiresOn: inDays(300) };
  for (const [id, answer] of Object.entries(chosen)) await on(`${id}-${answer}`).check();
  for (const [id, day] of Object.entries(dates)) await on(id).fill(day);
  await fillRest(page, mouse, 'review-security', { ...chosen, ...dates }, 'en');
  await everythingIsSaved(page, 'en');
  for (const language of ['en', 'fr'] as const) {
    const t = wordsOf(language);
    if (language === 'fr') await page.getByRole('button', { name: wordsOf('en')('otherLanguage') }).click();
    await page.getByRole('button', { name: t('case::giveOpinion') }).click();
    const refusal = page.getByRole('alert').filter({ hasText: said[language].table });
    await expect(refusal).toBeFocused();
    await expect(refusal.getByText(said[language].refused)).toBeVisible();
    await refusal.locator('summary', { hasText: t('why') }).click();
    await expect(refusal.getByText(said[language].rule)).toBeVisible();
    await expect(refusal.getByText(/B\.2\.6/)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
  }
  await page.context().close();
});

for (const language of ['en', 'fr'] as const) {
  test(`each review shows its whole form, as it was given (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const page = await signedIn(browser, 'auditor', language);
    await page.goto('/cases/NTOP-2026-0007?tab=reviews');
    await isLoaded(page);
    const card = page.locator('section[aria-labelledby="review-ethicsGbaPlus"]');
    await expect(card.getByText('Error rates by skin tone').first()).toBeVisible();
    await card.locator('summary', { hasText: t('case::wholeForm') }).click();
    await expect(card.getByText(said[language].question)).toBeVisible();
    await expect(card.getByText('Vendor’s trial with another police service')).toBeVisible();
    await page.context().close();
  });
}

test('what a reviewer is writing is nobody else’s to read', async ({ browser }) => {
  const t = wordsOf('en');
  const page = await signedIn(browser, 'ntop-analyst', 'en');
  await page.goto('/cases/NTOP-2026-0007/review/privacy');
  await isLoaded(page);
  await expect(page.getByText(t('case::notYours'))).toBeVisible();
  await expect(page.locator('#question-opinion')).toHaveCount(0);
  await page.goto('/cases/NTOP-2026-0007/review/nothing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'));
  await page.context().close();
});
