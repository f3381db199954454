import { expect, test } from '@playwright/test';
import { keyboard, mouse } from './hands.ts';
import { isLoaded, objections } from './look.ts';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

const number = 'NTOP-2026-0007';

const said = {
  en: { label: 'Which specific need makes it necessary?', office: 'legal:advise', officer: 'legal-counsel', about: 'Is this need on record?', question: 'Which accounts have seen it so far?', answer: 'Two, both closed since.', other: 'fr' },
  fr: { label: 'Quel besoin précis la rend nécessaire?', office: 'review:ethicsGbaPlus', officer: 'ethics-reviewer', about: 'Ce besoin est-il consigné?', question: 'Quels comptes l’ont vu jusqu’ici?', answer: 'Deux, fermés depuis.', other: 'en' },
} as const;

for (const language of ['en', 'fr'] as const) {
  const t = wordsOf(language);
  const { label, office, officer, about: asking, question, answer, other } = said[language];

  test(`a question is asked by one and answered by another, and stops nothing (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, 'security-authorizer', language);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/cases/${number}?tab=conversation`);
    await isLoaded(page);
    const stage = await page.locator('.status-line h2').textContent();
    await mouse.press(page.locator('summary', { hasText: t('question::ask') }));
    const form = page.getByRole('form', { name: t('question::ask') });
    // Nothing is sent while it is not said what is asked, and of whom.
    await keyboard.press(form.getByRole('button', { name: t('question::send'), exact: true }));
    await expect(form.getByText(t('missing::question')).first()).toBeVisible();
    await keyboard.choose(form.getByLabel(t('question::toPerson')));
    await keyboard.write(form.getByLabel(t('question::find')), 'privacy');
    await mouse.write(form.getByLabel(t('question::find')), '');
    await keyboard.choose(form.getByLabel(t('question::toOffice')));
    await mouse.select(form.getByRole('combobox', { name: t('question::office') }), new RegExp(`^${t('powers::privacy:analyse')}$`));
    await keyboard.write(form.getByRole('textbox', { name: t('question::question') }), question);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await objections(page)).toEqual([]);
    await keyboard.press(form.getByRole('button', { name: t('question::send'), exact: true }));
    const card = page.getByRole('list', { name: t('question::list') }).locator('li.card', { hasText: question });
    await expect(card.getByText(t('question::status.open'))).toBeVisible();
    await expect(page.locator('.status-line h2')).toHaveText(stage ?? '');
    expect(await objections(page)).toEqual([]);
    await page.context().close();

    // Whoever answers works in the other language: the page says in which language the words are.
    const said2 = wordsOf(other);
    const answering = await signedIn(browser, 'privacy-analyst', other);
    await answering.goto('/');
    await isLoaded(answering);
    const row = answering.locator('a', { hasText: said2('task::answerQuestion') });
    await expect(row.first()).toBeVisible();
    await answering.goto(`/cases/${number}?tab=conversation`);
    const asked = answering.getByRole('list', { name: said2('question::list') }).locator('li.card', { hasText: question });
    await expect(asked.locator('.prewrap', { hasText: question })).toHaveAttribute('lang', language);
    await keyboard.write(asked.getByRole('textbox', { name: said2('question::answer') }), answer);
    await keyboard.press(asked.getByRole('button', { name: said2('question::sendAnswer') }));
    await expect(asked.getByText(said2('question::status.answered'))).toBeVisible();
    await expect(asked.getByText(answer)).toBeVisible();
    await expect(asked.getByRole('textbox')).toHaveCount(0);
    expect(await objections(answering)).toEqual([]);
    await answering.context().close();
  });

  test(`a question about a question of a form names it, and My work lands on its answer (${language})`, async ({ browser }) => {
    const page = await signedIn(browser, 'ntop-analyst', language);
    await page.goto(`/cases/${number}/preparation`);
    await isLoaded(page);
    const form = page.getByRole('form', { name: t('question::ask') });
    const about = form.getByRole('combobox', { name: t('question::about') });
    // Beside each question for hands and screen readers; the keyboard has one stop for all, and a key at each.
    const beside = page.getByRole('button', { name: new RegExp(`^${t('question::askAbout')}`) });
    for (const one of await beside.all()) await expect(one).toHaveAttribute('tabindex', '-1');
    for (const one of await beside.all()) await expect(one).toHaveAttribute('aria-keyshortcuts', 'F2');
    const any = page.getByRole('button', { name: t('question::askAboutOne') });
    expect(await any.getAttribute('aria-keyshortcuts')).toBeNull();
    await keyboard.press(any);
    await expect(form).toBeFocused();
    await mouse.select(about, new RegExp(label.replaceAll('?', '\\?')));
    await page.goBack();
    await isLoaded(page);
    await page.getByRole('textbox', { name: label }).focus();
    await page.keyboard.press('F2');
    await expect(form).toBeFocused();
    await expect(about).toHaveValue('form/preparation/need');
    await page.goBack();
    await isLoaded(page);
    await mouse.press(beside.first());
    await expect(form).toBeFocused();
    await expect(about).toHaveValue(/^form\/preparation\//);
    await mouse.select(about, new RegExp(label.replaceAll('?', '\\?')));
    const words = `${asking} (${language})`;
    await mouse.select(form.getByRole('combobox', { name: t('question::office') }), new RegExp(`^${t(`powers::${office}`)}$`));
    await mouse.write(form.getByRole('textbox', { name: t('question::question') }), words);
    await mouse.press(form.getByRole('button', { name: t('question::send'), exact: true }));
    const list = page.getByRole('list', { name: t('question::list') });
    await expect(list.locator('li.card', { hasText: words })).toBeVisible();
    await page.context().close();

    const counsel = await signedIn(browser, officer, language);
    await counsel.goto('/');
    await isLoaded(counsel);
    await mouse.press(counsel.getByRole('link', { name: new RegExp(t('task::answerQuestion')) }).first());
    const card = counsel.getByRole('list', { name: t('question::list') }).locator('li.card', { hasText: words });
    await expect(card.getByRole('form')).toBeFocused();
    await expect(card.getByRole('link', { name: label })).toBeVisible();
    await mouse.write(card.getByRole('textbox'), answer);
    await mouse.press(card.getByRole('button', { name: t('question::sendAnswer') }));
    await expect(card.getByRole('textbox')).toHaveCount(0);
    await counsel.context().close();
  });
}
