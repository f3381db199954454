import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const figure = (text: string | null): number => Number((text ?? '').replaceAll(/\D/g, ''));

for (const language of ['en', 'fr'] as const) {
  const t = wordsOf(language);

  test(`whoever steers the program sees where cases stand, and gets to them (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, 'ntop-director', language);
    await page.getByRole('link', { name: t('home::overviews') }).click();
    await expect(page).toHaveURL(/\/overviews$/);
    const table = page.getByRole('table', { name: t('overviews::stages.caption') });
    await expect(table).toBeVisible();
    // What a figure says is what its list holds.
    const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: t('codes::stage.review'), exact: true }) });
    const links = row.getByRole('link');
    const count = figure(await links.first().textContent());
    expect(count).toBeGreaterThan(0);
    await links.first().click();
    await expect(page).toHaveURL(/\/cases\?.*stage=review/);
    await expect(page.getByRole('status').filter({ hasText: t(count === 1 ? 'results_one' : 'results_other', { count }) })).toBeVisible();
    await page.goBack();
    await isLoaded(page);

    // The file holds the rows of the page.
    const rows = await table.getByRole('row').count();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: t('overviews::csv') }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`${t('overviews::stages.file')}.csv`);
    const lines = (await readFile(await download.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(rows);
    expect(lines[0]).toContain(t('cases::ages.under7'));
    const total = figure(await table.getByRole('row').last().getByRole('cell').last().textContent());
    expect(lines.at(-1)?.split(',').at(-1)).toBe(String(total));

    for (const tab of ['overdue', 'load', 'stays', 'expiring'] as const) {
      await page.getByRole('navigation', { name: t('overviews::parts') }).getByRole('link', { name: t(`overviews::${tab}.title`) }).click();
      await expect(page.getByRole('heading', { level: 2, name: t(`overviews::${tab}.title`) })).toBeVisible();
      await isLoaded(page);
      expect(await objections(page)).toEqual([]);
    }
    // The last one names what is due; it is read where it stands in its case.
    const due = page.getByRole('table', { name: t('overviews::expiring.list') }).getByRole('row').filter({ hasText: t('overviews::expiring.one.condition') });
    await due.getByRole('link').first().click();
    await expect(page).toHaveURL(/\/cases\/.*tab=conditions/);
    await page.goBack();
    await page.getByRole('navigation', { name: t('overviews::parts') }).getByRole('link', { name: t('overviews::stays.title') }).click();
    await page.getByLabel(t('overviews::stays.period')).selectOption('lastYear');
    await expect(page).toHaveURL(/show=lastYear/);
    await page.reload();
    await expect(page.getByLabel(t('overviews::stays.period'))).toHaveValue('lastYear');
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/overviews');
    await isLoaded(page);
    await expect(page.locator('.overview .bar').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
}

test('others are shown neither the link nor a figure', async ({ browser }) => {
  const t = wordsOf('en');
  const page = await signedIn(browser, 'officer-a', 'en');
  await isLoaded(page);
  await expect(page.getByRole('link', { name: t('home::overviews') })).toHaveCount(0);
  await page.goto('/cases');
  await isLoaded(page);
  await expect(page.getByRole('link', { name: t('overviews::title') })).toHaveCount(0);
  await page.goto('/overviews');
  await isLoaded(page);
  await expect(page.getByText(t('case::notYours'))).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.context().close();
});
