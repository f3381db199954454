import { expect, test } from '@playwright/test';
import { isLoaded, objections, structuralObjections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

/**
 * Every page, as somebody who has something to do on it; a third part names the link to follow from there. Cases of the
 * demo organization, by the order they are loaded.
 */
const pages: readonly (readonly [subject: string, path: string, link?: string])[] = [
  ['ntop-analyst', '/'],
  ['employee', '/'],
  ['executive-a', '/'],
  ['ntop-analyst', '/cases'],
  ['ntop-analyst', '/cases?stage=review&sort=stageSince'],
  ['ntop-analyst', '/cases?text=nothing+is+called+this'],
  ['ntop-analyst', '/triage'],
  ['employee', '/triage'],
  ['ntop-analyst', '/cases/NTOP-2026-0001'],
  ['officer-a', '/cases/NTOP-2026-0004'],
  ['executive-b', '/cases/NTOP-2026-0005'],
  ['officer-a', '/cases/NTOP-2026-0006/preparation'],
  ['privacy-analyst', '/cases/NTOP-2026-0007?tab=reviews'],
  ['privacy-analyst', '/cases/NTOP-2026-0007/review/privacy'],
  ['security-authorizer', '/cases/NTOP-2026-0007/review/security'],
  ['officer-a', '/cases/NTOP-2026-0007/review/policy'],
  ['auditor', '/cases/NTOP-2026-0010?tab=reviews'],
  ['s10-official', '/cases/NTOP-2026-0007?tab=privacy'],
  ['s10-official', '/cases/NTOP-2026-0007/checklist/sign'],
  ['officer-a', '/cases/NTOP-2026-0007/checklist/sign'],
  ['legal-counsel', '/cases/NTOP-2026-0007'],
  ['officer-b', '/cases/NTOP-2026-0008/checklist'],
  ['officer-a', '/cases/NTOP-2026-0009?tab=privacy', 'main a[href^="/assessments/"]'],
  ['executive-b', '/cases/NTOP-2026-0010?tab=privacy', 'main a[href^="/assessments/"]'],
  ['s10-official', '/', 'a[href*="/sign"][href^="/assessments/"]'],
  ['auditor', '/cases/NTOP-2026-0010?tab=files'],
  ['auditor', '/cases/NTOP-2026-0010?tab=conversation'],
  ['ntop-director', '/cases/NTOP-2026-0011'],
  ['director-general', '/cases/NTOP-2026-0012/brief'],
  ['auditor', '/cases/NTOP-2026-0017/brief'],
  ['executive-a', '/cases/NTOP-2026-0013?tab=conditions'],
  ['ntop-analyst', '/cases/NTOP-2026-0013?tab=conditions'],
  ['auditor', '/cases/NTOP-2026-0013?tab=timeline'],
  ['auditor', '/cases/NTOP-2026-0017/print'],
  ['executive-b', '/cases/NTOP-2026-0014?tab=conditions'],
  ['executive-a', '/', 'a[href$="/report#act"]'],
  ['privacy-analyst', '/cases/NTOP-2026-0016'],
  ['employee', '/technologies'],
  ['auditor', '/technologies?text=Spotlight', 'h2 a'],
  ['auditor', '/technologies?text=Truth', 'h2 a'],
  ['employee', '/may-i-use'],
  ['employee', '/register'],
  ['employee', '/register?step=2'],
  ['employee', '/register?step=5'],
  ['employee', '/existing-use'],
  ['employee', '/existing-use/new'],
  ['employee', '/existing-use/new?step=2'],
  ['ntop-analyst', '/existing-use'],
  ['ntop-analyst', '/existing-use?open=true', 'main a[href^="/existing-use/NTOP"]'],
  ['privacy-analyst', '/existing-use?open=true', 'main a[href^="/existing-use/NTOP"]'],
  ['officer-c', '/existing-use?mine=true', 'main a[href^="/existing-use/NTOP"]'],
  ['ntop-analyst', '/mail'],
  ['employee', '/mail'],
  ['administrator', '/people'],
  ['employee', '/keyboard'],
  ['ntop-analyst', '/people?show=ntop:triage', 'a[href^="/people/leaving/"]'],
  ['ntop-analyst', '/people?show=ntop:triage', 'a[href^="/people/absence/"]'],
  ['ntop-director', '/overviews'],
  ['ntop-director', '/overviews?tab=overdue'],
  ['ntop-director', '/overviews?tab=load'],
  ['ntop-director', '/overviews?tab=stays&show=lastYear'],
  ['auditor', '/overviews?tab=load'],
  ['s10-official', '/overviews?tab=expiring'],
  ['ntop-director', '/overviews/overdue'],
  ['ntop-director', '/overviews/load'],
  ['s10-official', '/overviews/stays?stage=review&show=lastYear'],
  ['s10-official', '/overviews?tab=expiring&kind=authorization&within=30'],
  ['employee', '/overviews'],
  ['employee', '/overviews/overdue'],
  ['employee', '/powers'],
  ['employee', '/powers?role=PROGRAM_EXECUTIVE&stage=onboarding.review'],
  ['employee', '/powers?role=AUDITOR&kind=technology'],
  ['s10-official', '/cases/NTOP-2026-0007?tab=rules'],
  ['employee', '/rules'],
  ['employee', '/rules/privacy-assessment'],
  ['employee', '/rules/privacy-assessment?asOf=1999-01-01'],
  ['employee', '/forms'],
  ['employee', '/reference'],
  ['legal-counsel', '/reference/legal-authority?code=%22487%22'],
  ['employee', '/reference/information-bank'],
  ['employee', '/rules/privacy-assessment/what-if'],
  ['employee', '/rules/deciding-level/what-if'],
  ['employee', '/cases/NTOP-2026-9999'],
  ['employee', '/nowhere'],
];

for (const language of ['en', 'fr'] as const) {
  for (const [subject, theirs] of Map.groupBy(pages, ([who]) => who)) {
    test(`every page is accessible and in its language: ${subject} (${language})`, async ({ browser }) => {
      const t = wordsOf(language);
      const page = await signedIn(browser, subject, language);
      const found: string[] = [];
      for (const [, path, link] of theirs) {
        await page.goto(path);
        await isLoaded(page);
        if (link) {
          const title = page.getByRole('heading', { level: 1 });
          const before = await title.textContent();
          await page.locator(link).first().click();
          await expect(title).not.toHaveText(before ?? '');
          await isLoaded(page);
        }
        // What opens in place is part of the page.
        await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page).toHaveTitle(`${await page.getByRole('heading', { level: 1 }).textContent()} – ${t('app')}`);
        expect(await page.locator('main').textContent(), path).not.toMatch(/\b[a-z]\w*::\w/);
        found.push(...(await objections(page)), ...(await structuralObjections(page)));
      }
      expect(found).toEqual([]);
      await page.context().close();
    });
  }
}

