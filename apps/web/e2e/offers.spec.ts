import { expect, test } from '@playwright/test';
import { loadForm } from '@gatehouse/policy/forms';
import { completed } from '@gatehouse/policy/testing';
import { confirmAll, confirmAllButton } from './confirm.ts';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { caseInPreparation, command, owned, write } from './offer-acts.ts';
import { everythingIsSaved } from './people.ts';
import { wordsOf } from './words.ts';

/** What earlier forms say, in the fields of later ones: marked until somebody confirms it. */

for (const [language, hands] of [
  ['en', mouse],
  ['fr', keyboard],
] as const) {
  test(`what a registration says is confirmed one by one, changed, or all at once (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const { page, id, number } = await caseInPreparation(browser, language);
    await owned(browser, page, id, language);
    const on = (id: string) => page.locator(`#question-${id}`);
    const marks = page.locator('.offer');
    const mark = t('form::offer.from.intake');
    const row = (id: string) => page.locator('.offered').filter({ has: on(id) });
    await page.goto(`/cases/${number}/preparation`);
    await isLoaded(page);
    await expect(on('need')).toHaveValue('To find victims sooner.');
    await expect(row('need').getByText(mark)).toBeVisible();
    await expect(on('facialRecognition-absent')).toBeChecked();
    await expect(on('providers-0-name')).toHaveValue('Northern Tools');
    const offered = await marks.count();
    expect(offered).toBeGreaterThanOrEqual(4);
    await expect(confirmAllButton(page, language)).toContainText(String(offered));
    expect(await objections(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 900 });

    // One by one: confirmed, or written otherwise.
    await hands.press(row('need').locator('button[aria-describedby]'));
    await expect(on('need')).toBeFocused();
    await everythingIsSaved(page, language);
    await expect(row('need')).toHaveCount(0);
    await hands.choose(on('facialRecognition-unknown'));
    await everythingIsSaved(page, language);
    await expect(marks).toHaveCount(offered - 2);
    await page.reload();
    await isLoaded(page);
    await expect(marks).toHaveCount(offered - 2);
    await expect(on('need')).toHaveValue('To find victims sooner.');
    await expect(on('facialRecognition-unknown')).toBeChecked();

    // What is only offered does not count as answered.
    await hands.press(page.getByRole('button', { name: t('case::freezePreparation'), exact: true }));
    const summary = page.getByRole('alert');
    await expect(summary).toBeFocused();
    const [toConfirm = ''] = t('form::offer.toConfirm', { question: '#' }).split('#');
    await expect(summary.getByRole('link', { name: toConfirm })).toHaveCount(offered - 2);
    await page.reload();
    await isLoaded(page);

    const confirmed = await confirmAll(page, hands, language);
    expect(Object.keys(confirmed)).toHaveLength(offered - 2);
    expect(confirmed).toMatchObject({ providers: [{ name: 'Northern Tools', kind: 'vendor' }], publiclyAvailable: 'yes' });
    await expect(page.getByRole('status').filter({ hasText: String(offered - 2) })).toBeVisible();
    await page.reload();
    await isLoaded(page);
    await expect(marks).toHaveCount(0);
    await expect(on('providers-0-name')).toHaveValue('Northern Tools');
    expect(await objections(page)).toEqual([]);
    await page.context().close();
  });
}

test('whoever confirmed what is frozen otherwise later sees both, and chooses', async ({ browser }) => {
  const t = wordsOf('en');
  const { page, id, number } = await caseInPreparation(browser, 'en');
  await owned(browser, page, id, 'en');
  const file = { fileId: 'none', sha256: '0'.repeat(64), name: 'none.pdf' };
  const prepared = { publiclyAvailable: 'yes', publicSources: 'Two forums.', leakedInformation: 'no', facialRecognition: 'absent', hasPartners: 'no' };
  const freeze = async (draftRevision: number) => command(page, 'freezePreparation', { id, draftRevision });
  await freeze(await write(page, id, 'preparation', completed(await loadForm('preparation'), prepared, file)));

  await page.goto(`/cases/${number}/checklist`);
  await isLoaded(page);
  const sources = page.locator('#question-publicSources');
  // Asked because of an answer that is itself only offered.
  await expect(sources).toHaveValue('Two forums.');
  await expect(page.locator('#question-collectedFrom-public')).toBeChecked();
  await confirmAll(page, mouse, 'en');
  await page.reload();
  await isLoaded(page);
  await expect(sources).toHaveValue('Two forums.');
  const note = page.locator('.source-changed');
  await expect(note).toHaveCount(0);

  for (const [now, choice] of [
    ['Three forums.', 'keep'],
    ['Four forums.', 'take'],
  ] as const) {
    await freeze(await write(page, id, 'preparation', { publicSources: now }));
    await page.reload();
    await isLoaded(page);
    await expect(note).toHaveCount(1);
    await expect(note).toContainText('Two forums.');
    await expect(note).toContainText(now);
    await expect(sources).toHaveValue('Two forums.');
    expect(await objections(page)).toEqual([]);
    await note.getByRole('button', { name: t(`form::offer.${choice}`) }).click();
    await expect(note).toHaveCount(0);
    await everythingIsSaved(page, 'en');
    await page.reload();
    await isLoaded(page);
    await expect(note).toHaveCount(0);
    await expect(sources).toHaveValue(choice === 'keep' ? 'Two forums.' : now);
  }
  await page.context().close();
});
