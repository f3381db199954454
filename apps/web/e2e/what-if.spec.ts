import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { keyboard } from './hands.ts';
import { refreshAndBack, signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const language of ['en', 'fr'] as const) {
  test(`a table as it might be is run against the cases (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const page = await signedIn(browser, 'ntop-analyst', language);
    await page.goto('/rules/case-risk');
    await page.getByRole('link', { name: t('whatif::ask') }).click();
    await expect(page).toHaveURL(/\/rules\/case-risk\/what-if$/);

    // As it is, nobody is concerned.
    await keyboard.press(button(page, t('whatif::run')));
    await expect(page.getByText(t('whatif::nobody'))).toBeVisible();

    // A rule taken out, another one changed; both survive a refresh.
    const rule = page.locator('li[id^="rule-"]');
    await keyboard.press(rule.nth(0).getByRole('button', { name: t('whatif::removeRule') }));
    await keyboard.press(rule.nth(1).locator('summary'));
    await rule.nth(1).getByRole('checkbox').nth(3).check();
    await expect(rule.nth(0).getByText(t('whatif::standing.removed'), { exact: true })).toBeVisible();
    await expect(rule.nth(1).getByText(t('whatif::standing.changed'), { exact: true })).toBeVisible();
    await refreshAndBack(page);
    await expect(rule.nth(0).getByText(t('whatif::standing.removed'), { exact: true })).toBeVisible();
    await expect(rule.nth(1).getByText(t('whatif::standing.changed'), { exact: true })).toBeVisible();

    // Who decides follows from the risk, so that both are told of.
    await button(page, t('whatif::run')).click();
    const cases = page.getByRole('table', { name: t('whatif::byCase') });
    await expect(cases.getByRole('link').first()).toHaveText(/^NTOP-2026-\d{4}$/);
    const decidingLevel = language === 'en' ? 'Who decides a case' : 'Qui décide d’un dossier';
    await expect(cases.getByRole('cell', { name: decidingLevel }).first()).toBeVisible();
    await isAccessible(page);

    // The same as a file that spreadsheets read.
    const [saved] = await Promise.all([page.waitForEvent('download'), button(page, t('whatif::csv')).click()]);
    expect(saved.suggestedFilename()).toBe(`${t('whatif::fileName')}-case-risk.csv`);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text.startsWith(`\ufeff${t('whatif::column.number')},`)).toBe(true);
    expect(text.trim().split('\r\n').length - 1).toBe(await cases.locator('tbody tr').count());

    // As text: what is wrong is named with its place, and where it stands.
    await page.getByLabel(t('whatif::mode.json')).check();
    const json = page.locator('#candidate');
    const candidate = JSON.parse(await json.inputValue()) as { rows: { when: unknown }[] };
    await json.fill(JSON.stringify({ rows: candidate.rows.map((row) => ({ ...row, when: { fact: 'weather', is: 'fine' } })) }));
    await expect(page.getByText(`rows[0].when.fact${t('colon')}${t('whatif::fault.unknownFact')}`)).toBeVisible();
    await button(page, t('whatif::runAgain')).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await page.getByRole('alert').getByRole('link').first().click();
    await expect(json).toBeFocused();
    await expect(page.getByText(t('whatif::outdated'))).toBeVisible();
    await json.fill('{\n"rows": [,]\n}');
    await expect(page.getByText(t('whatif::fault.notJson', { line: 2 }), { exact: true }).first()).toBeVisible();
    await isAccessible(page);

    // Back to the rules in force, after a question.
    await button(page, t('whatif::reset')).click();
    await page.getByRole('dialog').getByRole('button', { name: t('whatif::reset') }).click();
    await expect(page.getByLabel(t('whatif::mode.form'))).toBeChecked();
    await expect(rule.nth(0).getByText(t('whatif::standing.removed'), { exact: true })).toHaveCount(0);
    await page.context().close();
  });

  test(`levels are a grid, and a run can be cancelled (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const page = await signedIn(browser, 'auditor', language);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/rules/deciding-level/what-if');
    const level = page.locator('main').getByRole('combobox');
    await expect(level).toHaveCount(9);
    for (let index = 0; index < 9; index++) await level.nth(index).selectOption('5');

    // A slow connection: the request is held until it was cancelled.
    const held: (() => void)[] = [];
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('subscription WhatIf')) await new Promise<void>((resolve) => held.push(resolve));
      await route.continue().catch(() => undefined);
    });
    await button(page, t('whatif::run')).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByText(t('whatif::running'))).toBeVisible();
    await isAccessible(page);
    await button(page, t('cancel')).first().click();
    await expect(page.getByText(t('whatif::cancelled', { done: 0, total: 0 }))).toBeVisible();
    for (const release of held) release();
    await page.unroute('**/graphql');

    await button(page, t('whatif::runAgain')).click();
    const head = language === 'en' ? 'Head of the institution' : 'Dirigeant de l’institution';
    await expect(page.getByRole('table', { name: t('whatif::byCase') }).getByText(head).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await isAccessible(page);
    await page.context().close();
  });
}
