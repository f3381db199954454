import { test } from '@playwright/test';
import { keyboard, mouse } from './hands.ts';
import { refreshAndBack } from './people.ts';
import { walk } from './walk.ts';

// A path through every form, the whole PIA among them: minutes even for a machine with nothing else to do.
test.describe.configure({ timeout: 900_000 });

for (const language of ['en', 'fr'] as const) {
  test(`a technology with a PIA, from registration to a signed report, with refresh and back at every step (${language})`, async ({ browser }) => {
    await walk(browser, language, mouse, refreshAndBack);
  });
}

test('the whole path by keyboard alone, with visible focus everywhere', async ({ browser }) => {
  await walk(browser, 'en', keyboard, () => Promise.resolve());
});
