import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { keyboard, mouse } from './hands.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const en = wordsOf('en');
const fr = wordsOf('fr');

const inDays = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Toronto' }).format(new Date(Date.now() + days * 86_400_000));

test('law is proposed in French by keyboard and approved by another in English, and the history shows both', async ({ browser }) => {
  const code = `8(2)(z${Date.now() % 100_000})`;
  const counsel = await signedIn(browser, 'legal-counsel', 'fr');
  await counsel.goto('/reference/disclosure-code');
  await keyboard.press(counsel.locator('summary', { hasText: fr('reference::propose') }));
  const form = counsel.getByRole('form', { name: fr('reference::propose') });

  // Nothing is sent while something is missing; the focus goes to what it is.
  await keyboard.press(form.getByRole('button', { name: fr('reference::kinds.add') }));
  await expect(counsel.getByRole('alert')).toBeFocused();
  await expect(counsel.getByRole('alert')).toContainText(fr('missing::labelEn'));
  await expect(counsel.getByRole('alert')).toContainText(fr('missing::entrySource'));

  await keyboard.write(form.getByRole('textbox', { name: fr('reference::code') }), code);
  await keyboard.write(form.getByLabel(fr('reference::labelEn')), 'A new purpose');
  await keyboard.write(form.getByLabel(fr('reference::labelFr')), 'Une fin nouvelle');
  await keyboard.write(form.getByLabel(fr('reference::source')), 'Projet de loi C-1, art. 1');
  await keyboard.writeDate(form.getByLabel(fr('reference::firstDay')), '2020-01-01');
  await keyboard.write(form.getByLabel(fr('reference::reasons')), 'La loi a été modifiée.');
  await keyboard.press(form.getByRole('button', { name: fr('reference::kinds.add') }));
  await expect(counsel.getByRole('alert')).toContainText('Cela ne peut pas s’appliquer avant le');
  await keyboard.writeDate(form.getByLabel(fr('reference::firstDay')), inDays(3));
  await keyboard.press(form.getByRole('button', { name: fr('reference::kinds.add') }));
  await expect(counsel.getByRole('heading', { name: fr('receipt::of.proposeReferenceEntry.done') })).toBeVisible();

  // Their own proposal waits for somebody else: the button says so, and why.
  const own = counsel.getByRole('form', { name: `${fr('reference::approve')} – ${code}` });
  await expect(own.getByRole('button', { name: fr('reference::approve') })).toHaveAttribute('aria-disabled', 'true');
  await expect(own).toContainText(fr('refusal::proposerMayNot'));
  await own.getByText(fr('why')).click();
  await expect(own).toContainText(fr('why::remedy.proposerMayNot'));

  const director = await signedIn(browser, 'ntop-director', 'en');
  await director.goto('/');
  await director.getByRole('link', { name: en('task::approveReferenceEntry', { code }) }).click();
  const approving = director.getByRole('form', { name: `${en('reference::approve')} – ${code}` });
  await expect(director.getByText('Une fin nouvelle')).toBeVisible();
  await mouse.press(approving.getByRole('button', { name: en('reference::approve') }));
  await expect(director.getByRole('heading', { name: en('receipt::of.approveReferenceEntry.done') })).toBeVisible();

  // It is not in the list of today, and it is in that of its day.
  await expect(director.getByRole('row', { name: code })).toHaveCount(0);
  await director.getByLabel(en('reference::asOf')).fill(inDays(3));
  await director.locator('main').getByRole('button', { name: en('searchLabel') }).click();
  await expect(director).toHaveURL(new RegExp(`asOf=.*${inDays(3)}`));
  await director.getByRole('link', { name: en('reference::showHistory', { code }), exact: true }).click();
  const history = director.getByRole('region', { name: en('reference::historyOf', { code }) });
  await expect(history.getByRole('heading')).toBeFocused();
  await expect(history).toContainText('Proposed by Conseillère juridique');
  await expect(history).toContainText('La loi a été modifiée.');
  await expect(history).toContainText('Approved by Directrice du PNIT');
  const { violations } = await new AxeBuilder({ page: director }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await Promise.all([counsel.context().close(), director.context().close()]);
});

test('a list that needs one person is changed at once, ended entries stay, and a download runs nothing', async ({ browser }) => {
  const code = `OWN_${Date.now() % 100_000}`;
  const page = await signedIn(browser, 'privacy-analyst', 'en');
  await page.goto('/reference/sharing-party');
  const make = async (fill: (form: ReturnType<typeof page.getByRole>) => Promise<void>, kind: 'add' | 'end'): Promise<void> => {
    await page.locator('summary', { hasText: en('reference::make') }).click();
    const form = page.getByRole('form', { name: en('reference::make') });
    await form.getByRole('radio', { name: en(`reference::kinds.${kind}`) }).check();
    await fill(form);
    await form.getByLabel(en('reference::reasons')).fill('We share with it.');
    await form.getByRole('button', { name: en(`reference::kinds.${kind}`) }).click();
    await expect(page.getByRole('heading', { name: en('receipt::of.proposeReferenceEntry.done') })).toBeVisible();
  };
  await make(async (form) => {
    await form.getByRole('textbox', { name: en('reference::code') }).fill(code);
    await form.getByLabel(en('reference::labelEn')).fill('=SUM(1+1)');
    await form.getByLabel(en('reference::labelFr')).fill(`Un partenaire, à nous : ${code}`);
  }, 'add');
  await expect(page.getByRole('row', { name: code })).toContainText('=SUM(1+1)');
  await page.getByLabel(en('reference::search')).fill(`a nous : ${code}`);
  await page.locator('main').getByRole('button', { name: en('searchLabel') }).click();
  await expect(page.getByRole('row')).toHaveCount(2);

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: en('reference::csv') }).click()]);
  expect(file.suggestedFilename()).toBe(`sharing-party-${inDays(0)}.csv`);
  const text = await readFile(await file.path(), 'utf8');
  expect(text).toContain(`${code},'=SUM(1+1),"Un partenaire, à nous : ${code}",${inDays(0)}`);

  await page.reload();
  await make(async (form) => {
    await form.getByRole('combobox', { name: en('reference::entry') }).selectOption(code);
    await form.getByLabel(en('reference::endDay')).fill(inDays(1));
  }, 'end');
  await page.goto(`/reference/sharing-party?asOf=${inDays(1)}`);
  await page.locator('summary', { hasText: 'ended' }).click();
  await expect(page.getByRole('row', { name: code })).toContainText('Ended on');
  await page.context().close();

  const employee = await signedIn(browser, 'employee', 'fr');
  await employee.goto('/reference/sharing-party');
  const refused = employee.getByRole('button', { name: fr('reference::make') });
  await expect(refused).toHaveAttribute('aria-disabled', 'true');
  await expect(employee.getByRole('row', { name: code })).toContainText('Un partenaire, à nous');
  // It is a choice of every form that asks with whom something is shared.
  await employee.goto('/forms/privacy-protocol');
  await expect(employee.getByText(`Un partenaire, à nous : ${code}`)).toBeVisible();
  await employee.context().close();
});
