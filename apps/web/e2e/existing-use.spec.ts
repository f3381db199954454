import { expect, test, type Locator, type Page } from '@playwright/test';
import { isLoaded, objections } from './look.ts';
import { signedIn, type Language } from './people.ts';
import { wordsOf } from './words.ts';

const question = (page: Page, id: string): Locator => page.locator(`#question-${id}`);
const tool = { en: 'Remote Truth Meter', fr: 'Détecteur de vérité à distance' };
const sizes = { telephone: { width: 320, height: 640 }, desktop: { width: 1280, height: 900 } };

/** Nothing beside the screen, and nothing that axe objects to. */
async function stands(page: Page): Promise<void> {
  await isLoaded(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
  expect(await objections(page)).toEqual([]);
}

async function as(browser: Parameters<typeof signedIn>[0], subject: string, language: Language, size: keyof typeof sizes): Promise<Page> {
  const page = await signedIn(browser, subject, language);
  await page.setViewportSize(sizes[size]);
  return page;
}

for (const language of ['en', 'fr'] as const) {
  for (const size of ['telephone', 'desktop'] as const) {
    test(`an employee reports a prohibited tool, and it is followed to the last account (${language}, ${size})`, async ({ browser }) => {
      test.setTimeout(600_000);
      const t = wordsOf(language);
      const next = (page: Page) => page.getByRole('button', { name: t('next'), exact: true }).click();

      // From what is prohibited, as anybody finds it.
      const employee = await as(browser, 'employee', language, size);
      await employee.goto('/technologies?text=Truth');
      await isLoaded(employee);
      await employee.locator('main h2 a').first().click();
      await employee.getByRole('link', { name: t('existinguse::title') }).click();
      await expect(question(employee, 'technology')).toContainText(tool[language]);
      await expect(question(employee, 'name')).toBeHidden();
      await stands(employee);
      await next(employee);
      await question(employee, 'how-PERSONAL_SIGN_UP').check();
      await question(employee, 'use').fill('Judging statements');
      await question(employee, 'dataUsed-real').check();
      await question(employee, 'stillUsed-yes').check();
      await question(employee, 'since-month').check();
      await question(employee, 'sinceMonth-05').check();
      await question(employee, 'sinceYear').fill('2026');
      // Nothing is lost by a reload, nor by going on with something missing.
      await employee.waitForTimeout(150);
      await employee.reload();
      await expect(question(employee, 'use')).toHaveValue('Judging statements');
      await stands(employee);
      await next(employee);
      await question(employee, 'accountsKnown-all').check();
      await next(employee);
      await expect(employee.getByRole('alert')).toBeVisible();
      await employee.locator('#question-accounts-0-holder').first().fill('A corporal');
      await employee.locator('#question-accounts-0-terms-FREE').first().check();
      await stands(employee);
      await next(employee);
      await expect(employee.getByRole('heading', { name: t('existinguse::breach.title') })).toBeHidden();
      await question(employee, 'personalInformation-unknown').check();
      await expect(employee.getByRole('heading', { name: t('existinguse::breach.title') })).toBeVisible();
      await question(employee, 'peopleConcerned-UP_TO_10').check();
      await question(employee, 'keptWhere-UNKNOWN').check();
      await stands(employee);
      await next(employee);
      await expect(employee.locator('main')).toContainText('A corporal');
      await expect(employee.getByRole('heading', { name: t('existinguse::breach.title') })).toBeVisible();
      await stands(employee);
      await employee.getByRole('button', { name: t('existinguse::submit') }).dblclick();
      await expect(employee).toHaveURL(/\/existing-use\/NTOP-R-\d{4}-\d{4}$/);
      await expect(employee.getByRole('heading', { name: t('receipt::of.reportExistingUse.done') })).toBeVisible();
      await expect(employee.getByRole('heading', { name: t('existinguse::breach.title') })).toBeVisible();
      const number = employee.url().split('/').at(-1) ?? '';
      await stands(employee);

      // NTOP finds the task and registers it with one click.
      const analyst = await as(browser, 'ntop-analyst', language, size);
      await analyst.goto('/existing-use?open=true');
      await isLoaded(analyst);
      await analyst.getByRole('link', { name: number }).click();
      await isLoaded(analyst);
      await analyst.getByRole('button', { name: t('existinguse::followUp.registered') }).click();
      await expect(analyst.getByRole('heading', { name: t('receipt::of.followUpReport.done') })).toBeVisible();
      await stands(analyst);
      const ofCase = analyst.getByRole('region', { name: t('existinguse::became') }).getByRole('link', { name: /^NTOP-\d{4}-\d{4}$/ });
      await ofCase.click();
      await isLoaded(analyst);
      // The case says where it comes from, and who asks.
      await expect(analyst.getByRole('link', { name: number })).toBeVisible();
      await expect(analyst.locator('.status-line').getByRole('heading')).toHaveText(t('codes::stage.triage'));

      const privacy = await as(browser, 'privacy-analyst', language, size);
      await privacy.goto(`/existing-use/${number}#act`);
      await isLoaded(privacy);
      const finding = privacy.getByRole('form', { name: t('task::recordPrivacyFinding') });
      await expect(finding).toBeFocused();
      await finding.getByLabel(t('codes::privacyFinding.handledAsBreach')).check();
      await finding.getByRole('button', { name: t('existinguse::recordFinding') }).click();
      await expect(privacy.getByRole('alert')).toContainText(t('missing::breachReference'));
      await finding.getByLabel(t('existinguse::breachReference')).fill('B-2026-1');
      await finding.getByLabel(t('existinguse::explanation')).fill('The account held statements of three people.');
      await finding.getByRole('button', { name: t('existinguse::recordFinding') }).click();
      await expect(privacy.getByRole('heading', { name: t('receipt::of.recordPrivacyFinding.done') })).toBeVisible();
      await stands(privacy);

      // Whoever reported sees all of it, says that the account is closed, and the report is concluded.
      await employee.goto(`/existing-use/${number}`);
      await isLoaded(employee);
      await employee.getByText(t('existinguse::close')).first().click();
      await employee.getByLabel(t('existinguse::whenClosed')).fill('2026-10-01');
      await employee.getByLabel(t('existinguse::whoSaid')).fill('The corporal');
      await employee.getByLabel(t('existinguse::howConfirmed')).fill('The vendor wrote.');
      await employee.getByRole('button', { name: t('existinguse::closeSubmit') }).click();
      await expect(employee.locator('.status-line').getByRole('heading', { name: new RegExp(t('codes::reportStatus.concluded')) })).toBeVisible();
      await stands(employee);

      // What comes to light later opens it again.
      await employee.getByText(t('existinguse::add'), { exact: true }).first().click();
      await expect(employee.getByText(t('existinguse::addLater'))).toBeVisible();
      await employee.getByLabel(t('existinguse::holder')).fill('A sergeant');
      await employee.getByRole('button', { name: t('existinguse::add'), exact: true }).click();
      await expect(employee.locator('.status-line').getByRole('heading', { name: new RegExp(t('codes::reportStatus.open')) })).toBeVisible();
      await stands(employee);

      // A colleague is told what they would be told of nothing.
      const colleague = await as(browser, 'officer-c', language, size);
      for (const hidden of [number, 'NTOP-R-2026-9999']) {
        await colleague.goto(`/existing-use/${hidden}`);
        await expect(colleague.getByRole('heading', { level: 1 })).toHaveText(t('notFound.title'));
      }
      for (const page of [employee, analyst, privacy, colleague]) await page.context().close();
    });
  }
}
