import { expect, test } from '@playwright/test';
import { everythingIsSaved, signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const en = wordsOf('en');
const fr = wordsOf('fr');

test('the other language keeps page and typing', async ({ browser }) => {
  const page = await signedIn(browser, 'employee', 'en');
  await page.goto('/register');
  await page.getByLabel('What is it called?').fill('Half a na');
  await page.getByRole('button', { name: en('otherLanguage') }).click();
  await expect(page.getByLabel('Comment s’appelle-t-elle?')).toHaveValue('Half a na');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveURL(/\/register$/);
});

test('a lost connection keeps what is typed and sends it when it is back', async ({ browser }) => {
  const page = await signedIn(browser, 'officer-a', 'en');
  await page.goto('/cases/NTOP-2026-0006/preparation');
  const need = page.locator('#question-need');
  const [before, inside] = [`Before the tunnel, ${Date.now()}.`, `Typed in the tunnel, ${Date.now()}.`];
  await need.fill(before);
  await everythingIsSaved(page, 'en');
  await page.context().setOffline(true);
  await need.fill(inside);
  await expect(page.getByText(en('form::state.offline'))).toBeVisible();
  await page.context().setOffline(false);
  await everythingIsSaved(page, 'en');
  await page.reload();
  await expect(need).toHaveValue(inside);
});

test('two people on one question: one write wins, the other sees both texts and chooses', async ({ browser }) => {
  const officer = await signedIn(browser, 'officer-a', 'en');
  const executive = await signedIn(browser, 'executive-a', 'fr');
  for (const page of [officer, executive]) {
    await page.goto('/cases/NTOP-2026-0006/preparation');
    await expect(page.locator('#question-plan')).toBeVisible();
  }
  const [first, second] = [`The officer’s plan of ${Date.now()}.`, `Le plan du cadre, ${Date.now()}.`];
  await officer.locator('#question-plan').fill(first);
  await everythingIsSaved(officer, 'en');
  await executive.locator('#question-plan').fill(second);
  await expect(executive.getByText(fr('form::state.conflict'))).toBeVisible();
  await expect(executive.getByText(first)).toBeVisible();
  await executive.getByRole('button', { name: fr('form::keepMine') }).click();
  await everythingIsSaved(executive, 'fr');
  await officer.reload();
  await expect(officer.locator('#question-plan')).toHaveValue(second);
});

test('an empty form says what is missing, at the top and at the field', async ({ browser }) => {
  const page = await signedIn(browser, 'employee', 'en');
  await page.goto('/register');
  await page.getByRole('button', { name: en('next'), exact: true }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: en('form::answer', { question: 'What is it called?' }) }).click();
  await expect(page.locator('#question-name')).toBeFocused();
});

test('an act without its answers is not sent, and says what is missing', async ({ browser }) => {
  const page = await signedIn(browser, 'privacy-analyst', 'en');
  await page.goto('/cases/NTOP-2026-0007/review/privacy');
  await page.locator('summary', { hasText: en('case::askInformation') }).click();
  const form = page.getByRole('form', { name: en('case::askInformation') });
  await form.getByRole('button', { name: en('case::sendQuestion') }).click();
  await expect(form.getByRole('alert')).toBeFocused();
  await form.getByRole('link', { name: en('missing::question') }).click();
  await expect(form.getByRole('textbox')).toBeFocused();
  await page.getByRole('button', { name: en('case::giveOpinion') }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'What is your opinion?' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /What is your opinion/ }).click();
  await expect(page.locator('#question-opinion').getByRole('radio').first()).toBeFocused();
  await page.goto('/cases/NTOP-2026-0007?tab=reviews');
  await expect(page.locator('section[aria-labelledby="review-privacy"]').getByText(en('case::noOpinion'))).toBeVisible();
});

test('the other language keeps typing and place on a case', async ({ browser }) => {
  const page = await signedIn(browser, 'officer-a', 'en');
  await page.goto('/cases/NTOP-2026-0007?tab=reviews');
  const answer = page.locator('section[aria-labelledby="review-policy"] textarea');
  await answer.fill('Half a sentence');
  await answer.scrollIntoViewIfNeeded();
  const before = await answer.evaluate((field) => field.getBoundingClientRect().top);
  await page.getByRole('button', { name: en('otherLanguage') }).dispatchEvent('click');
  await expect(page.getByRole('link', { name: fr('case::tabs.reviews'), exact: true })).toBeVisible();
  await expect(answer).toHaveValue('Half a sentence');
  expect(Math.abs((await answer.evaluate((field) => field.getBoundingClientRect().top)) - before)).toBeLessThan(150);
  await page.reload();
  await expect(answer).toHaveValue('Half a sentence');
});

