import type { Browser, Locator, Page } from 'playwright-core';
import { asOwner, createFund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { ASKED, assign, createExperts, reviewingCall } from '../factories/scoring.js';
import { describeInBrowser, DESK, openBrowser, visit } from '../setup/browser.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';
import { PASSWORD } from '../setup/test-app.js';

/** More stops than any page has: who needs more is caught in a trap. */
const MOST_TABS = 100;
const APPLICATIONS = 3;
const SECOND_THOUGHT = 4;

/** One digit for each criterion, different in every application. */
const scoresOf = (application: number): number[] => ASKED.map((_, i) => (i + application * 2) % 10);

interface Kept {
  heading: string;
  status: string;
  scores: Record<string, number>;
}

describeInBrowser('an expert without a mouse', () => {
  let app: ServedApp;
  let browser: Browser;
  let expert: Person;

  beforeAll(async () => {
    app = await serveTestApp();
    const fund = await createFund(app, (await setUpFund(app)).organiserId);
    [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    const { applications } = await reviewingCall(app, fund, { applications: APPLICATIONS });
    for (const { applicationId } of applications) await assign(app, fund, applicationId, expert);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('accepts, scores and hands in three applications', async () => {
    const { page, complaints } = await visit(browser, { viewport: DESK });
    await signIn(page, `${app.url}/sign-in`, expert.email);
    await go(page, page.getByRole('main').getByRole('link', { name: 'Проект' }).first());
    const given: Kept[] = [];
    for (let i = 0; i < APPLICATIONS; i += 1) {
      if (i > 0) await go(page, page.getByRole('link', { name: 'К следующей заявке' }));
      await go(page, page.getByRole('button', { name: 'Конфликта нет, принять' }));
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      given.push({ heading, status: 'submitted', scores: await score(page, scoresOf(i)) });
      await go(page, page.getByRole('button', { name: 'Сдать рецензию' }));
      await page.getByText('Рецензия сдана').waitFor();
    }
    await go(page, page.getByRole('link', { name: 'Мои рецензии' }).first());
    await page.getByText('На сегодня всё.').waitFor();

    const byHeading = (a: Kept, b: Kept): number => a.heading.localeCompare(b.heading);
    expect((await keptReviews()).sort(byHeading)).toEqual(given.sort(byHeading));
    expect(complaints).toEqual([]);
  });

  const keptReviews = (): Promise<Kept[]> =>
    asOwner<Kept>(
      app,
      `SELECT 'Заявка ' || a.number AS heading, r.status,
              json_object_agg(s.criterion_id, s.score::int) AS scores
         FROM review r
         JOIN application a ON a.id = r.application_id
         JOIN review_score s ON s.review_id = r.id
        GROUP BY a.number, r.id`,
    );
});

async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(url);
  await tabTo(page, page.getByLabel('Электронная почта'));
  await page.keyboard.type(email);
  await tabTo(page, page.getByRole('textbox', { name: 'Пароль' }));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Мои рецензии' }).waitFor();
}

/** Digits and J down the rubric, then K back to the last criterion but one for a second thought. */
async function score(page: Page, scores: number[]): Promise<Kept['scores']> {
  await tabTo(page, page.getByRole('region', { name: 'Оценка по критериям' }));
  for (const digit of scores) {
    await page.keyboard.press(String(digit));
    await page.keyboard.press('j');
  }
  await page.keyboard.press('k');
  await page.keyboard.press(String(SECOND_THOUGHT));
  const final = scores.with(-2, SECOND_THOUGHT);
  return Object.fromEntries(ASKED.map((criterionId, i) => [criterionId, final[i] ?? 0]));
}

async function go(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const focused = target.and(page.locator(':focus'));
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target.toString()}`);
}
