import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

/** Every page, as somebody who has something to do on it. Cases of the demo organization, by the order they are loaded. */
const pages = [
  ['ntop-analyst', '/'],
  ['employee', '/'],
  ['ntop-analyst', '/cases'],
  ['ntop-analyst', '/cases?stage=review'],
  ['ntop-analyst', '/cases/NTOP-2026-0001'],
  ['privacy-analyst', '/cases/NTOP-2026-0007?tab=reviews'],
  ['s10-official', '/cases/NTOP-2026-0007?tab=privacy'],
  ['s10-official', '/cases/NTOP-2026-0007/checklist/sign'],
  ['legal-counsel', '/cases/NTOP-2026-0007'],
  ['officer-a', '/cases/NTOP-2026-0006/preparation'],
  ['officer-b', '/cases/NTOP-2026-0008/checklist'],
  ['executive-a', '/cases/NTOP-2026-0013?tab=conditions'],
  ['auditor', '/cases/NTOP-2026-0013?tab=timeline'],
  ['auditor', '/cases/NTOP-2026-0010?tab=files'],
  ['auditor', '/cases/NTOP-2026-0010?tab=conversation'],
  ['director-general', '/cases/NTOP-2026-0012/brief'],
  ['employee', '/technologies'],
  ['employee', '/register'],
  ['employee', '/register?step=4'],
  ['administrator', '/people'],
  ['employee', '/cases/NTOP-2026-9999'],
] as const;

for (const language of ['en', 'fr'] as const) {
  test(`every page is accessible and in its language (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const people = new Map<string, Awaited<ReturnType<typeof signedIn>>>();
    const found: string[] = [];
    for (const [subject, path] of pages) {
      const page = people.get(subject) ?? (await signedIn(browser, subject, language));
      people.set(subject, page);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await page.title(), path).toContain(t('app'));
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      found.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
    }
    expect(found).toEqual([]);
    // The technology and assessment pages are reached as people reach them.
    const page = await signedIn(browser, 'auditor', language);
    await page.goto('/technologies?text=Spotlight');
    await page.getByRole('link', { name: 'Spotlight' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.goto('/cases/NTOP-2026-0010?tab=privacy');
    await page.getByRole('link', { name: t('codes::assessmentKind.pia') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('codes::assessmentKind.pia'));
    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    for (const one of people.values()) await one.context().close();
    await page.context().close();
  });
}

test('a narrow telephone needs no sideways scrolling', async ({ browser }) => {
  const page = await signedIn(browser, 'auditor', 'fr');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/cases', '/cases/NTOP-2026-0013', '/cases/NTOP-2026-0013?tab=timeline', '/technologies', '/register']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.skeleton')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