test('a session that ends keeps what is typed until its person is back', async ({ browser }) => {
  const page = await signedIn(browser, 'officer-b', 'fr');
  await page.goto('/cases/NTOP-2026-0008/checklist#question-authorityText');
  await page.locator('#question-legalAuthority-yes').check();
  const [first, second] = [`Loi sur la GRC, article 18 (${Date.now()})`, `Loi sur la GRC, article 18, alinéa a) (${Date.now()})`];
  await page.locator('#question-authorityText').fill(first);
  await everythingIsSaved(page, 'fr');
  await page.context().clearCookies();
  await page.locator('#question-authorityText').fill(second);
  await expect(page.getByText(fr('account.expired'))).toBeVisible();
  await page.getByRole('link', { name: fr('account.signIn') }).last().click();
  await page.locator('button[value="officer-b"]').click();
  await expect(page).toHaveURL(/checklist#question-authorityText$/);
  await expect(page.locator('#question-authorityText')).toHaveValue(second);
  await everythingIsSaved(page, 'fr');
});

test('a session that rests warns before it ends, and any key keeps it without moving the focus', async ({ browser }) => {
  const page = await signedIn(browser, 'officer-b', 'en');
  await page.clock.install();
  await page.goto('/register');
  const field = page.getByLabel('What is it called?');
  await field.focus();
  const warning = page.getByRole('button', { name: en('account.stay') });
  await page.clock.fastForward('45:00');
  await expect(warning).toHaveCount(0);
  await page.clock.fastForward('06:00');
  await expect(warning).toBeInViewport();
  await expect(field).toBeFocused();
  // The page's clock ran ahead of the server's: only what the server answers takes the warning away.
  const kept = page.waitForResponse((response) => response.url().endsWith('/session/keep'));
  await page.keyboard.press('a');
  expect((await kept).status()).toBe(200);
});

test('a list is where it was when one comes back to it', async ({ browser }) => {
  const page = await signedIn(browser, 'auditor', 'en');
  await page.goto('/cases');
  await page.getByLabel(en('cases::sort')).selectOption('number');
  await page.getByLabel(en('cases::stage'), { exact: true }).selectOption('review');
  await expect(page).toHaveURL(/sort=number/);
  await expect(page).toHaveURL(/stage=review/);
  const numbers = page.locator('tbody th');
  await expect(numbers.first()).toHaveText('NTOP-2026-0007');
  await numbers.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(en('nav.cases'));
  await page.goBack();
  await expect(numbers.first()).toHaveText('NTOP-2026-0007');
  await expect(page.getByLabel(en('cases::stage'), { exact: true })).toHaveValue('review');
  await page.getByRole('link', { name: en('clear') }).click();
  await expect(page).toHaveURL(/\/cases$/);
  await expect(page.getByLabel(en('cases::stage'), { exact: true })).toHaveValue('');
});

test('an entry of the timeline has a link of its own', async ({ browser }) => {
  const page = await signedIn(browser, 'auditor', 'en');
  await page.goto('/cases/NTOP-2026-0013?tab=timeline');
  await page.getByLabel(en('case::show')).selectOption('signatures');
  await expect(page).toHaveURL(/show=signatures/);
  const entry = page.locator('.timeline > li').last();
  await expect(entry).toContainText('signed');
  await entry.locator('a').click();
  const link = page.url();
  await page.goto('/');
  await page.goto(link);
  await expect(page.locator('.timeline > li.linked')).toBeInViewport();
});

test('whoever goes on typing in the header while a page is fetched keeps their field', async ({ browser }) => {
  const page = await signedIn(browser, 'ntop-analyst', 'en');
  const field = page.getByRole('search', { name: en('find.label') }).getByRole('combobox');
  let release = (): void => undefined;
  const fetched = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/*.js', async (route) => {
    await fetched;
    await route.continue();
  });
  await page.getByRole('link', { name: en('nav.cases'), exact: true }).click();
  await field.fill('week');
  release();
  await expect(page.getByRole('heading', { level: 1, name: en('nav.cases') })).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\?text=week/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});
