import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findChromium } from './find-chromium.js';
import { closedWithTheFile } from './opened.js';

const executablePath = findChromium();

/** Journeys need a browser; a machine without one says so and leaves them out. */
export const describeInBrowser = executablePath
  ? describe
  : (name: string, body: () => void): void =>
      describe.skip(`${name} (needs the Debian package chromium-headless-shell)`, body);

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 900 };

export async function openBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: executablePath ?? '', args: FLAGS });
  closedWithTheFile(() => browser.close());
  return browser;
}

export interface Visit {
  page: Page;
  /** What the console said that nobody should read: errors and warnings. */
  complaints: string[];
}

/** A new person in front of the browser. */
export async function visit(browser: Browser, options: BrowserContextOptions): Promise<Visit> {
  const context = await browser.newContext({ locale: 'ru-RU', timezoneId: 'Asia/Yakutsk', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

/** Signs in through the form, as a person does. */
export async function signInOn(
  page: Page,
  url: string,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('Электронная почта').fill(email);
  await page.getByLabel('Пароль', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Войти' }).click();
  await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
}

interface AxeResults {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

interface Axe {
  run(options: { resultTypes: 'violations'[]; selectors: boolean }): Promise<AxeResults>;
}

/** What axe-core finds on the page as it is now, one line for each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    // What passes is neither described nor looked up again: that was most of its time.
    (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'], selectors: false }),
  );
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 200)}`);
}

/** Whether the page has to be pushed sideways. */
export function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = (
      globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }
    ).document.documentElement;
    return scrollWidth > clientWidth;
  });
}
