import { expect, test, type Browser, type Page } from '@playwright/test';
import { refreshAndBack, signedIn } from './people.ts';
import { wordsOf } from './words.ts';

/** Who plays in each language; the demo organization has two programs. */
const casts = {
  en: { officer: 'officer-a', executive: 'executive-a', unit: 'unit-a' },
  fr: { officer: 'officer-b', executive: 'executive-b', unit: 'unit-b' },
} as const;

for (const language of ['en', 'fr'] as const) {
  test(`a technology with a PIA, from registration to a signed report (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const cast = casts[language];
    const name = `Test ${language} ${Date.now()}`;
    const pages = new Map<string, Page>();
    const as = async (subject: string): Promise<Page> => {
      const page = pages.get(subject) ?? (await signedIn(browser as Browser, subject, language));
      pages.set(subject, page);
      return page;
    };
    const submit = (page: Page, label: string) => page.getByRole('button', { name: label, exact: true }).click();

    // Register
    let page = await as(cast.officer);
    await page.goto('/register');
    await page.getByLabel(t(language === 'en' ? 'register::nameEn' : 'register::nameFr')).fill(name);
    await page.getByLabel(t('codes::kind.software'), { exact: true }).check();
    await page.reload();
    await expect(page.getByLabel(t(language === 'en' ? 'register::nameEn' : 'register::nameFr'))).toHaveValue(name);
    await submit(page, t('next'));
    await page.getByLabel(t('codes::origin.bought')).check();
    await page.getByLabel(t('register::unit')).selectOption(cast.unit);
    await submit(page, t('next'));
    await page.getByLabel(t(language === 'en' ? 'register::useEn' : 'register::useFr')).fill('Sorting / Tri');
    await page.getByLabel(t('register::purpose')).fill('To find victims sooner.');
    await submit(page, t('next'));
    await page.getByLabel(t('yes'), { exact: true }).check();
    await submit(page, t('next'));
    await page.getByLabel(t('codes::asked.test'), { exact: false }).first().check();
    await page.getByLabel(t('codes::data.volunteers')).check();
    await submit(page, t('next'));
    await page.getByRole('button', { name: t('register::submit'), exact: true }).dblclick();
    await expect(page).toHaveURL(/\/cases\/NTOP-/);
    const number = /NTOP-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
    await refreshAndBack(page);
    const open = async (subject: string, path = ''): Promise<Page> => {
      const next = await as(subject);
      await next.goto(`/cases/${number}${path}`);
      await expect(next.getByRole('heading', { level: 1 })).toBeVisible();
      return next;
    };

    // Triage
    page = await open('ntop-analyst');
    await submit(page, t('case::triageSubmit'));
    await expect(page.locator('.status-line h2')).toHaveText(t('codes::stage.preparation'));
    await refreshAndBack(page);

    // Ownership
    page = await open(cast.officer);
    const owner = page.getByLabel(t('case::executive'), { exact: true });
    await expect(owner.locator('option').nth(1)).toBeAttached();
    const option = await owner.locator('option', { hasText: new RegExp(`Unit ${cast.unit.slice(-1)}|Unité ${cast.unit.slice(-1)}`, 'i') }).first().getAttribute('value');
    await owner.selectOption(option);
    await submit(page, t('case::nominate'));
    page = await open(cast.executive);
    await submit(page, t('case::own'));
    await expect(page.getByText(t('case::ownership.accepted'))).toBeVisible();

    // Preparation, answer by answer, with a refresh in between
    page = await open(cast.officer, '/preparation');
    await page.locator('#question-need').fill('A backlog of images.');
    await expect(page.getByText(t('form::state.saved')).first()).toBeVisible();
    await refreshAndBack(page);
    await expect(page.locator('#question-need')).toHaveValue('A backlog of images.');
    await page.locator('#question-publicBenefit').fill('Victims are found sooner.');
    await page.locator('#question-lessIntrusiveMeans').fill('Sorting by hand was tried.');
    await page.locator('#question-providers').getByRole('button', { name: t('add') }).click();
    const provider = page.locator('.group-item').first();
    await provider.locator('[id$="-name"]').fill('Demo Vendor');
    await provider.locator('[id$="-kind-vendor"]').check();
    await provider.locator('[id$="-suppliesPersonalInformation-no"]').check();
    await page.locator('#question-plan').fill('Two analysts for a month.');
    await page.locator('#question-accounts').fill('2');
    await page.locator('#question-endsOn').fill(inDays(60));
    await page.locator('#question-humanDecision').fill('A second analyst.');
    await submit(page, t('case::freezePreparation'));
    await expect(page).toHaveURL(/tab=reviews/);

    // Four reviews in parallel
    const reviewers = {
      'privacy-analyst': 'privacy',
      'security-authorizer': 'security',
      'ethics-reviewer': 'ethicsGbaPlus',
      'policy-reviewer': 'policy',
    } as const;
    const review = async (subject: keyof typeof reviewers): Promise<void> => {
      const kind = reviewers[subject];
      const own = await open(subject, '?tab=reviews');
      const card = own.locator(`section[aria-labelledby="review-${kind}"]`);
      await card.getByLabel(t('codes::opinion.support'), { exact: true }).check();
      if (kind === 'security') {
        await card.getByLabel(t('case::securityReference')).fill('SA-1');
        await card.getByLabel(t('case::securityExpires')).fill(inDays(300));
      }
      await card.getByLabel(t('case::reasons')).fill('It answers what is asked.');
      await card.getByRole('button', { name: t('case::giveOpinion') }).click();
      await expect(card.locator('.tag.good')).toBeVisible();
    };
    await Promise.all((Object.keys(reviewers) as (keyof typeof reviewers)[]).map(review));

    // Checklist and its two signatures
    page = await open(cast.officer, '/checklist');
    await page.locator('#question-legalAuthority-yes').check();
    await page.locator('#question-authorityText').fill('Section 18');
    for (const [question, answer] of [
      ['personalInformation', 'yes'],
      ['administrativePurpose', 'yes'],
      ['activity', 'new'],
      ['riskWarrantsAssessment', 'no'],
      ['otherInstitutions', 'no'],
      ['treasuryBoardSubmission', 'no'],
      ['coveredByExisting', 'no'],
    ]) {
      await page.locator(`#question-${question}-${answer}`).check();
    }
    await submit(page, t('case::freezeChecklist'));
    await expect(page).toHaveURL(/tab=privacy/);
    for (const signer of [cast.executive, 's10-official']) {
      page = await open(signer, '/checklist/sign');
      await page.getByLabel(t('codes::determination.pia'), { exact: true }).check();
      await submit(page, t('sign::sign', { version: 1 }));
      await expect(page).toHaveURL(/tab=privacy/);
    }

    // The PIA, with the official form attached, and its two signatures
    page = await open(cast.officer, '?tab=privacy');
    await page.getByRole('link', { name: t('codes::assessmentKind.pia') }).click();
    await page.locator('#question-overview').fill('What is assessed.');
    await page.locator('#question-risks').getByRole('button', { name: t('add') }).click();
    const risk = page.locator('.group-item').first();
    await risk.locator('[id$="-risk"]').fill('A wrong match.');
    await risk.locator('[id$="-likelihood-low"]').check();
    await risk.locator('[id$="-impact-high"]').check();
    await risk.locator('[id$="-measure"]').fill('Two people check.');
    await page.locator('#question-officialForm').setInputFiles({
      name: 'form.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`Official form of ${name}`),
    });
    await expect(page.getByRole('link', { name: 'form.txt' })).toBeVisible();
    await submit(page, t('assessment::freeze'));
    await expect(page).toHaveURL(/tab=privacy/);
    for (const signer of [cast.executive, 's10-official']) {
      page = await open(signer, '?tab=privacy');
      await page.getByRole('link', { name: t('codes::assessmentKind.pia') }).click();
      await page.getByRole('link', { name: t('task::signAssessment') }).click();
      await submit(page, t('sign::sign', { version: 1 }));
      await expect(page).toHaveURL(/tab=privacy/);
    }
    await expect(page.getByText(t('codes::assessmentStatus.approved'), { exact: true })).toBeVisible();

    // Recommendation and decision with a condition
    page = await open('ntop-director');
    const recommend = page.getByRole('form', { name: t('task::recommend') });
    await recommend.getByLabel(t('codes::decision.approveWithConditions'), { exact: true }).check();
    await recommend.getByRole('textbox').first().fill('Operators are trained.');
    await recommend.getByLabel(t('case::reasons')).fill('The opinions agree.');
    await submit(page, t('case::recommendSubmit'));
    await expect(page.locator('.status-line h2')).toHaveText(t('codes::stage.decision'));
    page = await open('director-general', '/brief');
    await page.getByLabel(t('codes::decision.approveWithConditions'), { exact: false }).first().check();
    await page.getByLabel(t('case::reasons')).fill('Small, needed, checked.');
    await submit(page, t('codes::decision.approveWithConditions'));
    await page.getByRole('dialog').getByRole('button', { name: t('confirm') }).click();
    await expect(page.locator('.status-line h2')).toHaveText(t('codes::stage.conditions'));

    // The condition: shown by its owner, accepted by somebody else
    page = await open(cast.executive, '?tab=conditions');
    await page.getByLabel(t('authorization::how')).fill('Both completed the course.');
    await submit(page, t('authorization::show'));
    page = await open('ntop-analyst', '?tab=conditions');
    await submit(page, t('authorization::accept'));
    await expect(page.locator('.status-line h2')).toHaveText(t('codes::stage.inForce'));
    await refreshAndBack(page);

    // The end and its signed report
    page = await open(cast.executive, '?tab=conditions');
    await page.getByText(t('authorization::end'), { exact: true }).first().click();
    const ending = page.getByRole('form', { name: t('authorization::end') });
    await ending.getByLabel(t('case::reasons')).fill('The test is complete.');
    await ending.getByRole('button', { name: t('authorization::end') }).click();
    await page.getByRole('link', { name: t('task::signReport') }).first().click();
    for (const question of ['searches', 'probes', 'files', 'people', 'accountsClosed']) {
      await page.locator(`#question-${question}`).fill('2');
    }
    await page.locator('#question-dataDisposed-yes').check();
    await page.locator('#question-dataAccount').fill('Erased.');
    await page.locator('#question-findings').fill('Nine in ten found.');
    await submit(page, t('task::signReport'));
    await expect(page.locator('.status-line h2')).toContainText(t('codes::stage.closed'));
    await expect(page.getByText(t('codes::authorizationStatus.reported'))).toBeVisible();

    for (const one of pages.values()) await one.context().close();
  });
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
