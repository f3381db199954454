import { expect, test, type Page } from '@playwright/test';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

async function fits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await objections(page)).toEqual([]);
}

/** As the page itself names who is signed in. */
async function nameOf(page: Page): Promise<string> {
  const answer = await page.request.post('/graphql', { headers: { 'x-gatehouse-csrf': '1' }, data: { query: '{ viewer { person { name } } }' } });
  return ((await answer.json()) as { data: { viewer: { person: { name: string } } } }).data.viewer.person.name;
}

const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('who leaves a position sees what stays open, hands it over, and says the last day', async ({ browser }) => {
  const [en, fr] = [wordsOf('en'), wordsOf('fr')];
  const administrator = await signedIn(browser, 'administrator', 'en');
  const leaver = await signedIn(browser, 'officer-c', 'fr');
  const director = await signedIn(browser, 'ntop-director', 'en');
  for (const page of [administrator, leaver, director]) await page.setViewportSize({ width: 320, height: 800 });
  const who = await nameOf(leaver);

  // They act as an analyst for some days.
  await administrator.goto('/people?show=ntop:triage');
  await isLoaded(administrator);
  const position = administrator.locator('li.card').filter({ hasText: /NTOP analyst/ }).first();
  await position.locator('summary').click();
  const appointing = position.getByRole('form', { name: new RegExp(`^${en('people::appoint')}`) });
  await appointing.getByLabel(en('absence::find')).fill(who);
  await mouse.select(appointing.getByLabel(en('absence::person')), new RegExp(who));
  await position.getByLabel(en('people::endsOn')).fill(day(40));
  await position.getByLabel(en('people::actingAppointment')).check();
  await position.getByRole('button', { name: en('people::appoint') }).click();
  await expect(position.getByText(who).first()).toBeVisible();

  // They take a triage.
  await leaver.goto('/?show=unclaimed');
  await isLoaded(leaver);
  const open = leaver.locator('section[aria-labelledby="for-me"] li.card').filter({ hasText: fr('task::triage') }).last();
  const number = /NTOP-\d+-\d+/.exec((await open.textContent()) ?? '')?.[0] ?? '';
  await leaver.goto(`/cases/${number}`);
  await isLoaded(leaver);
  await leaver.getByRole('button', { name: fr('task::share.take') }).click();
  await expect(leaver.getByRole('region', { name: fr('case::status') }).getByRole('status')).toContainText(fr('task::share.yours'));

  // Leaving names it; the administrator reads how much, and not which case.
  await leaver.goto('/people?show=ntop:triage');
  await isLoaded(leaver);
  const link = leaver.getByRole('link', { name: fr('leaving::own') });
  const path = (await link.getAttribute('href')) ?? '';
  await keyboard.press(link);
  await isLoaded(leaver);
  await expect(leaver.getByText(fr('leaving::taken_one', { count: '1' }))).toBeVisible();
  await fits(leaver);
  await administrator.goto(path);
  await isLoaded(administrator);
  await expect(administrator.getByText(en('leaving::taken_one', { count: '1' }))).toBeVisible();
  await expect(administrator.getByText(en('leaving::unseen'))).toBeVisible();
  await expect(administrator.getByText(number)).toHaveCount(0);
  await fits(administrator);

  // What is missing is said; then all is confirmed at once.
  const left = leaver.getByRole('listitem').filter({ hasText: number });
  await mouse.select(left.getByLabel(fr('leaving::to')), new RegExp(await nameOf(director)));
  const ends = leaver.getByRole('button', { name: fr('leaving::submitOwn') });
  await leaver.getByLabel(fr('people::endsOn'), { exact: true }).fill(day(12));
  await ends.click();
  await expect(leaver.getByRole('link', { name: fr('missing::note') })).toBeVisible();
  await leaver.getByLabel(fr('task::share.note')).fill('Le fournisseur rappelle lundi');
  await keyboard.press(ends);
  const dialog = leaver.getByRole('dialog', { name: fr('leaving::submitOwn') });
  await expect(dialog).toContainText(number);
  await fits(leaver);
  await dialog.getByRole('button', { name: fr('leaving::submitOwn') }).click();
  await expect(leaver.getByText(fr('receipt::of.endIncumbency.done'))).toBeVisible();
  await expect(leaver.getByText(fr('leaving::nothing'))).toBeVisible();
  await leaver.goto('/');
  await expect(leaver.getByRole('link', { name: fr('home::leavingOpen') })).toBeVisible();
  await isLoaded(leaver);
  await fits(leaver);

  await director.goto('/?show=mine');
  await isLoaded(director);
  await expect(director.getByText('Le fournisseur rappelle lundi')).toBeVisible();

  // They take one more, and the administrator ends it at once; the director's task is the director's still.
  await leaver.goto('/?show=unclaimed');
  await isLoaded(leaver);
  const more = leaver.locator('section[aria-labelledby="for-me"] li.card').filter({ hasText: fr('task::triage') }).last();
  await leaver.goto(`/cases/${/NTOP-\d+-\d+/.exec((await more.textContent()) ?? '')?.[0] ?? ''}`);
  await isLoaded(leaver);
  await leaver.getByRole('button', { name: fr('task::share.take') }).click();
  await expect(leaver.getByRole('region', { name: fr('case::status') }).getByRole('status')).toContainText(fr('task::share.yours'));
  await administrator.goto(path);
  await isLoaded(administrator);
  await administrator.getByLabel(en('leaving::now')).check();
  const now = administrator.getByRole('button', { name: en('people::end', { name: who }) });
  await now.click();
  await administrator.getByRole('dialog').getByRole('button', { name: en('people::end', { name: who }) }).click();
  await expect(administrator.getByText(en('leaving::over'))).toBeVisible();
  // What was handed to nobody still stands there, where the mail of the morning leads.
  await administrator.goto(path);
  await isLoaded(administrator);
  await expect(administrator.getByText(en('leaving::left'))).toBeVisible();
  await expect(administrator.getByText(en('leaving::taken_one', { count: '1' }))).toBeVisible();
  await fits(administrator);
  await leaver.goto('/');
  await isLoaded(leaver);
  await expect(leaver.getByRole('link', { name: fr('home::leavingOpen') })).toHaveCount(0);
  for (const page of [administrator, leaver, director]) await page.context().close();
});

