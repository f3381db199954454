import { expect, test, type Locator, type Page } from '@playwright/test';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const choosers = { en: 'officer-c', fr: 'legal-counsel' } as const;

for (const language of ['en', 'fr'] as const) {
  const t = wordsOf(language);

  test(`everybody says for each kind of mail when they hear of it (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, choosers[language], language);
    await page.setViewportSize({ width: 320, height: 800 });
    await mouse.press(page.getByRole('link', { name: t('account.mail'), exact: true }));
    await isLoaded(page);
    const kind = (name: string): Locator => page.getByRole('group', { name: t(`mail::kind.${name}`) });
    const timing = (name: string, value: string): Locator => kind(name).getByLabel(t(`mail::timing.${value}`));
    await expect(page.getByText(t('mail::nothingChosen'))).toBeVisible();
    for (const name of ['assigned', 'reminder', 'news', 'question']) await expect(timing(name, 'atOnce')).toBeChecked();
    // What is overdue stands there with its reason, and nothing to choose.
    await expect(page.getByText(t('mail::means.overdue'))).toBeVisible();
    await expect(kind('overdue')).toHaveCount(0);
    // Whom mail does not reach is the affair of NTOP.
    await expect(page.getByRole('heading', { name: t('mail::unreached') })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);

    await mouse.choose(timing('news', 'digest'));
    await mouse.choose(timing('reminder', 'never'));
    await keyboard.press(page.getByRole('button', { name: t('mail::save') }));
    await expect(page.getByText(t('receipt::of.chooseMail.done'))).toBeVisible();
    await page.reload();
    await isLoaded(page);
    await expect(timing('news', 'digest')).toBeChecked();
    await expect(timing('reminder', 'never')).toBeChecked();
    await expect(timing('question', 'atOnce')).toBeChecked();
    await expect(page.getByText(t('mail::nothingChosen'))).toHaveCount(0);
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });
}

/** The mail that says this, on whichever page of the mailbox it stands by now. */
async function mailSaying(page: Page, to: string, number: string): Promise<Locator> {
  const found = page.locator('article').filter({ hasText: to }).filter({ hasText: number });
  const start = page.url();
  await expect(async () => {
    await page.goto(start);
    while ((await found.count()) === 0) await page.locator('a[rel="next"]').click({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  return found.first();
}

// Things that nobody does in the demonstration while the other tests run: they were due long ago, and are reminded of at once.
const waiting = {
  en: { subject: 'privacy-analyst', number: 'NTOP-2026-0016', at: /\/cases\/NTOP-2026-0016#act$/ },
  fr: { subject: 's10-official', number: 'NTOP-2026-0010', at: /\/assessments\/[0-9a-f-]+\/sign#act$/ },
} as const;

for (const language of ['en', 'fr'] as const) {
  const t = wordsOf(language);
  const { subject, number, at } = waiting[language];

  test(`the mailbox shows a mail, whose link lands on the control after signing in (${language})`, async ({ browser }) => {
    const context = await browser.newContext({ locale: `${language}-CA` });
    const page = await context.newPage();
    await page.goto(`/?lang=${language}`);
    await mouse.press(page.getByRole('link', { name: t('demoMailbox') }));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(language === 'en' ? 'Demonstration' : 'Démonstration');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const mail = await mailSaying(page, `${subject}@demo.example`, number);
    await expect(mail).toContainText(language === 'en' ? 'Do not reply' : 'N’y répondez pas');
    expect(await objections(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await mouse.press(mail.locator('a').first());
    await page.locator(`button[value="${subject}"]`).click();
    await isLoaded(page);
    await expect(page).toHaveURL(at);
    await expect(page.locator('[data-act]:focus')).toBeVisible();
    await context.close();
  });
}
