import { expect, test, type Locator, type Page } from '@playwright/test';
import { loadDefinitions, type FormDefinition, type Question } from '@gatehouse/policy/forms';
import { keyboard } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const definitions = await loadDefinitions();

const pathOf = ({ id, version }: FormDefinition, tab = ''): string => `/forms/${id}?version=${version}${tab && `&tab=${tab}`}`;

const allOf = (questions: readonly Question[]): readonly Question[] =>
  questions.flatMap((question) => ['questions' in question ? allOf(question.questions) : [], question].flat());

const questionsOf = ({ sections }: FormDefinition): readonly Question[] => allOf(sections.flatMap(({ questions }) => questions));

function definitionOf(id: string): FormDefinition {
  const found = definitions.find((one) => one.id === id);
  if (!found) throw new Error(`There is no form ${id}`);
  return found;
}

test('every form is listed, in each of its versions', async ({ browser }) => {
  const page = await signedIn(browser, 'employee', 'fr');
  await page.goto('/');
  await page.getByRole('link', { name: wordsOf('fr')('reference.forms') }).click();
  await isLoaded(page);
  const rows = definitions.map((one) => new RegExp(`${one.version}.*${questionsOf(one).length}$`));
  await expect(page.locator('tbody tr')).toHaveText(rows);
  await page.context().close();
});

for (const definition of definitions) {
  for (const language of ['en', 'fr'] as const) {
    test(`${definition.id} ${definition.version} can be read and tried out, accessibly and in its language (${language})`, async ({ browser }) => {
      const t = wordsOf(language);
      const page = await signedIn(browser, 'employee', language);
      await page.goto(pathOf(definition));
      await isLoaded(page);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(definition.title[language]);
      const paper = page.locator('.empty-form');
      await expect(paper.locator('.empty-question')).toHaveCount(questionsOf(definition).length);
      const text = (await paper.textContent()) ?? '';
      for (const { label, help } of questionsOf(definition)) {
        expect(text).toContain(label[language]);
        if (help) expect(text).toContain(help[language]);
      }
      const found = await objections(page);
      await page.goto(pathOf(definition, 'try'));
      await isLoaded(page);
      await page.getByLabel(t('forms::showAll')).check();
      await page.locator('main details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      expect(await page.locator('main').textContent()).not.toMatch(/\b[a-z]\w*::\w|\{\{/);
      expect([...found, ...(await objections(page))]).toEqual([]);
      await page.context().close();
    });
  }
}

test('no form needs sideways scrolling on a narrow telephone', async ({ browser }) => {
  const page = await signedIn(browser, 'employee', 'fr');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const definition of definitions) {
    for (const tab of ['', 'try', 'compare']) {
      await page.goto(pathOf(definition, tab));
      await isLoaded(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), pathOf(definition, tab)).toBeLessThanOrEqual(320);
    }
  }
  await page.context().close();
});

test('a form prints empty: notice, standing, version, each question with its condition and its boxes, and no furniture', async ({ browser }) => {
  for (const language of ['en', 'fr'] as const) {
    const t = wordsOf(language);
    const definition = definitionOf('aia');
    const page = await signedIn(browser, 'employee', language);
    await page.goto(pathOf(definition));
    await isLoaded(page);
    await page.emulateMedia({ media: 'print' });
    // What is on paper is what is visible there.
    const text = await page.locator('body').innerText();
    expect(text).toContain(definition.title[language]);
    expect(text).toContain(definition.notice?.[language]);
    expect(text).toContain(definition.version);
    expect(text).toContain(t(`form::statusMeans.${definition.status}`));
    expect(text).toContain(t('forms::thisLanguage'));
    for (const [order, { questions }] of definition.sections.entries()) {
      for (const [index, question] of questions.entries()) {
        expect(text).toContain(`${order + 1}.${index + 1} ${question.label[language]}`);
        if ('options' in question) for (const { label } of question.options) expect(text).toContain(label[language]);
      }
    }
    const conditional = questionsOf(definition).filter(({ visibleWhen }) => visibleWhen).length;
    await expect(page.locator('.condition').filter({ visible: true })).toHaveCount(conditional);
    const rooms = questionsOf(definition).filter((question) => !('options' in question) && question.type !== 'yesNo').length;
    await expect(page.locator('.room').filter({ visible: true })).toHaveCount(rooms);
    for (const furniture of ['.masthead', '.main-nav', '.site-footer', '.tabs', '.breadcrumbs']) {
      await expect(page.locator(furniture)).toBeHidden();
    }
    const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeGreaterThan(10);
    await page.context().close();
  }
});

