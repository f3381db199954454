import { expect, test, type Locator, type Page } from '@playwright/test';
import { keyboard } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn, type Language } from './people.ts';
import { wordsOf } from './words.ts';

const en = wordsOf('en');

const question = (page: Page, id: string): Locator => page.locator(`#question-${id}`);
const next = (page: Page, language: Language = 'en') => page.getByRole('button', { name: wordsOf(language)('next'), exact: true }).click();

async function open(page: Page, path = '/register'): Promise<void> {
  await page.goto(path);
  await isLoaded(page);
}

test('a technology that looks like one of the catalogue becomes that one, after it is said what then goes', async ({ browser }) => {
  const page = await signedIn(browser, 'employee', 'en');
  await open(page);
  await keyboard.choose(question(page, 'kind-device'));
  await question(page, 'name').fill('Evidence image sort');
  await keyboard.press(page.getByRole('button', { name: `${en('register::alikeChoose')} Evidence Image Sorter` }));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('listitem')).toHaveText(['What is it called?', 'What kind of thing is it?']);
  await keyboard.press(dialog.getByRole('button', { name: en('cancel') }));
  await expect(question(page, 'name')).toHaveValue('Evidence image sort');
  await page.getByRole('button', { name: `${en('register::alikeChoose')} Evidence Image Sorter` }).click();
  await keyboard.press(dialog.getByRole('button', { name: en('register::alikeChoose') }));
  await expect(question(page, 'technology')).toBeFocused();
  await expect(question(page, 'technology')).toContainText('Evidence Image Sorter');
  await expect(question(page, 'name')).toBeHidden();

  // Its uses are offered; another one may be named.
  await next(page);
  await expect(question(page, 'origin')).toBeHidden();
  await next(page);
  await question(page, 'intakePath-DEMO').check();
  await question(page, 'inUse-no').check();
  await question(page, 'accountsExisting').fill('1');
  await next(page);
  await question(page, 'purpose').fill('To sort sooner.');
  await question(page, 'usesAsked-known').check();
  await page.getByLabel('Grouping seized images by scene').check();
  await page.reload();
  await expect(page.getByLabel('Grouping seized images by scene')).toBeChecked();
  await question(page, 'stageAsked-pilot').check();
  await question(page, 'dataAsked-real').check();
  await next(page);
  await question(page, 'personalInformation-yes').check();
  await question(page, 'novelCollection-yes').check();
  await next(page);
  await page.getByRole('alert').getByRole('link', { name: en('form::answer', { question: 'What is new about it?' }) }).click();
  await expect(question(page, 'novelty')).toBeFocused();
  await question(page, 'novelty').fill('The supplier.');
  await next(page);
  const main = page.locator('main');
  for (const said of ['Evidence Image Sorter', 'Grouping seized images by scene', 'A demonstration', 'The supplier.']) await expect(main).toContainText(said);
  await expect(page.locator('#names-in')).toBeHidden();
  expect(await objections(page)).toEqual([]);

  // A way back to each answer, and to it alone.
  await keyboard.press(page.getByRole('button', { name: `${en('change')} Why is it needed?` }));
  await expect(question(page, 'purpose')).toBeFocused();
  for (let step = 0; step < 2; step++) await next(page);
  await page.getByRole('button', { name: en('register::submit') }).click();
  await expect(page).toHaveURL(/\/cases\/NTOP-/);
  await page.locator('summary', { hasText: en('register::answers') }).click();
  await expect(page.locator('details[open]')).toContainText('Grouping seized images by scene');
  await page.context().close();
});

test('names are kept in the language in which they were written, whatever the page speaks later', async ({ browser }) => {
  const fr = wordsOf('fr');
  const page = await signedIn(browser, 'officer-b', 'fr');
  const name = `Lecteur d’essai ${Date.now()}`;
  await open(page);
  await question(page, 'name').fill(name);
  for (const one of ['kind-tool', 'categories-AI', 'biometricFeatures-unknown']) await question(page, one).check();
  await page.getByRole('button', { name: fr('otherLanguage') }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await next(page);
  await question(page, 'origin-built').check();
  await question(page, 'builtBy').fill('Technical Operations');
  await next(page);
  for (const one of ['intakePath-TECHNIQUE', 'inUse-no']) await question(page, one).check();
  await next(page);
  await question(page, 'purpose').fill('To read.');
  await question(page, 'useCases-0-name').fill('Lire');
  await question(page, 'useCases-0-otherName').fill('Reading');
  for (const one of ['stageAsked-test', 'dataAsked-none']) await question(page, one).check();
  await next(page);
  for (const one of ['personalInformation-no', 'novelCollection-no']) await question(page, one).check();
  await next(page);
  await expect(page.getByLabel(en('register::inFrench'))).toBeChecked();
  await page.getByRole('button', { name: en('register::submit') }).click();
  await expect(page).toHaveURL(/\/cases\/NTOP-/);
  const use = page.locator('main dd li').first();
  await expect(use).toHaveText('Reading');
  await page.getByRole('button', { name: en('otherLanguage') }).click();
  await expect(use).toHaveText('Lire');
  await page.getByRole('link', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.context().close();
});

test('a link to register a technology of the catalogue begins with that, and a reload goes on', async ({ browser }) => {
  const page = await signedIn(browser, 'employee', 'en');
  await open(page, '/technologies?text=Drone');
  await page.locator('main h2 a').first().click();
  await page.locator('main a[href^="/register"]').click();
  await expect(question(page, 'technology')).toContainText('Demo Drone Mapper');
  await expect(page).toHaveURL(/\/register$/);
  await next(page);
  await question(page, 'otherUnits').fill('Unit B');
  await page.reload();
  await expect(question(page, 'otherUnits')).toHaveValue('Unit B');
  await page.getByRole('button', { name: en('back') }).click();
  await expect(question(page, 'technology')).toContainText('Demo Drone Mapper');
  await page.getByRole('button', { name: en('form::reference.another') }).click();
  await expect(question(page, 'technology')).toBeFocused();
  await expect(question(page, 'name')).toBeVisible();
  await page.context().close();
});

for (const path of ['/register', '/existing-use/new']) {
  test(`what was typed to find a technology is there after a reload, and found from it (${path})`, async ({ browser }) => {
    const page = await signedIn(browser, 'officer-c', 'en');
    await open(page, path);
    await question(page, 'technology').fill('Drone map');
    await expect(page.getByRole('button', { name: `${en('form::reference.choose')} Demo Drone Mapper` })).toBeVisible();
    await page.waitForTimeout(150);
    await page.reload();
    await expect(question(page, 'technology')).toHaveValue('Drone map');
    await page.getByRole('button', { name: `${en('form::reference.choose')} Demo Drone Mapper` }).click();
    await expect(question(page, 'technology')).toContainText('Demo Drone Mapper');
    await page.context().close();
  });
}

for (const language of ['en', 'fr'] as const) {
  test(`each step is accessible, and fits a narrow telephone (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, 'employee', language);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ['/register', ...[1, 2, 3, 4, 5].map((step) => `/register?step=${step}`)]) {
      await open(page, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      expect(await objections(page), path).toEqual([]);
    }
    await page.context().close();
  });
}
