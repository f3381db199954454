import { expect, test } from '@playwright/test';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const en = wordsOf('en');
const fr = wordsOf('fr');

test('the other language keeps page and typing', async ({ browser }) => {
  const page = await signedIn(browser, 'employee', 'en');
  await page.goto('/register');
  await page.getByLabel(en('register::nameEn')).fill('Half a na');
  await page.getByRole('button', { name: en('otherLanguage') }).click();
  await expect(page.getByLabel(fr('register::nameEn'))).toHaveValue('Half a na');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveURL(/\/register$/);
});

test('a lost connection keeps what is typed and sends it when it is back', async ({ browser }) => {
  const page = await signedIn(browser, 'officer-a', 'en');
  await page.goto('/cases/NTOP-2026-0006/preparation');
  const need = page.locator('#question-need');
  await need.fill('Before the tunnel.');
  await expect(page.getByText(en('form::state.saved')).first()).toBeVisible();
  await page.context().setOffline(true);
  await need.fill('Typed in the tunnel.');
  await expect(page.getByText(en('form::state.offline'))).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(en('form::state.saved')).first()).toBeVisible();
  await page.reload();
  await expect(need).toHaveValue('Typed in the tunnel.');
});

test('two people on one question: one write wins, the other sees both texts and chooses', async ({ browser }) => {
  const officer = await signedIn(browser, 'officer-a', 'en');
  const executive = await signedIn(browser, 'executive-a', 'fr');
  for (const page of [officer, executive]) {
    await page.goto('/cases/NTOP-2026-0006/preparation');
    await expect(page.locator('#question-plan')).toBeVisible();
  }
  await officer.locator('#question-plan').fill('The officer’s plan.');
  await expect(officer.getByText(en('form::state.saved')).first()).toBeVisible();
  await executive.locator('#question-plan').fill('Le plan du cadre.');
  await expect(executive.getByText(fr('form::state.conflict'))).toBeVisible();
  await expect(executive.getByText('The officer’s plan.')).toBeVisible();
  await executive.getByRole('button', { name: fr('form::keepMine') }).click();
  await expect(executive.getByText(fr('form::state.saved')).first()).toBeVisible();
  await officer.reload();
  await expect(officer.locator('#question-plan')).toHaveValue('Le plan du cadre.');
});

test('an empty form says what is missing, at the top and at the field', async ({ browser }) => {
  const page = await signedIn(browser, 'employee', 'en');
  await page.goto('/register');
  await page.getByRole('button', { name: en('next'), exact: true }).click();
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: en('register::missing.nameEn') }).click();
  await expect(page.locator('#nameEn')).toBeFocused();
});

test('a technology is registered by keyboard alone', async ({ browser }) => {
  const page = await signedIn(browser, 'employee', 'en');
  await page.goto('/register');
  const tabTo = async (label: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses++) {
      const name = await page.evaluate(() => {
        const element = document.activeElement as HTMLInputElement | null;
        return element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
      });
      if (name.trim().startsWith(label)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches ${label}`);
  };
  await tabTo(en('register::nameEn'));
  await page.keyboard.type('Keyboard tool');
  await tabTo(en('codes::kind.tool'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await tabTo(en('codes::origin.bought'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await tabTo(en('register::useEn'));
  await page.keyboard.type('Typing');
  await tabTo(en('register::purpose'));
  await page.keyboard.type('To show that no mouse is needed.');
  await tabTo(en('next'));
  await page.keyboard.press('Enter');
  await tabTo(en('codes::personalInformation.yes'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await tabTo(en('codes::asked.test'));
  await page.keyboard.press('Space');
  await tabTo(en('codes::data.none'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await tabTo(en('register::submit'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/cases\/NTOP-/);
});