/** Opens a form to be tried out, where nothing is stored. */
async function tryOut(page: Page, id: string): Promise<void> {
  await page.goto(pathOf(definitionOf(id), 'try'));
  await isLoaded(page);
}

const focused = (page: Page): Locator => page.locator(':focus');

test('lists three deep by keyboard: each item is named by those around it, and the focus is never lost', async ({ browser }) => {
  const t = wordsOf('en');
  const page = await signedIn(browser, 'officer-a', 'en');
  await tryOut(page, 'preparation');
  const [provider, supplier, dataset] = ['Provider or dataset', 'Sub-provider', 'Dataset'] as const;
  const add = (name: string): Locator => page.getByRole('button', { name: t('form::add', { name }), exact: true });
  const remove = (name: string): Locator => page.getByRole('button', { name: t('form::remove', { name }), exact: true });
  const item = (name: string): Locator => page.getByRole('group', { name, exact: true });

  await keyboard.press(add(provider));
  await expect(focused(page)).toHaveText(`${provider} 1`);
  await keyboard.write(item(`${provider} 1`).getByLabel('Name').first(), 'A vendor');
  await keyboard.press(add(`${provider} 1 – ${supplier}`));
  await expect(focused(page)).toHaveText(`${provider} 1 – ${supplier} 1`);
  await keyboard.press(add(`${provider} 1 – ${supplier} 1 – ${dataset}`));
  const deepest = `${provider} 1 – ${supplier} 1 – ${dataset} 1`;
  await expect(focused(page)).toHaveText(deepest);
  await keyboard.write(item(deepest).getByLabel('Name').first(), 'A dataset');

  // Something is written in it, so it asks; an empty one goes at once.
  await keyboard.press(remove(deepest));
  const dialog = page.getByRole('dialog');
  await keyboard.press(dialog.getByRole('button', { name: t('cancel') }));
  await expect(item(deepest)).toBeVisible();
  await keyboard.press(remove(deepest));
  await keyboard.press(dialog.getByRole('button', { name: t('form::remove', { name: deepest }) }));
  await expect(item(deepest)).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('id', /^question-providers-0-.*/);
  await keyboard.press(remove(`${provider} 1 – ${supplier} 1`));
  await expect(item(`${provider} 1 – ${supplier} 1`)).toHaveCount(0);
  await expect(item(`${provider} 1`).getByLabel('Name').first()).toHaveValue('A vendor');

  // What is missing in an item is named with the item, and its link leads to the very field.
  await keyboard.press(page.getByRole('button', { name: t('forms::check') }));
  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await keyboard.press(summary.getByRole('link', { name: new RegExp(`${provider} 1 – What is it`) }));
  await expect(focused(page)).toHaveAttribute('name', 'question-providers-0-kind');
  await page.context().close();
});

