import { expect, type Browser, type Page } from '@playwright/test';
import { wordsOf } from './words.ts';

export type Language = 'en' | 'fr';

/** A page of its own for somebody of the demo organization, signed in through the real issuer. */
export async function signedIn(browser: Browser, subject: string, language: Language): Promise<Page> {
  const context = await browser.newContext({ locale: language === 'fr' ? 'fr-CA' : 'en-CA' });
  const page = await context.newPage();
  await page.addInitScript((chosen) => {
    if (!localStorage.getItem('gatehouse.language')) localStorage.setItem('gatehouse.language', chosen);
  }, language);
  await page.goto(`/auth/sign-in?ui_locales=${language}`);
  await page.locator(`button[value="${subject}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return page;
}

/** What a person may do at any time: reload, go elsewhere and come back. Nothing is lost by it. */
export async function refreshAndBack(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  // Typing is kept within milliseconds, encrypted; a hand needs longer than this to reach the key that reloads.
  await page.waitForTimeout(150);
  await page.reload();
  await expect(title).toBeVisible();
  // A page's title may name what it loads.
  await expect(page.locator('.skeleton')).toHaveCount(0);
  const here = page.url();
  const said = await title.textContent();
  await page.locator('.main-nav a[href="/technologies"]').click();
  await expect(title).not.toHaveText(said ?? '');
  await page.goBack();
  await expect(page).toHaveURL(here);
  await expect(title).toHaveText(said ?? '');
}

/** Until every answer on the page says that it is saved, and none that it still waits. */
export async function everythingIsSaved(page: Page, language: Language): Promise<void> {
  const state = (name: string) => page.getByText(wordsOf(language)(`form::state.${name}`), { exact: true });
  await expect(state('saved').first()).toBeVisible();
  for (const name of ['waiting', 'saving', 'offline']) await expect(state(name)).toHaveCount(0);
}
