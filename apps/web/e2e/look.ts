import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe objects to, each with the element. */
export async function objections(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  return violations.map(({ id, impact, nodes }) => `${page.url()} ${id} (${impact}): ${nodes.map(({ html }) => html).join(' ')}`);
}

/**
 * What axe does not ask: order of headings, size of targets (WCAG 2.2, 2.5.8), lists with nothing in them, buttons that are
 * off without a reason that can be read, an order of the tabulator of its own.
 */
const structure = (): string[] => {
  const seen = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const brief = (one: HTMLElement): string => one.outerHTML.slice(0, 160);
  const levels = seen('h1, h2, h3, h4, h5, h6').map((one) => Number(one.tagName[1]));
  const isSmall = (one: HTMLElement): boolean => {
    if (one instanceof HTMLAnchorElement && getComputedStyle(one).display === 'inline') return false;
    const boxes = [one, ...(one instanceof HTMLInputElement ? (one.labels ?? []) : [])].map((part) => part.getBoundingClientRect());
    return Math.max(...boxes.map(({ width }) => width)) < 24 || Math.max(...boxes.map(({ height }) => height)) < 24;
  };
  return [
    ...levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`heading ${level} after ${levels[index - 1]}`] : [])),
    ...seen('a[href], button, input, select, textarea, summary').filter(isSmall).map((one) => `small target ${brief(one)}`),
    ...seen('ul, ol, dl').filter(({ children }) => children.length === 0).map((one) => `empty list ${brief(one.parentElement ?? one)}`),
    ...seen('[aria-disabled="true"]:not([aria-describedby])').map((one) => `off without a reason ${brief(one)}`),
    ...seen('button[disabled]').map((one) => `cannot be reached ${brief(one)}`),
    ...seen('[tabindex]').filter(({ tabIndex }) => tabIndex > 0).map((one) => `order of its own ${brief(one)}`),
  ];
};

/** What would scroll sideways at 400 % zoom of a window of 1280 by 1024 (WCAG 2.2, 1.4.10), or cover half of it. */
const reflow = (): string[] => {
  const { scrollWidth } = document.documentElement;
  const covers = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (one) =>
      ['fixed', 'sticky'].includes(getComputedStyle(one).position) && one.checkVisibility() && one.getBoundingClientRect().height > innerHeight / 2,
  );
  return [
    ...(scrollWidth > innerWidth ? [`${scrollWidth} px wide on ${innerWidth}`] : []),
    ...covers.map((one) => `covers the page: ${one.outerHTML.slice(0, 160)}`),
  ];
};

/** The structure of a page as it stands, and whether it still reads in one column at 400 % zoom. */
export async function structuralObjections(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  const found = await page.evaluate(structure);
  await page.setViewportSize({ width: 320, height: 256 });
  found.push(...(await page.evaluate(reflow)));
  if (before) await page.setViewportSize(before);
  return found.map((one) => `${page.url()} ${one}`);
}

export const isLoaded = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
};
