import type { Browser } from 'playwright-core';
import { publishedCall, createFund } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import {
  accessibilityFaults,
  describeInBrowser,
  openBrowser,
  PHONE,
  scrollsSideways,
  visit,
} from '../setup/browser.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';

describeInBrowser('a visitor on a phone', () => {
  let app: ServedApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await serveTestApp();
    const { organiserId } = await setUpFund(app);
    await publishedCall(app, await createFund(app, organiserId), { title: 'Конкурс на гранты 2027 года' });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each(['light', 'dark'] as const)('finds the open call (%s)', async (colorScheme) => {
    const { page, complaints } = await visit(browser, { viewport: PHONE, colorScheme });
    await page.goto(app.url);
    await page.getByRole('link', { name: 'Конкурс на гранты 2027 года' }).waitFor();
    await page.getByText('Осталось').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('reads it in English and in Sakha without leaving the page', async () => {
    const { page, complaints } = await visit(browser, { viewport: PHONE });
    await page.goto(app.url);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Calls', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Саха тыла' }).click();
    await page.getByRole('heading', { name: 'Куонкурустар' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('sah');
    expect(complaints).toEqual([]);
  });
});
