import { expect, test, type Page } from '@playwright/test';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn, type Language } from './people.ts';
import { wordsOf } from './words.ts';

/** The card of My work that asks for the triage of this case. */
const cardOf = (page: Page, number: string, language: Language) =>
  page.locator('section[aria-labelledby="for-me"] li.card').filter({ hasText: number }).filter({ hasText: wordsOf(language)('task::triage') });

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await objections(page)).toEqual([]);
}

test('two of an office share what is asked of both: one takes it, the head gives it back, it is handed over with a note', async ({ browser }) => {
  const [en, fr] = [wordsOf('en'), wordsOf('fr')];
  const analyst = await signedIn(browser, 'ntop-analyst', 'en');
  const director = await signedIn(browser, 'ntop-director', 'fr');
  for (const page of [analyst, director]) await page.setViewportSize({ width: 320, height: 800 });
  await analyst.goto('/');
  await isLoaded(analyst);
  const open = analyst.locator('section[aria-labelledby="for-me"] li.card').filter({ hasText: en('task::triage') }).first();
  const number = /NTOP-\d+-\d+/.exec((await open.textContent()) ?? '')?.[0] ?? '';
  const own = cardOf(analyst, number, 'en');
  const taking = own.getByRole('button', { name: en('task::share.take') });
  await keyboard.press(taking);
  await expect(own.getByRole('status')).toContainText(en('task::share.yours'));
  // The button changed its words and kept the focus.
  await expect(own.getByRole('button', { name: en('task::share.giveBack') })).toBeFocused();
  await fits(analyst);

  // What others took stands last in the list, on whichever page; at its case it is found at once.
  await director.goto(`/cases/${number}`);
  await isLoaded(director);
  const there = director.getByRole('region', { name: fr('case::status') });
  await expect(there.getByRole('status')).toContainText(fr('task::share.by', { name: await nameOf(analyst) }));
  await director.goto('/?show=unclaimed');
  await isLoaded(director);
  const theirs = cardOf(director, number, 'fr');
  await expect(theirs).toHaveCount(0);
  await director.goto(`/cases/${number}`);
  await there.getByRole('button', { name: fr('task::share.release') }).click();
  await expect(there.getByRole('status')).toContainText(fr('task::share.open'));

  // From the case itself.
  await analyst.goto(`/cases/${number}`);
  await isLoaded(analyst);
  const head = analyst.getByRole('region', { name: en('case::status') });
  await keyboard.press(head.getByRole('button', { name: en('task::share.handOver') }));
  const dialog = analyst.getByRole('dialog', { name: en('task::share.handOverTitle') });
  await fits(analyst);
  await mouse.press(dialog.getByRole('button', { name: en('task::share.submit') }));
  await expect(dialog.getByRole('link', { name: en('missing::note') })).toBeVisible();
  await mouse.select(dialog.getByLabel(en('task::share.to')), new RegExp(await nameOf(director)));
  await mouse.write(dialog.getByLabel(en('task::share.note')), 'The vendor called about the licence');
  await mouse.press(dialog.getByRole('button', { name: en('task::share.submit') }));
  await expect(dialog).toBeHidden();
  await expect(head.getByRole('status')).toContainText(en('task::share.by', { name: await nameOf(director) }));

  await director.goto('/');
  await director.getByLabel(fr('home::share.label')).selectOption('mine');
  await expect(theirs.getByText('The vendor called about the licence')).toBeVisible();
  await expect(theirs.getByRole('status')).toContainText(fr('task::share.yours'));
  await fits(director);
  for (const page of [analyst, director]) await page.context().close();
});

/** As the page itself names who is signed in. */
async function nameOf(page: Page): Promise<string> {
  const answer = await page.request.post('/graphql', {
    headers: { 'x-gatehouse-csrf': '1' },
    data: { query: '{ viewer { person { name } } }' },
  });
  return ((await answer.json()) as { data: { viewer: { person: { name: string } } } }).data.viewer.person.name;
}
