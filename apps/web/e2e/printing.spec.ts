import { expect, test, type Page } from '@playwright/test';
import { isLoaded } from './look.ts';
import { dense, readPdf } from './pdf.ts';
import { signedIn, type Language } from './people.ts';
import { wordsOf } from './words.ts';

type Say = ReturnType<typeof wordsOf>;

interface Frozen {
  readonly version: number;
  readonly contentHash: string;
  readonly answers: Readonly<Record<string, unknown>>;
}

interface Entry {
  readonly version: number;
  readonly hash: string;
}

/** What the API says of a case, in the reader's name. */
interface Known {
  readonly newestEntry: Entry;
  readonly decisionEntry: Entry | null;
  readonly preparationVersions: readonly Frozen[];
  readonly checklistVersions: readonly Frozen[];
  readonly assessments: readonly { readonly versions: readonly Frozen[] }[];
  readonly preparationDraft: { readonly answers: readonly { readonly value: unknown }[] };
  readonly reviews: readonly { readonly contentHash: string }[];
  readonly files: readonly { readonly sha256: string }[];
  readonly timeline: { readonly edges: readonly { readonly node: { readonly hash: string } }[] };
}

const known = async (page: Page, number: string): Promise<Known> => {
  const frozen = '{ version contentHash answers }';
  const query = `query ($number: String!) { case(number: $number) {
    newestEntry { version hash } decisionEntry { version hash } preparationVersions ${frozen} checklistVersions ${frozen}
    assessments { versions ${frozen} } preparationDraft { answers { value } }
    reviews { contentHash } files { sha256 } timeline(first: 100) { edges { node { hash } } } } }`;
  const headers = { 'x-gatehouse-csrf': '1' };
  const answer = await page.request.post('/graphql', { headers, data: { query, variables: { number } } });
  const { data } = (await answer.json()) as { data: { case: Known } };
  return data.case;
};

/** What people wrote, wherever it stands in an answer: not the codes of choices. */
const written = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.includes(' ')
      ? [value]
      : []
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(written)
      : [];

/** Opens a page to print it: also what its paper is marked with has arrived, for which printing does not wait. */
async function open(page: Page, path: string): Promise<void> {
  const marked = page.waitForResponse((answer) => (answer.request().postData() ?? '').includes('query Marking'));
  await page.goto(path);
  await marked;
  await isLoaded(page);
}

interface Paper {
  readonly name: string;
  readonly subject: string;
  readonly number: string;
  readonly path: string;
  readonly link?: string;
  /** What its head says of version and hash, and the short form at the foot of every page. */
  readonly says: (of: Known, t: Say) => { readonly whole: readonly string[]; readonly foot: readonly string[]; readonly answers?: unknown };
  readonly isDraft?: boolean;
  readonly isForm?: boolean;
  readonly pages: readonly [least: number, most: number];
}

const record = ({ newestEntry, decisionEntry }: Known, t: Say) => ({
  whole: [
    newestEntry.hash,
    ...(decisionEntry ? [t('print::entryHash', { version: decisionEntry.version, hash: decisionEntry.hash })] : []),
  ],
  foot: [t('print::entry', { version: newestEntry.version }), newestEntry.hash.slice(0, 12)],
});

const frozen = (versions: readonly Frozen[] | undefined, t: Say) => {
  const { version, contentHash, answers } = versions?.at(-1) as Frozen;
  return { whole: [contentHash], foot: [t('version', { version }), contentHash.slice(0, 12)], answers };
};

const draft = (_of: Known, t: Say) => ({ whole: [t('print::draftHash')], foot: [t('print::draftVersion')] });