test('proposed risks by keyboard: included, reworded, declined with a reason, and said to be no longer proposed', async ({ browser }) => {
  const t = wordsOf('fr');
  const page = await signedIn(browser, 'officer-b', 'fr');
  await tryOut(page, 'pia');
  const form = definitionOf('pia');
  const proposing = form.sections
    .flatMap(({ questions }) => questions)
    .filter((question) => !question.visibleWhen && (question.proposesRisks ?? []).some(({ when }) => when.includes('NO') || when.includes('no')))
    .slice(0, 3);
  expect(proposing).toHaveLength(3);
  const register = page.locator('#question-risks');
  const card = (place: number): Locator =>
    register.getByRole('group', { name: new RegExp(`^${t('form::risk.proposedName', { number: place })} `) }).first();
  const choose = (place: number, response: string): Promise<void> =>
    keyboard.choose(card(place).getByRole('radio', { name: t(`form::risk.${response}`), exact: true }));
  const negative = (question: Question): string => ('options' in question ? 'NO' : 'no');

  await expect(register.getByText(t('form::risk.noneProposed'))).toBeVisible();
  for (const question of proposing) await page.locator(`#question-${question.id}-${negative(question)}`).check();
  await expect(register.locator('.group-item.proposed')).toHaveCount(3);

  await choose(1, 'include');
  await choose(2, 'edit');
  const text = (place: number): Promise<string | null> => card(place).locator('.proposed-text').textContent();
  const reworded = card(2).getByRole('textbox').first();
  await expect(reworded).toHaveValue((await text(2)) ?? '');
  await keyboard.write(reworded, 'Un risque en nos mots.');
  // Trying another response loses nothing.
  await page.keyboard.press('Shift+Tab');
  await choose(2, 'decline');
  await choose(2, 'edit');
  await expect(reworded).toHaveValue('Un risque en nos mots.');
  await choose(3, 'decline');
  await keyboard.write(card(3).getByLabel(t('form::risk.reason')), 'Le service est fermé.');
  await expect(register.locator('.group-item.proposed')).toHaveCount(0);

  const third = (await text(3)) ?? '';
  const [last] = proposing.slice(-1);
  const other = last && 'options' in last ? last.options.find(({ id }) => !['NO', 'YES_NOT_ESTABLISHED'].includes(id))?.id : 'yes';
  await page.locator(`#question-${last?.id}-${other}`).check();
  await expect(register.getByRole('heading', { name: t('form::risk.pastHeading') })).toBeVisible();
  const past = register.getByRole('group', { name: third, exact: true });
  await expect(past).toContainText('Le service est fermé.');
  await keyboard.press(past.getByRole('button'));
  await expect(past).toHaveCount(0);

  await keyboard.press(register.getByRole('button', { name: /^Ajouter/ }).last());
  await expect(focused(page)).toHaveText(/ 1$/);
  await expect(register.getByRole('group', { name: /^Risque 1$/ })).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.context().close();
});

test('the score follows what is answered, without taking the focus', async ({ browser }) => {
  const t = wordsOf('en');
  const page = await signedIn(browser, 'officer-a', 'en');
  await tryOut(page, 'aia');
  const score = page.getByRole('region', { name: t('form::score.title') });
  await expect(score).toContainText(t('form::score.of', { value: 'I', maximum: 'IV' }));
  const scored = questionsOf(definitionOf('aia')).find(
    (question) => question.scored === 'raw' && !question.visibleWhen && question.type === 'choice' && question.options.some(({ points }) => points === 3),
  );
  if (!scored || !('options' in scored)) throw new Error('No question has an option of three points');
  const option = page.locator(`#question-${scored.id}-${scored.options.find(({ points }) => points === 3)?.id}`);
  await option.check();
  await expect(score).toContainText(t('form::score.of', { value: '3', maximum: '167' }));
  await expect(option).toBeFocused();
  await expect(score.getByRole('status')).toHaveText(t('form::score.said', { current: '3', level: 'I' }));
  await page.context().close();
});

test('versions are compared: what was added, and how a question read before', async ({ browser }) => {
  const t = wordsOf('en');
  const versions = definitions.filter(({ id }) => id === 'preparation');
  // The newest one changed nothing but where choices come from.
  const [, newer, older] = versions;
  if (!newer || !older) throw new Error('There are fewer than three versions of the preparation');
  const page = await signedIn(browser, 'employee', 'en');
  await page.goto(pathOf(newer));
  await page.getByRole('link', { name: t('forms::tab.compare') }).click();
  const added = page.getByRole('region', { name: t('forms::added', { version: newer.version }) });
  await expect(added.getByText('Does it collect personal information that is available to the public?')).toBeVisible();
  const changed = page.getByRole('region', { name: t('forms::changed') });
  await changed.locator('summary').first().click();
  await expect(changed.getByText('What operational need does it meet?')).toBeVisible();
  expect(await objections(page)).toEqual([]);
  await page.context().close();
});

test('what is tried out stays on the page, and nowhere else', async ({ browser }) => {
  const t = wordsOf('en');
  const page = await signedIn(browser, 'employee', 'en');
  const sent: string[] = [];
  await tryOut(page, 'preparation');
  page.on('request', (request) => {
    if (request.method() === 'POST' && /saveAnswer/i.test(request.postData() ?? '')) sent.push(request.url());
  });
  await expect(page.getByText(t('forms::nothingStored'))).toBeVisible();
  await page.locator('#question-need').fill('Only an attempt.');
  await page.getByRole('link', { name: t('forms::tab.whole') }).click();
  await page.getByRole('link', { name: t('forms::tab.try') }).click();
  await expect(page.locator('#question-need')).toHaveValue('Only an attempt.');
  await page.reload();
  await expect(page.locator('#question-need')).toHaveValue('');
  expect(sent).toEqual([]);
  await page.context().close();
});