for (const language of ['en', 'fr'] as const) {
  test(`the header stands in one row on a desk, and its search shows what it looks for (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, 'director-general', language);
    await page.setViewportSize({ width: 1280, height: 800 });
    await isLoaded(page);
    const middles = await page.locator('.masthead-row > *, .account > *').evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect()).map(({ top, height }) => Math.round(top + height / 2)),
    );
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(1);
    const input = page.getByRole('combobox', { name: wordsOf(language)('find.label') });
    // Laid out as a text of its own, without the sign that empties a search.
    expect(
      await input.evaluate((one: HTMLInputElement) => {
        one.type = 'text';
        one.value = one.placeholder;
        return one.scrollWidth - one.clientWidth;
      }),
    ).toBeLessThanOrEqual(0);
    await page.context().close();
  });
}

test('what goes wrong is accessible too', async ({ browser }) => {
  const t = wordsOf('fr');
  const page = await signedIn(browser, 'director-general', 'fr');
  await page.goto('/cases/NTOP-2026-0012/brief');
  await isLoaded(page);
  await page.getByRole('button', { name: t('task::recordDecision'), exact: true }).click();
  await expect(page.getByRole('alert')).toBeFocused();
  expect(await objections(page)).toEqual([]);
  await page.getByRole('radio', { name: t('codes::decision.reject') }).check();
  await page.getByLabel(t('case::reasons')).fill('Le besoin n’est pas établi.');
  await page.getByRole('button', { name: t('codes::decision.reject'), exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: t('cancel') }).click();
  await page.context().setOffline(true);
  await page.evaluate(() => window.dispatchEvent(new Event('offline')));
  await expect(page.getByText(t('offline'))).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.context().close();
});

test('a decision brief prints on one page, whatever its length', async ({ browser }) => {
  for (const language of ['en', 'fr'] as const) {
    const page = await signedIn(browser, 'director-general', language);
    for (const number of ['NTOP-2026-0012', 'NTOP-2026-0017']) {
      await page.goto(`/cases/${number}/brief`);
      await isLoaded(page);
      const pdf = await page.pdf({ format: 'Letter', preferCSSPageSize: false });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g), `${number} ${language}`).toHaveLength(1);
    }
    await page.context().close();
  }
});

test('a narrow telephone needs no sideways scrolling', async ({ browser }) => {
  const page = await signedIn(browser, 'auditor', 'fr');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '/',
    '/cases',
    '/cases/NTOP-2026-0013',
    ...['reviews', 'privacy', 'conditions', 'files', 'timeline'].map((tab) => `/cases/NTOP-2026-0013?tab=${tab}`),
    '/cases/NTOP-2026-0013/brief',
    '/cases/NTOP-2026-0013/checklist/sign',
    ...['stages', 'overdue', 'load', 'stays', 'expiring'].map((tab) => `/overviews?tab=${tab}`),
    '/technologies',
    '/may-i-use',
    '/register',
    '/people',
    '/forms',
    '/reference',
    '/reference/legal-authority',
    '/reference/high-risk-factor',
    '/powers',
    '/powers?role=PROGRAM_EXECUTIVE',
  ]) {
    await page.goto(path);
    await isLoaded(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