test('who is away says who stands in; one who is proposed acts only once appointed', async ({ browser }) => {
  const [en, fr] = [wordsOf('en'), wordsOf('fr')];
  const analyst = await signedIn(browser, 'privacy-analyst', 'en');
  const counsel = await signedIn(browser, 'legal-counsel', 'fr');
  const administrator = await signedIn(browser, 'administrator', 'en');
  const official = await signedIn(browser, 's10-official', 'fr');
  for (const page of [analyst, counsel, administrator]) await page.setViewportSize({ width: 320, height: 800 });

  await analyst.goto('/people?show=privacy:analyse');
  await isLoaded(analyst);
  await keyboard.press(analyst.getByRole('link', { name: en('absence::own') }));
  await isLoaded(analyst);
  const submit = analyst.getByRole('button', { name: en('absence::submit') });
  await submit.click();
  for (const name of ['startsOn', 'lastDay']) await expect(analyst.getByRole('link', { name: en(`missing::${name}`) })).toBeVisible();
  await fits(analyst);
  await analyst.getByLabel(en('absence::first')).fill(day(-1));
  await analyst.getByLabel(en('absence::last')).fill(day(6));
  await keyboard.choose(analyst.getByLabel(en('absence::colleague')));
  await mouse.select(analyst.getByLabel(en('absence::person')), new RegExp(await nameOf(official)));
  await keyboard.press(submit);
  await analyst.getByRole('dialog').getByRole('button', { name: en('absence::submit') }).click();
  await expect(analyst.getByText(en('receipt::of.stateAbsence.done'))).toBeVisible();
  const back = analyst.getByRole('button', { name: en('absence::endOf', { name: await nameOf(analyst) }) });
  await expect(back).toBeVisible();
  await fits(analyst);

  // Wherever somebody is chosen, it stands beside the name.
  await official.goto('/cases/NTOP-2026-0007?tab=conversation');
  await isLoaded(official);
  await official.locator('summary', { hasText: fr('question::ask') }).click();
  await official.getByLabel(fr('question::toPerson')).check();
  const option = official.getByLabel(fr('question::person'), { exact: true }).locator('option').filter({ hasText: await nameOf(analyst) });
  await expect(option).toContainText(fr('task::awayWith', { date: '', name: '' }).trim().split(' ')[0] ?? '');
  await keyboard.press(back);
  await expect(back).toHaveCount(0);

  await counsel.goto('/people?show=legal:advise');
  await isLoaded(counsel);
  await counsel.getByRole('link', { name: fr('absence::own') }).click();
  await isLoaded(counsel);
  await counsel.getByLabel(fr('absence::first')).fill(day(20));
  await counsel.getByLabel(fr('absence::last')).fill(day(25));
  await counsel.getByLabel(fr('absence::proposed')).check();
  const employee = 'Employee, Unit C';
  await counsel.getByLabel(fr('absence::find')).fill(employee);
  await mouse.select(counsel.getByLabel(fr('absence::person'), { exact: true }), new RegExp(employee));
  await counsel.getByRole('button', { name: fr('absence::submit') }).click();
  await counsel.getByRole('dialog').getByRole('button', { name: fr('absence::submit') }).click();
  await expect(counsel.getByText(fr('absence::isProposed', { name: employee }))).toBeVisible();
  await fits(counsel);

  await administrator.goto('/people?show=legal:advise');
  await isLoaded(administrator);
  const appoint = administrator.getByRole('button', { name: new RegExp(`Appoint ${employee} acting`) });
  await fits(administrator);
  await keyboard.press(appoint);
  await expect(appoint).toHaveCount(0);
  await expect(administrator.getByText(en('receipt::of.appoint.done'))).toBeVisible();
  for (const page of [analyst, counsel, administrator, official]) await page.context().close();
});
