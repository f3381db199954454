import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import { confirmAll } from './confirm.ts';
import { fillRest } from './fill.ts';
import type { Hands } from './hands.ts';
import { dense, readPdf } from './pdf.ts';
import { everythingIsSaved, signedIn, type Language } from './people.ts';
import { wordsOf } from './words.ts';

/** Who plays in each language; the demo organization has two programs. */
const casts = {
  en: { officer: 'officer-a', executive: 'executive-a', unit: 'A' },
  fr: { officer: 'officer-b', executive: 'executive-b', unit: 'B' },
} as const;

const reviewers = {
  'privacy-analyst': 'privacy',
  'security-authorizer': 'security',
  'ethics-reviewer': 'ethicsGbaPlus',
  'policy-reviewer': 'policy',
} as const;

const reviewFormOf = {
  privacy: 'review-privacy',
  security: 'review-security',
  ethicsGbaPlus: 'review-ethics-gba-plus',
  policy: 'review-policy',
} as const;

/**
 * A technology with a PIA, from registration to a signed report, by eleven people. Each finds what is asked in My work and
 * follows its link. `afterStep` does what people do at any time.
 */
export async function walk(browser: Browser, language: Language, hands: Hands, afterStep: (page: Page) => Promise<void>): Promise<void> {
  const t = wordsOf(language);
  const cast = casts[language];
  const name = `Test ${language} ${Date.now()}`;
  const pages = new Map<string, Page>();
  const as = async (subject: string): Promise<Page> => {
    const page = pages.get(subject) ?? (await signedIn(browser, subject, language));
    pages.set(subject, page);
    return page;
  };
  const button = (within: Page | Locator, label: string): Locator => within.getByRole('button', { name: label, exact: true });
  const stage = (page: Page, code: string) =>
    expect(page.locator('.status-line h2')).toContainText(t(`codes::stage.${code}`));
  const receipt = (page: Page, command: string) =>
    expect(page.getByRole('region', { name: t(`receipt::of.${command}.done`) })).toBeFocused();
  const next = (page: Page) => hands.press(button(page, t('next')));

  // Register
  let page = await as(cast.officer);
  await page.goto('/register');
  const question = (id: string): Locator => page.locator(`#question-${id}`);
  await hands.write(question('name'), name);
  for (const answer of ['kind-software', 'categories-OTHER', 'biometricFeatures-no']) await hands.choose(question(answer));
  await afterStep(page);
  await expect(question('name')).toHaveValue(name);
  await next(page);
  await hands.choose(question('origin-bought'));
  await hands.select(question('unit'), new RegExp(` ${cast.unit}$`));
  await next(page);
  for (const answer of ['intakePath-PROCUREMENT', 'inUse-no']) await hands.choose(question(answer));
  await next(page);
  await hands.write(question('purpose'), 'To find victims sooner.');
  await hands.write(question('useCases-0-name'), 'Sorting / Tri');
  await afterStep(page);
  await expect(question('useCases-0-name')).toHaveValue('Sorting / Tri');
  for (const answer of ['stageAsked-test', 'dataAsked-volunteers']) await hands.choose(question(answer));
  await next(page);
  for (const answer of ['personalInformation-yes', 'novelCollection-unknown']) await hands.choose(question(answer));
  await next(page);
  await hands.pressTwice(button(page, t('register::submit')));
  await expect(page).toHaveURL(/\/cases\/NTOP-/);
  await receipt(page, 'register');
  const number = /NTOP-\d{4}-\d+/.exec(page.url())?.[0] ?? '';
  await afterStep(page);

  /** From My work to the page that answers. */
  const follow = async (subject: string, task: string): Promise<Page> => {
    const own = await as(subject);
    await hands.press(own.locator('.wordmark'));
    const card = own.locator('li.card').filter({ hasText: number });
    await hands.press(card.getByRole('link', { name: task, exact: true }).first());
    await expect(own).not.toHaveURL(/\/(#.*)?$/);
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible();
    return own;
  };

  // Triage
  page = await follow('ntop-analyst', t('task::triage'));
  await hands.choose(page.getByLabel(t('codes::triage.inAssessment')));
  await hands.press(button(page, t('case::triageSubmit')));
  await receipt(page, 'triage');
  await stage(page, 'preparation');
  await afterStep(page);

  // Ownership
  page = await follow(cast.officer, t('task::nominateExecutive'));
  await hands.select(page.getByLabel(t('case::executive'), { exact: true }), new RegExp(`Unit[eé]? ${cast.unit}|Unité ${cast.unit}`, 'i'));
  await hands.press(button(page, t('case::nominate')));
  await receipt(page, 'nominateExecutive');
  await afterStep(page);
  page = await follow(cast.executive, t('task::acceptOwnership'));
  await hands.press(button(page, t('case::own')));
  await receipt(page, 'acceptOwnership');
  await expect(page.getByText(t('case::ownership.accepted'))).toBeVisible();
  await afterStep(page);

  // Preparation: what the registration says is confirmed, the rest answered
  page = await follow(cast.officer, t('task::freezePreparation'));
  const registered = await confirmAll(page, hands, language);
  expect(registered).toMatchObject({ need: 'To find victims sooner.', facialRecognition: 'absent' });
  await hands.write(question('need'), 'A backlog of images.');
  await everythingIsSaved(page, language);
  await afterStep(page);
  await expect(question('need')).toHaveValue('A backlog of images.');
  await hands.write(question('publicBenefit'), 'Victims are found sooner.');
  await hands.write(question('lessIntrusiveMeans'), 'Sorting by hand was tried.');
  await hands.write(question('plan'), 'Two analysts for a month.');
  await hands.write(question('accounts'), '2');
  await hands.writeDate(question('endsOn'), inDays(60));
  await hands.write(question('humanDecision'), 'A second analyst.');
  const prepared = { need: '…', publicBenefit: '…', lessIntrusiveMeans: '…', plan: '…', accounts: 2, endsOn: inDays(60), humanDecision: '…' };
  await fillRest(page, hands, 'preparation', { ...registered, ...prepared }, language);
  await hands.press(button(page, t('case::freezePreparation')));
  await expect(page).toHaveURL(/tab=reviews/);
  await receipt(page, 'freezePreparation');
  await afterStep(page);

  // Four reviews, each on its form
  const review = async (subject: keyof typeof reviewers): Promise<void> => {
    const kind = reviewers[subject];
    const own = await follow(subject, t('task::recordReview', { review: t(`codes::review.${kind}`) }));
    const on = (id: string): Locator => own.locator(`#question-${id}`);
    const said = { opinion: 'support', reasons: 'It answers what is asked.' };
    const secured = {
      controlsAssessed: 'all',
      operatorsCannotAlterRecords: 'yes',
      residualRisk: 'low',
      residualRiskAcceptedBy: '…',
      authorizationToOperate: 'full',
      authorizedOn: inDays(-1),
      authorizationExpiresOn: inDays(300),
    };
    // What the vendor keeps is in the preparation; the other three are asked nothing that stands there.
    const stated = kind === 'security' ? await confirmAll(own, hands, language) : {};
    if (kind === 'security') {
      expect(stated).toEqual({ supplierAccess: 'As described.' });
      for (const id of ['controlsAssessed', 'operatorsCannotAlterRecords', 'residualRisk', 'authorizationToOperate'] as const) {
        await hands.choose(on(`${id}-${secured[id]}`));
      }
      await hands.write(on('residualRiskAcceptedBy'), 'Director General');
      for (const id of ['authorizedOn', 'authorizationExpiresOn'] as const) await hands.writeDate(on(id), secured[id]);
    }
    await fillRest(own, hands, reviewFormOf[kind], { ...stated, ...said, ...(kind === 'security' ? secured : {}) }, language);
    await hands.choose(on('opinion-support'));
    await hands.write(on('reasons'), said.reasons);
    await everythingIsSaved(own, language);
    await afterStep(own);
    await expect(on('reasons')).toHaveValue(said.reasons);
    await hands.press(button(own, t('case::giveOpinion')));
    await expect(own).toHaveURL(/tab=reviews/);
    await receipt(own, 'recordReview');
    await expect(own.locator(`section[aria-labelledby="review-${kind}"] .tag.good`)).toBeVisible();
    await afterStep(own);
  };
  await Promise.all((Object.keys(reviewers) as (keyof typeof reviewers)[]).map(review));

  // Checklist and its two signatures
  page = await follow(cast.officer, t('task::freezeChecklist'));
  const known = await confirmAll(page, hands, language);
  expect(known).toMatchObject({ personalInformation: 'yes', otherInstitutions: 'no' });
  await hands.choose(page.locator('#question-legalAuthority-yes'));
  await hands.write(question('authorityText'), 'Section 18');
  const facts = {
    administrativePurpose: 'yes',
    activity: 'new',
    notice: 'given',
    riskWarrantsAssessment: 'no',
    treasuryBoardSubmission: 'no',
    coveredByExisting: 'no',
  };
  for (const [id, answer] of Object.entries(facts)) await hands.choose(page.locator(`#question-${id}-${answer}`));
  await hands.attach(question('officialForm'), { name: 'checklist.txt', text: `Official checklist of ${name}` });
  await expect(page.getByRole('link', { name: 'checklist.txt' })).toBeVisible();
  const officialForm = { fileId: 'attached', sha256: '0'.repeat(64), name: 'checklist.txt' };
  await fillRest(page, hands, 'privacy-checklist', { ...known, legalAuthority: 'yes', authorityText: '…', ...facts, officialForm }, language);
  await everythingIsSaved(page, language);
  await afterStep(page);
  await hands.press(button(page, t('case::freezeChecklist')));
  await expect(page).toHaveURL(/tab=privacy/);
  await receipt(page, 'freezeChecklist');
  await afterStep(page);
  const signChecklist = async (signer: string, version: number): Promise<void> => {
    page = await follow(signer, t('task::signChecklist'));
    await hands.choose(page.getByLabel(t('codes::determination.pia'), { exact: true }));
    await afterStep(page);
    await expect(page.getByLabel(t('codes::determination.pia'), { exact: true })).toBeChecked();
    await hands.press(button(page, t('sign::sign', { version })));
    await expect(page).toHaveURL(/tab=privacy/);
    await receipt(page, 'signChecklist');
    await afterStep(page);
  };
  await signChecklist(cast.executive, 1);
  // An answer is corrected: what was signed before is void, on screen and on paper, and both sign what stands now.
  page = await as(cast.officer);
  await page.goto(`/cases/${number}/checklist`);
  await hands.write(question('authorityText'), 'Section 18 of the Act');
  await everythingIsSaved(page, language);
  await hands.press(button(page, t('case::freezeChecklist')));
  await receipt(page, 'freezeChecklist');
  await expect(page.getByText(t('case::void'))).toBeVisible();
  expect(await onPaper(page)).toContain(dense(`${t('codes::act.signed')} ${t('case::void')} ${t('codes::role.executive')}`));
  await afterStep(page);
  for (const signer of [cast.executive, 's10-official']) await signChecklist(signer, 2);

  // The PIA, with the official form attached, and its two signatures
  page = await follow(cast.officer, t('task::completeAssessment'));
  const settled = await confirmAll(page, hands, language);
  expect(settled).toMatchObject({ authorityText: 'Section 18 of the Act', need: 'A backlog of images.', privacyNotice: 'yes', specialUses: ['NONE'] });
  await hands.write(question('overview'), 'What is assessed.');
  // An answer that proposes a risk says so beside it, and leads to where somebody says what becomes of the risk.
  const begun = { overview: '…', safeguardsTested: 'YES_NOT_ESTABLISHED' };
  await hands.choose(page.locator('#question-safeguardsTested-YES_NOT_ESTABLISHED'));
  await hands.press(page.locator('.proposes').getByRole('link'));
  await hands.choose(page.locator('#question-risks-safeguardsNotTestedYet-include'));
  const included = { proposal: 'safeguardsNotTestedYet', response: 'include' };
  await hands.attach(question('officialForm'), { name: 'form.txt', text: `Official form of ${name}` });
  await expect(page.getByRole('link', { name: 'form.txt' })).toBeVisible();
  // From the top again: the form is longer than anybody tabs back through.
  await everythingIsSaved(page, language);
  await page.reload();
  await fillRest(page, hands, 'pia', { ...settled, ...begun, risks: [included], officialForm }, language);
  await expect(page.getByText(t('form::nothingLeft'))).toBeVisible();
  await everythingIsSaved(page, language);
  await afterStep(page);
  await expect(page.getByRole('link', { name: 'form.txt' })).toBeVisible();
  await hands.press(button(page, t('assessment::freeze')));
  await expect(page).toHaveURL(/tab=privacy/);
  await receipt(page, 'freezeAssessment');
  await afterStep(page);
  for (const signer of [cast.executive, 's10-official']) {
    page = await follow(signer, t('task::signAssessment'));
    await afterStep(page);
    await hands.press(button(page, t('sign::sign', { version: 1 })));
    await expect(page).toHaveURL(/tab=privacy/);
    await receipt(page, 'signAssessment');
    await afterStep(page);
  }
  await expect(page.getByText(t('codes::assessmentStatus.approved'), { exact: true })).toBeVisible();

  // Recommendation and decision with a condition
  page = await follow('ntop-director', t('task::recommend'));
  const recommend = page.getByRole('form', { name: t('task::recommend') });
  await hands.choose(recommend.getByLabel(t('codes::decision.approveWithConditions'), { exact: true }));
  await hands.write(recommend.getByRole('textbox').first(), 'Operators are trained.');
  await hands.write(recommend.getByLabel(t('case::reasons')), 'The opinions agree.');
  await afterStep(page);
  await hands.press(button(page, t('case::recommendSubmit')));
  await receipt(page, 'recommend');
  await stage(page, 'decision');
  await afterStep(page);
  page = await follow('director-general', t('task::recordDecision'));
  const decision = page.getByRole('form', { name: t('task::recordDecision') });
  await hands.choose(decision.getByRole('radio', { name: t('codes::decision.approveWithConditions') }));
  await hands.write(decision.getByLabel(t('case::reasons')), 'Small, needed, checked.');
  await afterStep(page);
  await hands.press(button(decision, t('codes::decision.approveWithConditions')));
  await hands.press(button(page.getByRole('dialog'), t('codes::decision.approveWithConditions')));
  await receipt(page, 'recordDecision');
  await stage(page, 'conditions');
  await afterStep(page);

  // The condition: shown by its owner, accepted by somebody else
  page = await follow(cast.executive, t('task::evidenceCondition'));
  await hands.write(page.getByLabel(t('authorization::how')), 'Both completed the course.');
  await afterStep(page);
  await hands.press(button(page, t('authorization::show')));
  await receipt(page, 'evidenceCondition');
  await afterStep(page);
  page = await follow('ntop-analyst', t('task::acceptCondition'));
  await hands.press(button(page, t('authorization::accept')));
  await receipt(page, 'acceptCondition');
  await stage(page, 'inForce');
  await afterStep(page);

  // The end and its signed report
  page = await as(cast.executive);
  await page.goto(`/cases/${number}?tab=conditions`);
  await hands.press(page.locator('summary', { hasText: t('authorization::end') }));
  const ending = page.getByRole('form', { name: t('authorization::end') });
  await hands.write(ending.getByLabel(t('case::reasons')), 'The test is complete.');
  await hands.press(button(ending, t('authorization::end')));
  await hands.press(button(page.getByRole('dialog'), t('authorization::end')));
  await receipt(page, 'endAuthorization');
  await stage(page, 'reporting');
  await afterStep(page);
  page = await follow(cast.executive, t('task::signReport'));
  const measured = await confirmAll(page, hands, language);
  expect(measured).toMatchObject({ successResults: [{ criterion: 'As described.', threshold: 'As described.' }] });
  for (const id of ['searches', 'probes', 'files', 'people', 'accountsClosed']) await hands.write(question(id), '2');
  await hands.choose(page.locator('#question-dataDisposed-yes'));
  await hands.write(question('dataAccount'), 'Erased.');
  await hands.write(question('findings'), 'Nine in ten found.');
  const reported = { searches: 2, probes: 2, files: 2, people: 2, accountsClosed: 2, dataDisposed: 'yes', dataAccount: '…', findings: '…' };
  await fillRest(page, hands, 'test-report', { ...measured, ...reported }, language);
  await everythingIsSaved(page, language);
  await afterStep(page);
  await hands.press(button(page, t('task::signReport')));
  await receipt(page, 'signReport');
  await stage(page, 'closed');
  await expect(page.getByText(t('codes::authorizationStatus.reported'))).toBeVisible();
  await afterStep(page);

  // The report on paper: whose it is, that it was signed, by which text, how marked and in which language
  const { recordId, reportHash } = await reportOf(page, number);
  await page.goto(`/authorizations/${recordId}/report`);
  await expect(page.getByText('Nine in ten found.')).toBeVisible();
  const paper = await onPaper(page);
  for (const said of [number, t('print::signed'), reportHash, language === 'en' ? 'Protected B' : 'Protégé B', t('print::inLanguage'), 'Nine in ten found.']) {
    expect(paper).toContain(dense(said));
  }

  for (const one of pages.values()) await one.context().close();
}

/** What the page says when it is printed. */
const onPaper = async (page: Page): Promise<string> => dense((await readPdf(await page.pdf({ format: 'Letter' }))).pages.flat().join(' '));

/** The authorization of a case and the hash of its report, as the API says them. */
async function reportOf(page: Page, number: string): Promise<{ readonly recordId: string; readonly reportHash: string }> {
  const query = 'query ($number: String!) { case(number: $number) { authorizations { recordId reportHash } } }';
  const answer = await page.request.post('/graphql', { headers: { 'x-gatehouse-csrf': '1' }, data: { query, variables: { number } } });
  const { data } = (await answer.json()) as { data: { case: { authorizations: { recordId: string; reportHash: string }[] } } };
  const [authorization] = data.case.authorizations;
  if (!authorization) throw new Error(`${number} has no authorization`);
  return authorization;
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
