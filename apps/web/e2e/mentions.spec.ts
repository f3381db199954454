import { expect, test } from '@playwright/test';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const number = 'NTOP-2026-0007';

const said = {
  en: { other: 'fr', message: 'One question is open', question: 'Does the vendor keep copies?', subject: 'legal-counsel' },
  fr: { other: 'en', message: 'Une question est ouverte', question: 'Le fournisseur garde-t-il des copies?', subject: 'ethics-reviewer' },
} as const;

for (const language of ['en', 'fr'] as const) {
  const t = wordsOf(language);
  const { other, message, question, subject } = said[language];

  test(`somebody is named in a message by keyboard alone, and is led to it (${language})`, async ({ browser }) => {
    const named = await signedIn(browser, subject, other);
    const signed = await named.locator('.account > span').textContent();
    const name = (signed ?? '').replace(wordsOf(other)('account.signedIn'), '').trim();
    await named.context().close();

    const page = await signedIn(browser, 'ntop-analyst', language);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/cases/${number}?tab=conversation`);
    await isLoaded(page);
    const form = page.getByRole('form', { name: t('case::say') });
    const field = form.getByRole('textbox', { name: t('case::message') });
    await keyboard.write(field, `${message} @${name.slice(0, 4)}`);
    const options = form.getByRole('listbox', { name: t('mention::offered') }).getByRole('option');
    await expect(options.filter({ hasText: name })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
    // Escape goes on writing; another sign asks again.
    await page.keyboard.press('Escape');
    await expect(options).toHaveCount(0);
    await page.keyboard.type(' @');
    await page.keyboard.type(name.slice(0, 4));
    await expect(options.filter({ hasText: name })).toBeVisible();
    const chosen = options.filter({ hasText: name });
    for (let step = 0; step < 10 && (await chosen.getAttribute('aria-selected')) !== 'true'; step++) await page.keyboard.press('ArrowDown');
    await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    await page.keyboard.press('Enter');
    await expect(field).toHaveValue(`${message} @${name.slice(0, 4)} @${name} `);
    await expect(form.getByText(t('mention::told', { names: name }))).toBeVisible();
    // What is found at a key is said by itself, without who will be told.
    await page.keyboard.type('@');
    await expect(options.first()).toBeVisible();
    await expect(form.getByRole('status').filter({ hasText: /\d suggestion/ })).not.toContainText(name);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('!');
    await keyboard.press(form.getByRole('button', { name: t('case::send'), exact: true }));
    const card = page.getByRole('list', { name: t('mention::all') }).locator('li.card', { hasText: message });
    const who = card.getByRole('list', { name: t('mention::named') }).getByRole('listitem');
    await expect(who).toContainText(name);
    await expect(field).toHaveValue('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
    await page.context().close();

    const o = wordsOf(other);
    const reading = await signedIn(browser, subject, other);
    await reading.setViewportSize({ width: 320, height: 800 });
    await reading.goto('/');
    await isLoaded(reading);
    const mentions = reading.getByRole('region', { name: o('home::mentions.title') });
    await expect(mentions.getByText(number, { exact: true })).toBeVisible();
    expect(await objections(reading)).toEqual([]);
    await keyboard.press(mentions.getByRole('link').first());
    const landed = reading.getByRole('list', { name: o('mention::all') }).locator('li.card', { hasText: message });
    await expect(landed).toBeFocused();
    expect(await objections(reading)).toEqual([]);
    // It was read, and waits no more.
    await reading.goto('/');
    await isLoaded(reading);
    await expect(reading.getByRole('heading', { name: o('home::recent') })).toBeVisible();
    await expect(mentions).toHaveCount(0);
    await reading.context().close();
  });

  test(`an office is named in a question by the button, sees it come and puts it away (${language})`, async ({ browser }) => {
    const auditor = await signedIn(browser, 'auditor', language);
    await auditor.goto('/');
    await isLoaded(auditor);
    const mentions = auditor.getByRole('region', { name: t('home::mentions.title') });
    await expect(mentions).toHaveCount(0);
    const here = auditor.getByRole('link', { name: t('nav.cases'), exact: true });
    await here.focus();

    const page = await signedIn(browser, 'ntop-analyst', language);
    await page.goto(`/cases/${number}?tab=conversation`);
    await isLoaded(page);
    await mouse.press(page.locator('summary', { hasText: t('question::ask') }));
    const form = page.getByRole('form', { name: t('question::ask') });
    // A page has one filled button.
    await expect(page.locator('main .button.primary')).toHaveCount(1);
    await mouse.select(form.getByRole('combobox', { name: t('question::office') }), new RegExp(`^${t('powers::review:policy')}$`));
    await mouse.write(form.getByRole('textbox', { name: t('question::question') }), question);
    await mouse.press(form.getByRole('button', { name: t('mention::begin') }));
    const office = t('powers::audit:read');
    await page.keyboard.type(office.slice(0, 5));
    await mouse.press(form.getByRole('listbox', { name: t('mention::offered') }).getByRole('option').filter({ hasText: `${office} ${t('mention::office')}` }));
    await expect(form.getByRole('textbox', { name: t('question::question') })).toHaveValue(`${question} @${office} `);
    await mouse.press(form.getByRole('button', { name: t('question::send'), exact: true }));
    const card = page.getByRole('list', { name: t('question::list') }).locator('li.card', { hasText: question });
    await expect(card.getByRole('list', { name: t('mention::named') })).toContainText(office);
    await page.context().close();

    // It comes while the page is open, and leaves the focus where it is.
    await expect(mentions.getByRole('listitem')).toHaveCount(1);
    await expect(here).toBeFocused();
    const putAway = mentions.getByRole('button', { name: t('home::mentions.putAway') });
    await auditor.context().setOffline(true);
    await keyboard.press(putAway);
    await expect(mentions.getByText(t('networkError'))).toBeVisible();
    await expect(putAway).toBeFocused();
    await auditor.context().setOffline(false);
    await keyboard.press(putAway);
    await expect(mentions.getByText(t('home::mentions.none'))).toBeVisible();
    await expect(mentions.getByText(t('networkError'))).toHaveCount(0);
    await expect(mentions.getByRole('heading')).toBeFocused();
    await auditor.context().close();
  });
}

test('whoever turns the page of a conversation keeps the focus, and is not led again', async ({ browser }) => {
  const t = wordsOf('en');
  const conversation = '/cases/NTOP-2026-0009?tab=conversation';
  const page = await signedIn(browser, 'ntop-analyst', 'en');
  // One message more than a page holds, the last of which a link leads to.
  const id = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json', 'x-gatehouse-csrf': '1' };
    const ask = async (query: string, variables: object) =>
      ((await (await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json()) as { data: never }).data;
    const found = (await ask('query { case(number: "NTOP-2026-0009") { id } }', {})) as { case: { id: string } };
    const say = 'mutation ($input: CommentInput!) { comment(input: $input) { __typename } }';
    for (let nth = 1; nth <= 26; nth++) {
      await ask(say, { input: { commandId: crypto.randomUUID(), id: found.case.id, body: `Message ${nth}`, language: 'en' } });
    }
    const newest = 'query { case(number: "NTOP-2026-0009") { comments(first: 1) { edges { node { id } } } } }';
    return ((await ask(newest, {})) as { case: { comments: { edges: { node: { id: string } }[] } } }).case.comments.edges[0]?.node.id ?? '';
  });
  await page.goto(`${conversation}&about=comment/${id}`);
  await expect(page.locator('li.card', { hasText: 'Message 26' })).toBeFocused();
  await keyboard.press(page.getByRole('link', { name: t('paging.next') }));
  await expect(page.getByText('Message 1', { exact: true })).toBeVisible();
  await expect(page.getByRole('list', { name: t('mention::ledTo') })).toHaveCount(0);
  await expect(page.locator('li.card:focus')).toHaveCount(0);
  await page.context().close();
});
