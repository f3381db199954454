import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const number = 'NTOP-2026-0007';

for (const language of ['en', 'fr'] as const) {
  const t = wordsOf(language);

  test(`what people wrote is found from any page, narrowed, kept and taken along (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, 'ntop-analyst', language);
    const box = page.getByRole('search', { name: t('find.label') });
    const field = box.getByRole('combobox');
    // By keyboard alone: what is being typed is suggested, and arrows reach it.
    await field.focus();
    await page.keyboard.type('0007');
    const suggested = box.getByRole('option', { name: new RegExp(number) });
    await expect(suggested).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(suggested).toHaveAttribute('aria-selected', 'true');
    await expect(field).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/cases/${number}$`));
    await isLoaded(page);
    await field.focus();
    await page.keyboard.type('week hand');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\?text=week/);
    await isLoaded(page);

    // In any form of the words, marked, each passage in its own language.
    const hits = page.locator('.cards .card').filter({ has: page.locator('mark') });
    await expect(hits.first()).toBeVisible();
    await expect(hits.first().locator('mark').filter({ hasText: 'weeks' })).not.toHaveCount(0);
    await expect(hits.first().locator('.passage')).toHaveAttribute('lang', 'en');
    expect(await objections(page)).toEqual([]);

    // A filter is a page of its own: back and forward lead through them.
    const all = await page.getByRole('status').filter({ hasText: /\d/ }).textContent();
    await page.getByRole('navigation', { name: t('search::byKind') }).getByRole('link', { name: new RegExp(`^${t('search::kinds.document')}`) }).click();
    await expect(page).toHaveURL(/kind=document/);
    await page.getByLabel(t('search::unit')).selectOption('unit-b');
    await expect(page).toHaveURL(/unit=unit-b/);
    await isLoaded(page);
    await page.goBack();
    await page.goBack();
    await expect(page).not.toHaveURL(/kind=/);
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).toHaveText(all ?? '');
    await page.goForward();
    await page.goForward();
    await expect(page.getByLabel(t('search::unit'))).toHaveValue('unit-b');
    await page.reload();
    await expect(page.getByLabel(t('search::unit'))).toHaveValue('unit-b');
    await expect(page.getByLabel(t('search::label'))).toHaveValue('week hand');

    // Kept under a name, found again, and given another.
    const name = `Weeks ${language} ${Date.now()}`;
    await page.getByRole('button', { name: t('search::saved.save') }).click();
    await expect(page.getByText(t('search::saved.needsName'))).toBeVisible();
    await page.getByLabel(t('search::saved.name')).fill(name);
    await page.getByRole('button', { name: t('search::saved.save') }).click();
    await expect(page.getByText(t('search::saved.done', { name }))).toBeVisible();
    await page.goto('/search');
    await expect(page.getByText(t('search::begin'))).toBeVisible();
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(/unit=unit-b/);
    await page.getByRole('button', { name: t('search::saved.renameNamed', { name }) }).click();
    await page.getByLabel(t('search::saved.newName')).fill(`${name} 2`);
    await page.getByRole('button', { name: t('save'), exact: true }).click();
    await page.getByRole('button', { name: t('search::saved.deleteNamed', { name: `${name} 2` }) }).click();
    await page.getByRole('dialog').getByRole('button', { name: t('cancel') }).click();
    await page.getByRole('button', { name: t('search::saved.deleteNamed', { name: `${name} 2` }) }).click();
    await page.getByRole('dialog').getByRole('button', { name: t('search::saved.confirm') }).click();
    await expect(page.getByRole('link', { name: `${name} 2` })).toHaveCount(0);

    // The same as a file.
    await page.getByRole('link', { name: t('clear') }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: t('search::csv') }).click()]);
    const rows = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
    expect(file.suggestedFilename()).toBe(language === 'fr' ? 'recherche.csv' : 'search.csv');
    expect(rows[0]).toContain(language === 'fr' ? 'Trouvé dans' : 'Found in');
    expect(rows.length - 1).toBe(Number(/\d+/.exec(all ?? '')?.[0]));
    await page.context().close();
  });

  test(`a search that finds nothing says what was looked for, on a telephone (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, 'officer-b', language);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/search?text=nothingofthekind&stage=review');
    await isLoaded(page);
    await expect(page.getByText(t('search::nothingFiltered', { text: 'nothingofthekind' }))).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByLabel(t('search::label')).fill('planner');
    await page.getByRole('button', { name: t('searchLabel'), exact: true }).click();
    await page.getByRole('link', { name: t('clear') }).click();
    await expect(page.locator('.card-title a').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
    // From another page, the box of the header.
    await page.goto('/cases');
    await isLoaded(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
}
