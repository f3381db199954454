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

const brief = '/cases/NTOP-2026-0012/brief';
const prepared = { en: 'Wait for the results of the ethics review.', fr: 'Attendre les résultats de l’examen éthique.' } as const;

test('a member prepares in one language and cannot decide; the executive takes it over in the other', async ({ browser }) => {
  for (const [language, other] of [['fr', 'en'], ['en', 'fr']] as const) {
    const [t, their] = [wordsOf(language), wordsOf(other)];
    const adviser = await signedIn(browser, 'office-of-dg', language);
    await adviser.setViewportSize({ width: 320, height: 800 });
    await expect(adviser.getByText(t('home::office', { position: '#' }).split('#')[0] ?? '')).toBeVisible();
    await adviser.goto(brief);
    await isLoaded(adviser);
    await expect(adviser.getByRole('button', { name: t('task::recordDecision') })).toHaveCount(0);
    await expect(adviser.getByText(t('refusal::powerMissing', { power: '#' }).split('#')[0]?.trim() ?? '').first()).toBeVisible();
    const form = adviser.locator('form').filter({ has: adviser.getByRole('button', { name: t('office::put') }) });
    await keyboard.choose(form.getByLabel(t('codes::decision.defer'), { exact: false }).first());
    await keyboard.write(form.getByRole('textbox', { name: t('case::reasons') }), prepared[language]);
    await fits(adviser);
    await keyboard.press(form.getByRole('button', { name: t('office::put') }));
    const shown = adviser.getByRole('region', { name: t('office::prepared') });
    await expect(shown.getByText(prepared[language])).toHaveAttribute('lang', language);
    await fits(adviser);
    await adviser.context().close();

    const executive = await signedIn(browser, 'director-general', other);
    await executive.setViewportSize({ width: 320, height: 800 });
    await executive.goto(brief);
    await isLoaded(executive);
    const put = executive.getByRole('region', { name: their('office::prepared') });
    await expect(put.getByText(prepared[language])).toHaveAttribute('lang', language);
    await keyboard.press(put.getByRole('button', { name: their('office::takeOver') }));
    await expect(put.getByRole('status')).toHaveText(their('office::tookOver'));
    await expect(executive.getByRole('textbox', { name: their('case::reasons') })).toHaveValue(prepared[language]);
    await fits(executive);
    // Theirs to change and to confirm; other walks need this case to wait, so it ends here.
    await executive.getByLabel(their('case::deferUntil')).fill(day(60));
    await mouse.press(executive.getByRole('button', { name: their('codes::decision.defer'), exact: true }));
    await expect(executive.getByRole('dialog').getByRole('button', { name: their('codes::decision.defer'), exact: true })).toBeVisible();
    await executive.context().close();
  }
});
