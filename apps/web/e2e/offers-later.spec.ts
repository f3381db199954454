import { expect, test, type Locator, type Page } from '@playwright/test';
import { loadForm } from '@gatehouse/policy/forms';
import { completed } from '@gatehouse/policy/testing';
import { confirmAll } from './confirm.ts';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { ask, caseInPreparation, command, owned, write } from './offer-acts.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

/** What earlier forms say, in forms that only some cases are asked for, at a reviewer, on the brief, and in a later case. */

const on = (page: Page, id: string): Locator => page.locator(`#question-${id}`);
const row = (page: Page, id: string): Locator => page.locator('.offered').filter({ has: on(page, id) });

/** Nothing beside a telephone's screen, and nothing that axe objects to. */
async function stands(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(320);
  expect(await objections(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await isLoaded(page);
}

for (const [language, hands] of [
  ['en', mouse],
  ['fr', keyboard],
] as const) {
  test(`what the preparation says is offered in its paper and to a reviewer, and a later case of the technology says where it is from (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const { page, id, number } = await caseInPreparation(browser, language, { biometricFeatures: 'face' });
    await owned(browser, page, id, language);
    const definition = await loadForm('preparation');
    const file = { fileId: 'none', sha256: '0'.repeat(64), name: 'none.pdf' };
    const prepared = {
      need: 'To find victims sooner.',
      training: 'Two analysts, by the vendor, for a year.',
      vendorRetention: 'It keeps logs for a year.',
      publiclyAvailable: 'no',
      facialRecognition: 'asked',
      isDrone: 'no',
      hasPartners: 'no',
    };
    await command(page, 'freezePreparation', { id, draftRevision: await write(page, id, 'preparation', completed(definition, prepared, file)) });

    // The form that only some cases are asked for
    await open(page, `/cases/${number}/papers/facial-recognition-checklist`);
    await expect(on(page, 'training')).toHaveValue(prepared.training);
    await expect(row(page, 'need').getByText(t('form::offer.from.preparation'))).toBeVisible();
    await stands(page);
    expect(await confirmAll(page, hands, language)).toMatchObject({ need: prepared.need, training: prepared.training });
    await page.reload();
    await isLoaded(page);
    await expect(page.locator('.offer')).toHaveCount(0);
    await expect(on(page, 'training')).toHaveValue(prepared.training);

    // A reviewer's
    const reviewer = await signedIn(browser, 'security-authorizer', language);
    await open(reviewer, `/cases/${number}/review/security`);
    await expect(reviewer.locator('.offer')).toHaveCount(1);
    await expect(on(reviewer, 'supplierAccess')).toHaveValue(prepared.vendorRetention);
    await stands(reviewer);
    await hands.press(row(reviewer, 'supplierAccess').locator('button[aria-describedby]'));
    await expect(on(reviewer, 'supplierAccess')).toBeFocused();
    await expect(reviewer.locator('.offer')).toHaveCount(0);
    await reviewer.context().close();

    // The brief marks what only the registration says.
    const mark = page.locator('.brief').getByText(t('case::asRegistered'));
    await open(page, `/cases/${number}/brief`);
    await expect(page.locator('.brief').getByText(prepared.need).first()).toBeVisible();
    await expect(mark).toHaveCount(0);
    await command(page, 'freezePreparation', { id, draftRevision: await write(page, id, 'preparation', { need: 'A backlog of images.' }) });
    await open(page, `/cases/${number}/brief`);
    await expect(mark).toBeVisible();
    await expect(page.locator('.brief').getByText('A backlog of images.')).toBeVisible();
    await stands(page);

    // A later case of the same technology
    const { node } = await ask<{ node: { technology: { recordId: string } } }>(page, 'query ($id: ID!) { node(id: $id) { ... on Case { technology { recordId } } } }', { id });
    const later = await caseInPreparation(browser, language, { technology: node.technology.recordId, usesAsked: 'new', name: undefined, origin: undefined, vendor: undefined, categories: undefined, biometricFeatures: undefined });
    await open(later.page, `/cases/${later.number}/preparation`);
    const note = row(later.page, 'vendorRetention');
    await expect(on(later.page, 'vendorRetention')).toHaveValue(prepared.vendorRetention);
    await expect(note.getByText(t('form::offer.fromEarlierCase.preparation'))).toBeVisible();
    await expect(note.getByRole('link', { name: number })).toHaveAttribute('href', `/cases/${number}`);
    await expect(on(later.page, 'plan')).toHaveValue('');
    await stands(later.page);
    await hands.press(note.locator('button[aria-describedby]'));
    await expect(on(later.page, 'vendorRetention')).toBeFocused();
    await expect(note).toHaveCount(0);
    for (const one of [page, later.page]) await one.context().close();
  });
}
