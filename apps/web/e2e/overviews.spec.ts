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

for (const language of ['en', 'fr'] as const) {
  const t = wordsOf(language);

  test(`behind a figure stands its list, as long as it says, on the page and in the file (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, 'ntop-director', language);
    const main = page.locator('main');
    const listOf = (caption: string) => main.getByRole('table', { name: caption });
    const rowsOf = (caption: string) => listOf(caption).getByRole('rowheader');
    const says = (count: number) => expect(main.getByRole('status').filter({ hasText: t(count === 1 ? 'results_one' : 'results_other', { count }) })).toBeVisible();

    await page.goto('/overviews?tab=overdue');
    const triage = main.getByRole('row').filter({ has: page.getByRole('rowheader', { name: t('powers::ntop:triage'), exact: true }) });
    const late = figure(await triage.getByRole('link').textContent());
    const all = figure(await main.getByRole('table', { name: t('overviews::overdue.caption') }).getByRole('row').last().getByRole('link').textContent());
    await triage.getByRole('link').click();
    await expect(page).toHaveURL(/\/overviews\/overdue\?office=/);
    const overdue = t('overviews::overdue.list.caption');
    await expect(rowsOf(overdue)).toHaveCount(late);
    await says(late);
    await expect(main.getByLabel(t('overviews::overdue.office'))).toHaveValue('power:ntop:triage');
    await main.getByLabel(t('overviews::overdue.office')).selectOption('');
    await expect(rowsOf(overdue)).toHaveCount(all);
    await says(all);
    const saved = page.waitForEvent('download');
    await main.getByRole('button', { name: t('overviews::csv') }).click();
    const lines = (await readFile(await (await saved).path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines).toHaveLength(all + 1);
    expect(lines[1]).toMatch(/\d{4}-\d{2}-\d{2}/);
    // An office of which the figures do not tell is not printed as all of them.
    await page.goto('/overviews/overdue?office=power:audit:read');
    await expect(main.locator('p.print-only').first()).toHaveText(`${t('overviews::overdue.office')}${t('colon')}${t('overviews::overdue.noOffice')}`);
    await page.goBack();
    // Nobody is named for what they are asked so.
    await main.getByLabel(t('overviews::overdue.office')).selectOption('byName');
    await expect(rowsOf(overdue).first()).toBeVisible();
    await expect(listOf(overdue)).not.toContainText(/Officer|Agent du programme|Agente du programme/);

    await page.goto('/overviews?tab=load');
    const open = main.getByRole('row').filter({ has: page.getByRole('rowheader', { name: t('overviews::load.nobody'), exact: true }) }).getByRole('link');
    const free = figure(await open.textContent());
    await open.click();
    await expect(rowsOf(t('overviews::load.list.caption'))).toHaveCount(free);
    await says(free);
    // What is the reader's own to answer leads to where it is answered.
    await expect(listOf(t('overviews::load.list.caption')).getByRole('link', { name: t('task::triage') }).first()).toHaveAttribute('href', /^\/cases\/NTOP-.*#act$/);

    await page.goto('/overviews?tab=stays&show=lastYear');
    const preparation = main.getByRole('row').filter({ has: page.getByRole('rowheader', { name: t('codes::stage.preparation'), exact: true }) });
    const left = figure(await preparation.getByRole('cell').first().textContent());
    await preparation.getByRole('cell').first().getByRole('link').click();
    await expect(rowsOf(t('overviews::stays.list.caption'))).toHaveCount(left);
    await says(left);
    await main.getByRole('link', { name: t('overviews::stays.now', { stage: t('codes::stage.preparation') }) }).click();
    await expect(page).toHaveURL(/\/cases\?.*stage=preparation/);

    await page.goto('/overviews?tab=expiring');
    const due = main.getByRole('table', { name: t('overviews::expiring.caption') }).getByRole('link').first();
    const soon = figure(await due.textContent());
    await due.click();
    await expect(page).toHaveURL(/within=\d0/);
    await expect(rowsOf(t('overviews::expiring.list'))).toHaveCount(soon);
    await page.context().close();
  });
}

test('figures say of when they are and that something changed since, and are had anew on demand', async ({ browser }) => {
  const t = wordsOf('en');
  const page = await signedIn(browser, 'ntop-director', 'en');
  const main = page.locator('main');
  await page.goto('/overviews');
  await expect(main.getByText(/^As of .* at .* E[SD]T$/)).toBeVisible();
  await expect(main.getByText(t('overviews::changed'))).toHaveCount(0);
  const other = await signedIn(browser, 'auditor', 'en');
  await other.goto('/cases/NTOP-2026-0014?tab=conversation');
  await isLoaded(other);
  await other.getByLabel(t('case::message')).fill('Seen.');
  await other.getByRole('button', { name: t('case::send') }).click();
  await expect(main.getByText(t('overviews::changed'))).toBeVisible();
  await main.getByRole('button', { name: t('overviews::refresh') }).click();
  await expect(main.getByText(t('overviews::changed'))).toHaveCount(0);
  await expect(main.getByRole('button', { name: t('overviews::refresh') })).toBeFocused();
  await other.context().close();
  await page.context().close();
});

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
