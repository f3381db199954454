import { expect, test } from '@playwright/test';
import { isLoaded } from './look.ts';
import { signedIn, type Language } from './people.ts';
import { wordsOf } from './words.ts';

for (const language of ['en', 'fr'] as const satisfies readonly Language[]) {
  test(`single keys act only for those who switched them on, and never while one writes (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const page = await signedIn(browser, 'ntop-analyst', language);
    await page.keyboard.press('c');
    await expect(page).toHaveURL(/\/$/);
    await page.goto('/keyboard');
    await isLoaded(page);
    const single = page.getByLabel(t('keyboard::switch'));
    await expect(single).not.toBeChecked();
    await single.check();
    await page.keyboard.press('c');
    await expect(page).toHaveURL(/\/cases$/);
    await isLoaded(page);
    // The page's title has the focus; the list is walked from there and back.
    const first = page.locator('main tbody tr').first().getByRole('link').first();
    await expect(first).toBeVisible();
    await page.keyboard.press('j');
    await expect(first).toBeFocused();
    await page.keyboard.press('j');
    await expect(first).not.toBeFocused();
    await page.keyboard.press('k');
    await expect(first).toBeFocused();
    const search = page.locator('main').getByRole('searchbox').first();
    await search.focus();
    await page.keyboard.press('m');
    await expect(search).toHaveValue('m');
    await expect(page).toHaveURL(/\/cases/);
    await page.goto('/keyboard');
    await isLoaded(page);
    await expect(single).toBeChecked();
    await single.uncheck();
    await page.keyboard.press('t');
    await expect(page).toHaveURL(/\/keyboard$/);
    await page.context().close();
  });
}
