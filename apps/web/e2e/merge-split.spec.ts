import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { loadForm } from '@gatehouse/policy/forms';
import { completed } from '@gatehouse/policy/testing';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn, type Language } from './people.ts';
import { wordsOf } from './words.ts';

async function ask<T>(page: Page, query: string, variables: object = {}): Promise<T> {
  const answer = await page.request.post('/graphql', { headers: { 'x-gatehouse-csrf': '1' }, data: { query, variables } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

interface Registered {
  readonly id: string;
  readonly number: string;
}

async function register(page: Page, more: Readonly<Record<string, unknown>>, language: Language): Promise<Registered> {
  const definition = await loadForm('intake');
  const answers = completed(definition, { unit: 'unit-a', origin: 'bought', vendor: 'Northern Tools', categories: ['OTHER'], biometricFeatures: 'no', inUse: 'no', purpose: 'To sort and to find.', ...more });
  const { register: answer } = await ask<{ register: { code?: string; params?: unknown; case: Registered } }>(
    page,
    'mutation ($input: RegisterInput!) { register(input: $input) { ... on Refusal { code params } ... on CaseChanged { case { id number } } } }',
    { input: { commandId: randomUUID(), definitionVersion: definition.version, answers, language } },
  );
  expect(answer.code, JSON.stringify(answer.params)).toBeUndefined();
  return answer.case;
}

const fits = async (page: Page): Promise<void> => {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await objections(page)).toEqual([]);
};

for (const language of ['en', 'fr'] as const) {
  test(`a case is split in two, and merged with the other again (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const officer = await signedIn(browser, 'officer-a', language);
    const analyst = await signedIn(browser, 'ntop-analyst', language);
    await analyst.setViewportSize({ width: 320, height: 800 });
    const of = await register(officer, { name: `Split ${randomUUID().slice(0, 8)}`, useCases: [{ name: 'Sorting' }, { name: 'Finding' }] }, language);
    const triage = (id: string) => ask(analyst, 'mutation ($input: TriageInput!) { triage(input: $input) { __typename } }', { input: { commandId: randomUUID(), id, outcome: 'inAssessment' } });
    await triage(of.id);

    await analyst.goto(`/cases/${of.number}`);
    await isLoaded(analyst);
    await keyboard.press(analyst.locator('summary', { hasText: t('merge::split.title') }));
    const form = analyst.getByRole('form', { name: t('merge::split.title') });
    await mouse.press(form.getByRole('button', { name: t('merge::split.submit') }));
    await expect(form.getByRole('link', { name: t('missing::useCaseIds') })).toBeVisible();
    await form.getByLabel('Finding').check();
    await mouse.write(form.getByRole('textbox', { name: t('merge::split.purpose') }), 'To find only.');
    await mouse.write(form.getByRole('textbox', { name: t('case::reasons') }), 'Two very different uses.');
    await fits(analyst);
    await keyboard.press(form.getByRole('button', { name: t('merge::split.submit') }));
    const asked = analyst.getByRole('dialog', { name: t('merge::split.submit') });
    await expect(asked.getByText('Finding')).toBeVisible();
    await keyboard.press(asked.getByRole('button', { name: t('merge::split.submit') }));
    await expect(analyst.getByText(t('receipt::of.splitCase.done'))).toBeVisible();
    const link = analyst.locator('dl.facts div', { hasText: t('merge::splitInto') }).getByRole('link');
    await expect(link).toBeVisible();
    const number = (await link.textContent()) ?? '';
    await keyboard.press(link);
    await expect(analyst).toHaveURL(new RegExp(number));
    await isLoaded(analyst);
    await expect(analyst.locator('dl.facts div', { hasText: t('merge::splitFrom') }).getByRole('link', { name: of.number })).toBeVisible();
    await expect(analyst.locator('p.prewrap', { hasText: 'To find only.' })).toBeVisible();
    await expect(analyst.locator('.status-line h2')).toContainText(t('codes::stage.triage'));

    // On reflection they are one.
    const { case: other } = await ask<{ case: { id: string } }>(analyst, 'query ($number: String!) { case(number: $number) { id } }', { number });
    await triage(other.id);
    await analyst.reload();
    await isLoaded(analyst);
    await keyboard.press(analyst.locator('summary', { hasText: t('merge::title') }));
    const merging = analyst.getByRole('form', { name: t('merge::title') });
    await mouse.select(merging.getByLabel(t('merge::into')), new RegExp(of.number));
    await mouse.write(merging.getByRole('textbox', { name: t('case::reasons') }), 'They are one after all.');
    await fits(analyst);
    await keyboard.press(merging.getByRole('button', { name: t('merge::submit') }));
    await mouse.press(analyst.getByRole('dialog', { name: t('merge::submit') }).getByRole('button', { name: t('merge::submit') }));
    await expect(analyst.locator('.status-line h2')).toContainText(t('codes::outcome.joined'));
    await expect(analyst.locator('dl.facts div', { hasText: t('case::joinedInto') }).getByRole('link', { name: of.number })).toBeVisible();
    await fits(analyst);
    await officer.goto(`/cases/${of.number}`);
    await isLoaded(officer);
    await expect(officer.locator('dl.facts div', { hasText: t('case::joinedBy') }).getByRole('link', { name: number })).toBeVisible();
    expect(await objections(officer)).toEqual([]);
    for (const page of [officer, analyst]) await page.context().close();
  });
}

test('a review that waits for information is shown as paused, with why, and goes on when it is answered', async ({ browser }) => {
  const t = wordsOf('fr');
  // In the demo organization the policy reviewer waits for an answer on this case.
  const reviewer = await signedIn(browser, 'policy-reviewer', 'fr');
  await reviewer.setViewportSize({ width: 320, height: 800 });
  await reviewer.goto('/');
  await isLoaded(reviewer);
  await expect(reviewer.getByRole('heading', { name: t('home::paused') })).toBeVisible();
  await expect(reviewer.locator('li.card', { hasText: t('task::pausedWhy.recordReview') }).first()).toBeVisible();
  await fits(reviewer);
  await reviewer.context().close();
});
