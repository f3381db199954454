import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody works a page: by mouse, or by keyboard alone. The walk through the product is the same for both. */
export interface Hands {
  press(target: Locator): Promise<void>;
  /** Twice, as impatient people do. */
  pressTwice(target: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  writeDate(field: Locator, date: string): Promise<void>;
  choose(radio: Locator): Promise<void>;
  select(field: Locator, option: RegExp): Promise<void>;
  attach(field: Locator, file: { readonly name: string; readonly text: string }): Promise<void>;
}

const fileOf = ({ name, text }: { readonly name: string; readonly text: string }) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

export const mouse: Hands = {
  press: (target) => target.click(),
  pressTwice: (target) => target.dblclick(),
  write: (field, text) => field.fill(text),
  writeDate: (field, date) => field.fill(date),
  choose: (radio) => radio.check(),
  async select(field, option) {
    const found = field.locator('option').filter({ hasText: option }).first();
    await expect(found).toBeAttached();
    await field.selectOption(await found.getAttribute('value'));
  },
  attach: (field, file) => field.setInputFiles(fileOf(file)),
};

/** Tab, arrows, Space, Enter and letters, nothing else. Fails where Tab never arrives or the focus cannot be seen. */
export const keyboard: Hands = {
  async press(target) {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
  },
  async pressTwice(target) {
    await tabTo(target);
    await target.page().keyboard.press('Enter');
    await target.page().keyboard.press('Enter');
  },
  async write(field, text) {
    await tabTo(field);
    await field.page().keyboard.press('ControlOrMeta+A');
    await field.page().keyboard.type(text);
    await expect(field).toHaveValue(text);
  },
  async writeDate(field, date) {
    await tabTo(field);
    const [year, month, day] = date.split('-') as [string, string, string];
    const { keyboard: keys } = field.page();
    // The order of the parts is the browser's own.
    for (const typed of [`${month}${day}${year}`, `${year}${month}${day}`, `${day}${month}${year}`]) {
      for (let part = 0; part < 3; part++) await keys.press('ArrowLeft');
      await keys.type(typed);
      if ((await field.inputValue()) === date) return;
    }
    await expect(field).toHaveValue(date);
  },
  async choose(radio) {
    const group = await radio.getAttribute('name');
    await tabTo(radio, group);
    for (let step = 0; step < 40 && !(await isFocused(radio)); step++) await radio.page().keyboard.press('ArrowDown');
    if (!(await radio.isChecked())) await radio.page().keyboard.press('Space');
    await expect(radio).toBeChecked();
  },
  async select(field, option) {
    await expect(field.locator('option').filter({ hasText: option }).first()).toBeAttached();
    await tabTo(field);
    const chosen = (): Promise<string> => field.evaluate((one) => (one as HTMLSelectElement).selectedOptions[0]?.textContent ?? '');
    for (let step = 0; step < 40 && !option.test(await chosen()); step++) await field.page().keyboard.press('ArrowDown');
    expect(await chosen()).toMatch(option);
  },
  async attach(field, file) {
    await tabTo(field);
    // A headless browser now and then opens no chooser; a person presses Enter again.
    await expect(async () => {
      const opened = field.page().waitForEvent('filechooser', { timeout: 3000 });
      const [chooser] = await Promise.all([opened, field.page().keyboard.press('Enter')]);
      await chooser.setFiles(fileOf(file));
    }).toPass({ timeout: 15_000 });
  },
};

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus or, for radio buttons, one of their group. */
async function tabTo(target: Locator, group: string | null = null): Promise<void> {
  const page = target.page();
  await expect(target).toBeVisible();
  const arrived = async (): Promise<boolean> =>
    group === null
      ? isFocused(target)
      : page.evaluate((name) => document.activeElement?.getAttribute('name') === name, group);
  for (let presses = 0; presses < 400; presses++) {
    if (await arrived()) {
      await expectVisibleFocus(page);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never arrives at ${String(target)}`);
}

async function expectVisibleFocus(page: Page): Promise<void> {
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return { outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(outline.outlineStyle).not.toBe('none');
  expect(outline.width).toBeGreaterThanOrEqual(2);
}
