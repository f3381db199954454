import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
const [base, subject, lang, out, ...paths] = process.argv.slice(2);
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: lang === 'fr' ? 'fr-CA' : 'en-CA' });
page.on('console', (m) => { if (m.type() === 'error') console.log('console', m.text()); });
page.on('pageerror', (e) => console.log('pageerror', e.message));
await page.goto(`${base}/auth/sign-in?ui_locales=${lang}`);
if (subject !== '-') { await page.click(`button[value="${subject}"]`); await page.waitForURL(`${base}/**`); } 
let n = 0;
for (const p of paths) {
  await page.goto(base + p); await page.waitForTimeout(900);
  await page.screenshot({ path: `${out}-${n++}.png`, fullPage: true });
}
await browser.close();
