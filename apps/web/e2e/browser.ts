import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import chromium from '@sparticuz/chromium';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** An installed Chromium or Chrome, else the one from npm, which needs no root and no installer. */
export async function findBrowser(path = process.env['PATH'] ?? ''): Promise<{ executablePath: string; args: string[] }> {
  for (const folder of path.split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name);
      if (existsSync(file)) return { executablePath: file, args: ['--no-sandbox'] };
    }
  }
  return { executablePath: await chromium.executablePath(), args: [...chromium.args.filter((one) => !one.includes('single-process')), '--no-sandbox'] };
}
