import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { DEMO_DOMAIN, DEMO_PASSWORD } from '#identity';
import { seededDemo, type SeededDemo } from '../factories/demo.js';
import {
  accessibilityFaults,
  describeInBrowser,
  openBrowser,
  PHONE,
  scrollsSideways,
  signInOn,
  visit,
} from '../setup/browser.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';
import { pagePatterns, patternOf } from './page-patterns.js';
import { invitationScreens, screensOf, type Screen } from './screens.js';

// eslint-disable-next-line no-restricted-properties -- where scripts/screens.mjs wants the pictures
const pictures = process.env['KESKIL_SCREENS'];

/** On what and how somebody looks. */
interface Look {
  viewport: typeof PHONE;
  colorScheme: 'light' | 'dark';
}

/**
 * Opens every screen of the demo in its role, in a look that the tests always see; pictures are of the other theme too.
 * A phone and a desk have a test file each, so that both are walked at once.
 */
export function walkEveryScreen(device: string, usual: Look): void {
  const other: Look = { ...usual, colorScheme: usual.colorScheme === 'light' ? 'dark' : 'light' };
  describeInBrowser(`every screen on a ${device}`, () => {
    let demo: SeededDemo;
    let app: ServedApp;
    let browser: Browser;
    let screens: Screen[];

    beforeAll(async () => {
      demo = await seededDemo();
      app = await serveTestApp(demo.database);
      browser = await openBrowser();
      screens = [...(await screensOf(app.tx)), ...(await invitationScreens(app))];
    });
    afterAll(async () => {
      await browser.close();
      await demo.owner.close();
      await app.close();
    });

    it('is looked at', () => {
      const patterns = pagePatterns();
      const seen = new Set(screens.map(({ path }) => patternOf(path, patterns)));
      expect(patterns.filter((pattern) => !seen.has(pattern))).toEqual([]);
    });

    it.each(pictures ? [usual, other] : [usual])(
      'can be read, heard and held: $colorScheme',
      async (look) => {
        const faults: string[] = [];
        for (const person of new Set(screens.map(({ as }) => as))) {
          const { page, complaints } = await visit(browser, look);
          if (person)
            await signInOn(page, app.url, { email: `${person}@${DEMO_DOMAIN}`, password: DEMO_PASSWORD });
          for (const screen of screens.filter(({ as }) => as === person)) {
            const found = [...(await faultsOf(page, screen, look)), ...complaints.splice(0)];
            faults.push(...found.map((fault) => `${screen.name}: ${fault}`));
          }
          await page.context().close();
        }
        expect(faults).toEqual([]);
      },
      900_000,
    );

    async function faultsOf(page: Page, { name, path }: Screen, look: Look): Promise<string[]> {
      await page.goto(app.url + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      // On a busy machine the network may rest between two requests.
      await page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({
          path: `${pictures}/${name}.${device}-${look.colorScheme}.png`,
          fullPage: true,
        });
      }
      const faults = await accessibilityFaults(page);
      const alerts = (await page.getByRole('alert').allInnerTexts()).filter((text) => text !== '');
      faults.push(...alerts.map((text) => `says ${text}`));
      if (await scrollsSideways(page)) faults.push('scrolls sideways');
      return faults;
    }
  });
}