const papers: readonly Paper[] = [
  { name: 'a case', subject: 'auditor', number: 'NTOP-2026-0013', path: '/cases/NTOP-2026-0013', says: record, pages: [1, 3] },
  { name: 'the rules of a case', subject: 's10-official', number: 'NTOP-2026-0007', path: '/cases/NTOP-2026-0007?tab=rules', says: record, pages: [1, 12] },
  {
    name: 'a brief that was decided on',
    subject: 'auditor',
    number: 'NTOP-2026-0017',
    path: '/cases/NTOP-2026-0017/brief',
    says: (of, t) => {
      const { whole, foot } = frozen(of.preparationVersions, t);
      const { version, hash } = of.decisionEntry as Entry;
      return { whole: [...whole, t('print::entryHash', { version, hash })], foot };
    },
    pages: [1, 1],
  },
  {
    name: 'a checklist to sign',
    subject: 's10-official',
    number: 'NTOP-2026-0007',
    path: '/cases/NTOP-2026-0007/checklist/sign',
    says: ({ checklistVersions }, t) => frozen(checklistVersions, t),
    isForm: true,
    pages: [2, 10],
  },
  {
    name: 'an assessment',
    subject: 'auditor',
    number: 'NTOP-2026-0010',
    path: '/cases/NTOP-2026-0010?tab=privacy',
    link: 'main a[href^="/assessments/"]',
    says: ({ assessments }, t) => frozen(assessments[0]?.versions, t),
    isForm: true,
    pages: [5, 25],
  },
  {
    name: 'a whole case',
    subject: 'auditor',
    number: 'NTOP-2026-0017',
    path: '/cases/NTOP-2026-0017/print',
    says: (of, t) => {
      const { whole, foot } = record(of, t);
      const papers = [...of.preparationVersions, ...of.checklistVersions];
      return {
        whole: [
          ...whole,
          ...[...papers, ...of.reviews].map(({ contentHash }) => contentHash),
          ...of.files.map(({ sha256 }) => sha256),
          ...of.timeline.edges.map(({ node }) => node.hash),
        ],
        foot,
        answers: papers.map(({ answers }) => answers),
      };
    },
    pages: [8, 40],
  },
  {
    name: 'a paper in writing',
    subject: 'officer-a',
    number: 'NTOP-2026-0007',
    path: '/cases/NTOP-2026-0007/papers/facial-recognition-checklist',
    says: draft,
    isDraft: true,
    pages: [1, 12],
  },
  {
    name: 'a preparation in writing',
    subject: 'officer-a',
    number: 'NTOP-2026-0006',
    path: '/cases/NTOP-2026-0006/preparation',
    says: (of, t) => ({ ...draft(of, t), answers: of.preparationDraft.answers.map(({ value }) => value) }),
    isDraft: true,
    pages: [2, 8],
  },
  {
    name: 'a review in writing',
    subject: 'privacy-analyst',
    number: 'NTOP-2026-0007',
    path: '/cases/NTOP-2026-0007/review/privacy',
    says: draft,
    isDraft: true,
    pages: [1, 6],
  },
];

const marking: Readonly<Record<Language, string>> = { en: 'Protected B', fr: 'Protégé B' };

/** Words to press, as they stand on screen: on paper none of them is a line. */
const pressable = (page: Page): Promise<string[]> =>
  page.locator('button, .button, .main-nav a, .breadcrumbs a, summary, .site-footer p').evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => (one as HTMLElement).innerText.trim()),
  );

