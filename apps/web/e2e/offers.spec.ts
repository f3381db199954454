import { expect, test, type Browser, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { loadForm, type Answers, type FormId } from '@gatehouse/policy/forms';
import { completed } from '@gatehouse/policy/testing';
import { confirmAll, confirmAllButton } from './confirm.ts';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { everythingIsSaved, signedIn, type Language } from './people.ts';
import { wordsOf } from './words.ts';

/** What earlier forms say, in the fields of later ones: marked until somebody confirms it. */

/** Asks the API as the page itself does, in the session of whoever is signed in on it. */
async function ask<T>(page: Page, query: string, variables: Readonly<Record<string, unknown>>): Promise<T> {
  return page.evaluate(
    async (body) => {
      const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json', 'x-gatehouse-csrf': '1' }, body });
      return (await response.json()).data;
    },
    JSON.stringify({ query, variables }),
  );
}

async function command(page: Page, name: string, input: Readonly<Record<string, unknown>>): Promise<{ readonly id: string; readonly number: string }> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { done: ${name}(input: $input) { __typename ... on CaseChanged { case { id number } } ... on Refusal { code params } } }`;
  const { done } = await ask<{ done: { __typename: string; case: { id: string; number: string } } }>(page, document, { input: { commandId: randomUUID(), ...input } });
  expect(done, name).toMatchObject({ __typename: 'CaseChanged' });
  return done.case;
}

const draftOf: Partial<Record<FormId, string>> = { preparation: 'preparationDraft', 'privacy-checklist': 'checklistDraft' };

/** Writes answers as the page would, over what is there. */
async function write(page: Page, id: string, form: FormId, answers: Answers): Promise<number> {
  const read = async () =>
    (
      await ask<{ node: { draft: { revision: number; answers: { questionId: string; revision: number }[] } } }>(
        page,
        `query ($id: ID!) { node(id: $id) { ... on Case { draft: ${draftOf[form]} { revision answers { questionId revision } } } } }`,
        { id },
      )
    ).node.draft;
  const draft = await read();
  for (const [questionId, value] of Object.entries(answers)) {
    const baseRevision = draft.answers.find((one) => one.questionId === questionId)?.revision ?? 0;
    const input = { id, form, questionId, value, baseRevision };
    const { saved } = await ask<{ saved: { __typename: string } }>(page, 'mutation ($input: SaveAnswerInput!) { saved: saveAnswer(input: $input) { __typename } }', { input });
    expect(saved, questionId).toEqual({ __typename: 'AnswerSaved' });
  }
  return (await read()).revision;
}

const letters = { en: 'a', fr: 'b' } as const;

/** A case in preparation that has an executive, with what its registration says. */
async function caseInPreparation(browser: Browser, language: Language): Promise<{ readonly page: Page; readonly id: string; readonly number: string }> {
  const page = await signedIn(browser, `officer-${letters[language]}`, language);
  const definition = await loadForm('intake');
  const answers = completed(definition, {
    name: `Offers ${language} ${randomUUID()}`,
    origin: 'bought',
    vendor: 'Northern Tools',
    unit: `unit-${letters[language]}`,
    categories: ['OPEN_SOURCE_INTELLIGENCE'],
    biometricFeatures: 'no',
    purpose: 'To find victims sooner.',
    intakePath: 'PROCUREMENT',
    personalInformation: 'yes',
    personalInformationCategories: ['NAME', 'RECORDED_FILES'],
  });
  const { id, number } = await command(page, 'register', { definitionVersion: definition.version, answers, language });
  const analyst = await signedIn(browser, 'ntop-analyst', language);
  await command(analyst, 'triage', { id, outcome: 'inAssessment' });
  await analyst.context().close();
  return { page, id, number };
}

async function owned(browser: Browser, page: Page, id: string, language: Language): Promise<void> {
  const { positions } = await ask<{ positions: { edges: { node: { recordId: string; role: string; unit: { id: string } | null } }[] } }>(
    page,
    '{ positions(first: 100) { edges { node { recordId role unit { id } } } } }',
    {},
  );
  const executive = positions.edges.find(({ node }) => node.role === 'PROGRAM_EXECUTIVE' && node.unit?.id === `unit-${letters[language]}`);
  await command(page, 'nominateExecutive', { id, positionId: executive?.node.recordId });
  const owner = await signedIn(browser, `executive-${letters[language]}`, language);
  await command(owner, 'acceptOwnership', { id });
  await owner.context().close();
}

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
