import { expect, test } from '@playwright/test';
import { signedIn } from './people.ts';
import { wordsOf } from './words.ts';

for (const language of ['en', 'fr'] as const) {
  test(`somebody finds what a role may do at a stage, and the address keeps it (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const page = await signedIn(browser, 'employee', language);
    await page.goto('/people');
    await page.getByRole('link', { name: t('matrix::fromPeople') }).click();
    const act = (name: string) => page.getByRole('rowheader', { name: t(`matrix::action.${name}`), exact: true });
    await expect(act('recordDecision')).toHaveCount(1);

    // By keyboard, as the choice of a list is.
    const role = page.getByLabel(t('matrix::role'), { exact: true });
    await role.focus();
    await page.keyboard.type(language === 'en' ? 'Director G' : 'Directeur g');
    await expect(page).toHaveURL(/role=DIRECTOR_GENERAL/);
    await expect(act('recordDecision')).toHaveCount(1);
    await expect(act('triage')).toHaveCount(0);

    await page.getByLabel(t('matrix::stage'), { exact: true }).selectOption('onboarding.triage');
    await expect(act('recordDecision')).toHaveCount(0);
    await expect(act('comment')).toHaveCount(1);
    await page.reload();
    await expect(role).toHaveValue('DIRECTOR_GENERAL');
    await expect(act('recordDecision')).toHaveCount(0);
    await expect(page.getByText(t('matrix::noPower'))).toBeVisible();
    await page.context().close();
  });
}