for (const language of ['en', 'fr'] as const) {
  for (const { name, subject, number, path, link, says, isDraft = false, isForm = isDraft, pages: [least, most] } of papers) {
    test(`${name} prints as what it is, and nothing else (${language})`, async ({ browser }) => {
      const t = wordsOf(language);
      const page = await signedIn(browser, subject, language);
      await open(page, path);
      if (link) {
        const heading = page.getByRole('heading', { level: 1 });
        const before = (await heading.textContent()) ?? '';
        await page.locator(link).first().click();
        await expect(heading).not.toHaveText(before);
        await isLoaded(page);
      }
      await expect(page.getByRole('button', { name: t('print'), exact: true })).toBeVisible();
      if (isForm) await expect(page.locator('main :is(.standing, dd.prewrap)').first()).toBeAttached();
      const onScreen = await page.title();
      const furniture = await pressable(page);
      expect(furniture).toContain(t('account.signOut'));
      const { title, pages } = await readPdf(await page.pdf({ format: 'Letter' }));
      expect(await page.title()).toBe(onScreen);

      const text = dense(pages.flat().join(' '));
      const { whole, foot, answers } = says(await known(page, number), t);
      for (const said of [
        number,
        ...whole,
        marking[language],
        t('print::inLanguage'),
        t('print::saysOther'),
        t('demonstration'),
        `${t('print::address')}${new URL(page.url()).href}`,
        ...written(answers),
      ]) {
        expect(text).toContain(dense(said));
      }
      expect(text).toMatch(language === 'en' ? /[ap]\.m\.E[DS]T/ : /\d{2}h\d{2}HN?A?E/);

      expect(title).toContain(number);
      expect(title).not.toContain(t('app'));
      expect(pages.length).toBeGreaterThanOrEqual(least);
      expect(pages.length).toBeLessThanOrEqual(most);
      for (const [index, lines] of pages.entries()) {
        const onPage = dense(lines.join(' ')).toLocaleLowerCase();
        for (const said of [number, marking[language], ...foot, `Page ${index + 1}${t('print::of')}${pages.length}`]) {
          expect(onPage, `page ${index + 1}`).toContain(dense(said).toLocaleLowerCase());
        }
        expect(dense(lines.join(' ')).includes(t('print::draft')), `page ${index + 1} says that it is a draft`).toBe(isDraft);
      }
      const lines = new Set(pages.flat());
      expect(furniture.filter((word) => word && lines.has(word))).toEqual([]);
      await page.context().close();
    });
  }

  test(`an answer to “may I use this” prints with its question (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const page = await signedIn(browser, 'employee', language);
    await page.goto('/technologies?text=Spotlight');
    await isLoaded(page);
    const id = ((await page.locator('h2 a[href^="/technologies/"]').first().getAttribute('href')) ?? '').split('/').at(-1);
    await open(page, `/may-i-use?technology=${id}&unit=unit-a&use=00000000-0000-4000-8000-000000000000`);
    await expect(page.locator('main').getByRole('status')).toBeVisible();
    const { pages } = await readPdf(await page.pdf({ format: 'Letter' }));
    expect(pages).toHaveLength(1);
    const text = dense(pages.flat().join(' '));
    const unit = language === 'en' ? 'Unit A' : 'Unité A';
    for (const said of ['Spotlight', unit, t('mayuse::otherUse'), t('mayuse::newUse'), marking[language], t('print::inLanguage')]) {
      expect(text).toContain(dense(said));
    }
    expect(text).not.toContain(dense(t('mayuse::another')));
    expect(text).not.toContain('Unit B');
    await page.context().close();
  });

  test(`a case leads to itself whole, which holds its assessment by reference and its conditions (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const page = await signedIn(browser, 'auditor', language);
    const print = async (number: string): Promise<readonly string[]> => {
      await open(page, `/cases/${number}`);
      await page.getByRole('link', { name: t('print::wholeCase') }).click();
      await expect(page.getByRole('heading', { level: 2, name: t('wholecase::parts.timeline') })).toBeVisible();
      await isLoaded(page);
      // It is read here and acted on at the case.
      await expect(page.locator('main article').getByRole('textbox')).toHaveCount(0);
      return (await readPdf(await page.pdf({ format: 'Letter' }))).pages.flat();
    };
    const phone = dense((await print('NTOP-2026-0010')).join(' '));
    const { assessments } = await known(page, 'NTOP-2026-0010');
    for (const said of [t('codes::assessmentKind.pia'), t('wholecase::assessment'), ...(assessments[0]?.versions ?? []).map(({ contentHash }) => contentHash)]) {
      expect(phone).toContain(dense(said));
    }
    expect(phone).not.toContain(dense(t('case::void')));
    const lines = await print('NTOP-2026-0013');
    const parts = ['request', 'preparation', 'reviews', 'privacy', 'decision', 'conditions', 'rules', 'files', 'conversation', 'timeline'].map((part) => t(`wholecase::parts.${part}`));
    const at = parts.map((part) => lines.lastIndexOf(part));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    // The table of files, and not only the form that names one.
    expect(lines.slice(at[7], at[8]).join(' ')).toContain(t('files::size'));
    const crowd = dense(lines.join(' '));
    for (const said of ['Operators have completed the training', t('codes::conditionStatus.evidenced')]) expect(crowd).toContain(dense(said));
    await page.context().close();
  });

  test(`what the reader opened prints, what is folded away does not (${language})`, async ({ browser }) => {
    const t = wordsOf(language);
    const page = await signedIn(browser, 'auditor', language);
    await open(page, '/cases/NTOP-2026-0013');
    const why = page.locator('main details.why').filter({ visible: true }).first();
    const print = async (): Promise<string> => dense((await readPdf(await page.pdf({ format: 'Letter' }))).pages.flat().join(' '));
    await expect(why).toBeVisible();
    expect(await print()).not.toContain(dense(t('why::change')));
    await why.locator('summary').click();
    expect(await print()).toContain(dense(t('why::change')));
    await page.context().close();
  });
}

test('nothing is wider than Letter paper, and no heading is the last line of a page', async ({ browser }) => {
  for (const subject of ['auditor', 'employee'] as const) {
    const page = await signedIn(browser, subject, 'fr');
    const paths =
      subject === 'auditor'
        ? ['/cases', ...['', '?tab=reviews', '?tab=privacy', '?tab=conditions', '?tab=files', '?tab=timeline'].map((tab) => `/cases/NTOP-2026-0010${tab}`), '/cases/NTOP-2026-0017/brief', '/cases/NTOP-2026-0010/print', '/cases/NTOP-2026-0013/print', '/overviews', '/overviews?tab=stays&show=lastYear', '/overviews/overdue', '/overviews/stays?show=lastYear']
        : ['/rules/privacy-assessment', '/powers', '/reference/legal-authority', '/forms/privacy-checklist'];
    for (const path of paths) {
      await open(page, path);
      const headings = new Set(await page.locator('main :is(h2, h3, h4)').allInnerTexts());
      const { pages } = await readPdf(await page.pdf({ format: 'Letter' }));
      for (const [index, lines] of pages.entries()) {
        // Above what stands at the foot of each page.
        const body = lines.filter((line) => !/^(SHA-256|Version|Entrée du registre|Imprimé le)/.test(line));
        expect(headings.has(body.at(-1) ?? ''), `${path}, page ${index + 1}: ${body.at(-1)}`).toBe(false);
      }
      // Letter less both margins, at 96 dots an inch.
      await page.setViewportSize({ width: Math.floor((8.5 - 3.2 / 2.54) * 96), height: 900 });
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    await page.context().close();
  }
});
