import { expect, test, type Page } from '@playwright/test';
import { fillRest } from './fill.ts';
import { mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { dense, readPdf } from './pdf.ts';
import { everythingIsSaved, signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const form = 'facial-recognition-checklist';

test('a case that means to recognize faces asks for its checklist, which is written, frozen and read in both languages', async ({ browser }) => {
  const t = wordsOf('en');
  const name = t(`codes::paper.${form}`);
  const page = await signedIn(browser, 'officer-a', 'en');
  await page.goto('/cases/NTOP-2026-0007?tab=privacy');
  await isLoaded(page);
  const papers = page.locator('section[aria-labelledby="papers"]');
  await expect(papers.getByText(t('case::paperOpen'))).toBeVisible();
  await papers.getByRole('link', { name: t('task::freezePaper', { form: name }) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await page.locator('#question-useCases-VICTIM_ID_CSE').check();
  await page.locator('#question-approver-cropsOfficer').check();
  await fillRest(page, mouse, form, { useCases: ['VICTIM_ID_CSE'], approver: 'cropsOfficer' }, 'en');
  await everythingIsSaved(page, 'en');
  await page.reload();
  await expect(page.locator('#question-approver-cropsOfficer')).toBeChecked();
  await page.getByRole('button', { name: t('case::freezePaper'), exact: true }).click();
  await expect(page).toHaveURL(/tab=privacy/);
  for (const language of ['en', 'fr'] as const) {
    const said = wordsOf(language);
    if (language === 'fr') await page.getByRole('button', { name: t('otherLanguage') }).click();
    await expect(papers.getByText(said('case::paperDone'))).toBeVisible();
    // It stays open when the language changes.
    if (language === 'en') await papers.locator('summary', { hasText: said('case::readVersion', { version: '1' }) }).click();
    await expect(papers.getByText(language === 'en' ? '8. Security' : '8. Sécurité')).toBeVisible();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  // On paper it stands in its case, by its version and its whole hash.
  const [{ contentHash = '' } = {}] = await frozenPapers(page, 'NTOP-2026-0007');
  await page.goto('/cases/NTOP-2026-0007/print');
  const paper = page.getByRole('region', { name: wordsOf('fr')(`codes::paper.${form}`) });
  await expect(paper.getByText('8. Sécurité')).toBeVisible();
  const printed = dense((await readPdf(await page.pdf({ format: 'Letter' }))).pages.flat().join(' '));
  for (const said of [contentHash, wordsOf('fr')('version', { version: '1' }), '8. Sécurité', 'Protégé B', 'NTOP-2026-0007']) expect(printed).toContain(dense(said));
  await page.context().close();
});

async function frozenPapers(page: Page, number: string): Promise<readonly { readonly contentHash: string }[]> {
  const query = 'query ($number: String!) { case(number: $number) { papers { versions { contentHash } } } }';
  const answer = await page.request.post('/graphql', { headers: { 'x-gatehouse-csrf': '1' }, data: { query, variables: { number } } });
  const { data } = (await answer.json()) as { data: { case: { papers: { versions: { contentHash: string }[] }[] } } };
  return data.case.papers.flatMap(({ versions }) => versions);
}

test('a form that the case is not asked for is not there', async ({ browser }) => {
  const page = await signedIn(browser, 'officer-a', 'en');
  for (const other of ['aia', 'preparation', 'nothing']) {
    await page.goto(`/cases/NTOP-2026-0007/papers/${other}`);
    await isLoaded(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(wordsOf('en')('notFound.title'));
  }
  await page.context().close();
});

test('whoever recommends sees the duties that follow from the rules, and makes one a condition', async ({ browser }) => {
  const t = wordsOf('en');
  const page = await signedIn(browser, 'ntop-director', 'en');
  await page.goto('/cases/NTOP-2026-0011');
  await isLoaded(page);
  const recommend = page.getByRole('form', { name: t('task::recommend') });
  await recommend.locator('summary', { hasText: t('rules::dutiesTitle') }).click();
  const duty = recommend.getByRole('listitem').filter({ has: page.getByRole('button', { name: t('rules::makeCondition') }) }).first();
  await duty.locator('summary', { hasText: t('why') }).click();
  await expect(duty.getByText(t('why::rule'), { exact: true })).toBeVisible();
  const text = (await duty.getByRole('button').locator('.visually-hidden').textContent()) ?? '';
  await duty.getByRole('button').click();
  await expect(recommend.getByRole('textbox').first()).toHaveValue(text);
  await expect(recommend.getByRole('radio', { name: t('codes::decision.approveWithConditions') })).toBeChecked();
  await expect(recommend.getByText(t('rules::isCondition'))).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.context().close();
});
