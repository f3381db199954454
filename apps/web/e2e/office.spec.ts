import { expect, test, type Page } from '@playwright/test';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await objections(page)).toEqual([]);
}

const position = { en: 'Director General', fr: 'Directeur général' } as const;
/** Each test names somebody of its own, for days to come. */
const member = { en: 'Program officer, Unit C', fr: 'Agente de programme, Unité B' } as const;

for (const language of ['en', 'fr'] as const) {
  const t = wordsOf(language);

  test(`the holder names a member of the office and removes them (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, 'director-general', language);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/people?show=decide:test');
    await isLoaded(page);
    const card = page.locator('li.card').filter({ has: page.getByRole('heading', { level: 2, name: position[language] }) }).first();
    await keyboard.press(card.locator('summary', { hasText: t('office::name') }));
    const submit = card.getByRole('button', { name: t('office::name'), exact: true });
    await keyboard.press(submit);
    await expect(card.getByText(t('missing::person')).first()).toBeVisible();
    await mouse.select(card.getByRole('combobox', { name: t('absence::person') }), new RegExp(member[language]));
    await card.getByLabel(t('office::first')).fill(day(30));
    await fits(page);
    await keyboard.press(submit);
    await expect(page.getByRole('dialog').getByText(t('office::confirm', { name: member[language], position: '#' }).split('#')[0]?.trim().slice(0, 30) ?? '')).toBeVisible();
    await keyboard.press(page.getByRole('dialog').getByRole('button', { name: t('office::submit'), exact: true }));
    const remove = card.getByRole('button', { name: t('office::removeOf', { name: member[language] }) });
    await expect(remove).toBeVisible();
    await fits(page);
    await mouse.press(remove);
    await expect(page.getByRole('dialog').getByText(t('office::confirmRemove', { name: member[language] }))).toBeVisible();
    await mouse.press(page.getByRole('dialog').getByRole('button', { name: t('office::remove'), exact: true }));
    await expect(remove).toHaveCount(0);
    await page.context().close();
  });
}
