import { expect, test } from '@playwright/test';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

for (const language of ['en', 'fr'] as const) {
  test(`anybody finds out whether they may use something, and the address keeps the question (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const page = await signedIn(browser, 'officer-b', language);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/');
    await page.getByRole('link', { name: t('home::look') }).click();
    await page.getByLabel(t('mayuse::technology')).fill(language === 'en' ? 'Search Area' : 'Planificateur');
    await page.getByRole('button', { name: t('mayuse::choose') }).first().click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(language === 'en' ? 'Search Area Planner' : 'Planificateur de zones de recherche');
    // In force for unit B, who is asked first.
    await page.getByLabel(language === 'en' ? 'Planning the search for missing people' : 'Planifier la recherche de personnes disparues').check();
    const answer = page.getByRole('status').filter({ has: page.getByRole('heading', { level: 3 }) });
    await expect(answer).toContainText(t('mayuse::because.inForce'));
    await expect(answer.getByRole('heading')).toHaveText(new RegExp(language === 'en' ? '^Yes, until ' : '^Oui, jusqu’au '));
    await page.reload();
    await expect(answer).toContainText(t('mayuse::because.inForce'));
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // Another unit, as far as this reader may know of it; then another purpose.
    await page.getByLabel(t('mayuse::unit')).selectOption({ label: language === 'en' ? 'Unit A' : 'Unité A' });
    await expect(answer).toContainText(t('mayuse::because.otherUnit'));
    await page.getByLabel(t('mayuse::otherUse')).check();
    await expect(answer).toContainText(t('mayuse::newUse'));
    await page.getByRole('link', { name: t('mayuse::askForIt') }).click();
    await expect(page).toHaveURL(/\/register/);
    await isLoaded(page);
    await page.context().close();
  });
}

test('what is prohibited may be used by nobody, and what nobody knows leads to a registration', async ({ browser }) => {
  const t = wordsOf('en');
  const page = await signedIn(browser, 'officer-a', 'en');
  await page.goto('/may-i-use');
  await page.getByLabel(t('mayuse::technology')).fill('Nothing of the kind');
  await expect(page.getByText(t('mayuse::none'))).toBeVisible();
  await page.getByLabel(t('mayuse::technology')).fill('Remote Truth');
  await page.getByRole('button', { name: t('mayuse::choose') }).first().click();
  await page.getByLabel('Judging whether somebody lies').check();
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(t('mayuse::answer.no'));
  await expect(page.getByText(t('mayuse::because.prohibited'))).toBeVisible();
  await expect(page.getByRole('link', { name: t('mayuse::askForIt') })).toHaveCount(0);
  await page.goto('/may-i-use?technology=00000000-0000-4000-8000-000000000001');
  await expect(page.getByRole('heading', { level: 1 }).last()).toHaveText(t('notFound.title'));
  await page.context().close();
});
