import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { loadForm } from '@gatehouse/policy/forms';
import { completed } from '@gatehouse/policy/testing';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
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

async function register(page: Page, name: string): Promise<Registered> {
  const definition = await loadForm('intake');
  const answers = completed(definition, { name, unit: 'unit-a', origin: 'bought', vendor: 'Northern Tools', categories: ['OTHER'], biometricFeatures: 'no' });
  const { register: answer } = await ask<{ register: { code?: string; params?: unknown; case: Registered } }>(
    page,
    'mutation ($input: RegisterInput!) { register(input: $input) { ... on Refusal { code params } ... on CaseChanged { case { id number } } } }',
    { input: { commandId: randomUUID(), definitionVersion: definition.version, answers, language: 'en' } },
  );
  expect(answer.code, JSON.stringify(answer.params)).toBeUndefined();
  return answer.case;
}

interface Triaged {
  readonly node: { readonly stage: string; readonly timeline: { readonly edges: readonly { readonly node: { readonly name: string } }[] } };
}

test('fifty cases that came in together are triaged at once; three are refused, named and stay chosen', async ({ browser }) => {
  const t = wordsOf('en');
  const analyst = await signedIn(browser, 'ntop-analyst', 'en');
  const director = await signedIn(browser, 'ntop-director', 'fr');
  const officer = await signedIn(browser, 'officer-a', 'en');
  const pilot = `Pilot ${randomUUID().slice(0, 8)}`;
  const own = await register(analyst, `${pilot} own`);
  const others: Registered[] = [];
  for (let count = 1; count < 50; count++) others.push(await register(officer, `${pilot} tool ${count}`));

  await analyst.goto('/cases?stage=triage');
  await isLoaded(analyst);
  await keyboard.press(analyst.getByRole('link', { name: t('triage::several') }));
  await expect(analyst.getByRole('heading', { level: 1, name: t('triage::title') })).toBeVisible();
  await analyst.setViewportSize({ width: 320, height: 800 });
  await isLoaded(analyst);
  const submit = analyst.getByRole('button', { name: t('triage::submit') });
  await mouse.press(submit);
  await expect(analyst.getByRole('link', { name: t('missing::cases') })).toBeVisible();
  const boxes = analyst.locator('tbody input[type="checkbox"]');
  const here = await boxes.count();
  const all = analyst.getByLabel(t('triage::all_other', { count: here }));
  await keyboard.choose(all);
  await expect(analyst.getByText(t('triage::chosen_other', { count: here }))).toBeVisible();
  expect(await analyst.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await objections(analyst)).toEqual([]);
  await all.press('Space');
  await expect(analyst.getByText(t('triage::chosen_zero'))).toBeVisible();
  await analyst.setViewportSize({ width: 1280, height: 900 });

  // Those of the pilot, on whichever page they stand.
  for (;;) {
    for (const box of await analyst.getByRole('checkbox', { name: new RegExp(pilot) }).all()) await box.check();
    const next = analyst.getByRole('link', { name: t('paging.next') });
    if ((await next.count()) === 0) break;
    const rows = analyst.locator('tbody tr');
    const first = (await rows.first().locator('th').textContent()) ?? '';
    await next.click();
    await expect(rows.first().locator('th')).not.toHaveText(first);
  }
  await expect(analyst.getByText(t('triage::chosen_other', { count: 50 }))).toBeVisible();

  // Meanwhile a colleague did two of them.
  const theirs = others.slice(5, 7);
  for (const { id } of theirs) {
    await ask(director, 'mutation ($input: TriageInput!) { triage(input: $input) { __typename } }', { input: { commandId: randomUUID(), id, outcome: 'inAssessment' } });
  }
  await keyboard.choose(analyst.getByLabel(new RegExp(`^${t('codes::triage.inAssessment')}`)));
  await keyboard.write(analyst.getByLabel(new RegExp(`^${t('case::reasons')}`)), 'All of one pilot');
  // What is typed and chosen is still there after a reload.
  await analyst.waitForTimeout(150);
  await analyst.reload();
  await expect(analyst.getByText(t('triage::chosen_other', { count: 50 }))).toBeVisible();
  await keyboard.press(submit);
  const dialog = analyst.getByRole('dialog', { name: t('triage::confirm_other', { count: 50 }) });
  await expect(dialog.getByRole('listitem')).toHaveCount(50);
  await expect(dialog.getByText('All of one pilot')).toBeVisible();
  expect(await objections(analyst)).toEqual([]);

  // The connection is lost once the second portion was recorded: its answer never comes.
  let portions = 0;
  await analyst.route('**/graphql', async (route) => {
    if ((route.request().postData() ?? '').includes('triageCases(') && (portions += 1) === 2) {
      await route.fetch();
      return route.abort('connectionreset');
    }
    return route.continue();
  });
  await mouse.press(dialog.getByRole('button', { name: t('triage::confirm_other', { count: 50 }) }));
  await expect(analyst.getByText(t('networkError'))).toBeVisible();
  await keyboard.press(submit);
  await mouse.press(analyst.getByRole('dialog').getByRole('button', { name: /^Record the triage/ }));

  const result = analyst.getByRole('region', { name: t('triage::result') });
  await expect(result).toContainText(t('triage::refused_other', { count: 3 }));
  await expect(result).toBeFocused();
  await expect(analyst.getByText(t('triage::chosen_other', { count: 3 }))).toBeVisible();
  const refused = (number: string) => analyst.locator('li.card, tr').filter({ hasText: number }).locator('.field-error');
  for (const { number } of theirs) await expect(refused(number)).toBeVisible();
  await expect(refused(own.number)).toContainText(t('refusal::requesterMayNot'));
  expect(await objections(analyst)).toEqual([]);

  for (const { id } of [own, ...others]) {
    const { node } = await ask<Triaged>(analyst, 'query ($id: ID!) { node(id: $id) { ... on Case { stage timeline(first: 20) { edges { node { name } } } } } }', { id });
    const done = id === own.id ? 0 : 1;
    expect(node.stage).toBe(done ? 'preparation' : 'triage');
    expect(node.timeline.edges.filter((edge) => edge.node.name === 'triaged')).toHaveLength(done);
  }
  // What this pilot asks of others is no part of what other tests find in My work.
  const withdraw = 'mutation ($input: WithdrawInput!) { withdraw(input: $input) { __typename } }';
  for (const { id } of others) await ask(officer, withdraw, { input: { commandId: randomUUID(), id, reasons: 'The pilot is over' } });
  await ask(analyst, withdraw, { input: { commandId: randomUUID(), id: own.id, reasons: 'The pilot is over' } });
  for (const page of [analyst, director, officer]) await page.context().close();
});
