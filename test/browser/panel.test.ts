import type { Browser, Page } from 'playwright-core';
import { RecomputeRanking } from '#scoring';
import { createFund, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { createExperts, reviewingCall, submittedReview } from '../factories/scoring.js';
import {
  accessibilityFaults,
  describeInBrowser,
  openBrowser,
  PHONE,
  scrollsSideways,
} from '../setup/browser.js';
import { Desks } from '../setup/desks.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';

const WAIT = { timeout: 60_000 };

describeInBrowser('a panel on an application', () => {
  let app: ServedApp;
  let browser: Browser;
  let desks: Desks;
  let fund: Fund;
  let experts: Person[];

  beforeAll(async () => {
    app = await serveTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    experts = await createExperts(app, fund.organiserId, 3);
    const call = await reviewingCall(app, fund, { applications: 1, rules: { blindToExperts: true } });
    const { applicationId } = call.applications[0] as { applicationId: string };
    for (const [i, expert] of experts.entries())
      await submittedReview(app, fund, applicationId, expert, [9, 3, 7][i] ?? 5);
    await app.tx.run((em) => app.get(RecomputeRanking).execute(em, call.callId));
    browser = await openBrowser();
    desks = new Desks(browser, app);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });

  const stands = async (page: Page): Promise<void> => {
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  };

  it('is opened from the ranking, talked over under aliases, and changes a score on record', async () => {
    const admin = await desks.of(fund.administrator);
    await admin.goto(`${app.url}/fund/ranking`);
    await admin.getByRole('link', { name: 'Обсудить с экспертами' }).click();
    await admin.getByRole('button', { name: 'Открыть обсуждение' }).click();
    await admin.getByLabel('Что обсудить экспертам').fill('План: что из него выполнимо?');
    await admin.getByRole('button', { name: 'Открыть обсуждение' }).last().click();
    await admin.getByRole('heading', { name: 'Обсуждение идёт' }).waitFor(WAIT);
    await stands(admin);

    const expert = await desks.of(experts[1] as Person);
    await expert.goto(`${app.url}/reviews`);
    await expert.getByRole('heading', { name: 'Обсуждения' }).waitFor(WAIT);
    await expert.locator('section', { hasText: 'Обсуждения' }).getByRole('link').first().click();
    await expert.getByText('План: что из него выполнимо?').waitFor(WAIT);
    await expert.getByRole('button', { name: 'Изменить оценку' }).first().click();
    const form = expert.locator('form', { hasText: 'Почему оценка меняется' });
    await form.getByRole('radio', { name: '6', exact: true }).check({ force: true });
    await form.getByRole('button', { name: 'Изменить оценку' }).click();
    await form.getByText('Объясните, почему оценка меняется.').first().waitFor(WAIT);
    await form.getByLabel('Почему оценка меняется').fill('Письмо школы о помещении лежит в приложении.');
    await form.getByRole('button', { name: 'Изменить оценку' }).click();
    await expert.getByText('было 3, стало 6').waitFor(WAIT);
    await expert.getByLabel('Ваше сообщение, без имени').fill('Помещение есть, риск меньше.');
    await expert.getByRole('button', { name: 'Написать' }).click();
    await expert.locator('li', { hasText: 'Помещение есть, риск меньше.' }).waitFor(WAIT);
    await stands(expert);
    await expert.setViewportSize(PHONE);
    await stands(expert);

    await admin.reload();
    await admin.getByText('было 3, стало 6').waitFor(WAIT);
    await admin.getByRole('button', { name: 'Закрыть обсуждение' }).click();
    await admin.getByLabel('Итог обсуждения').fill('Сошлись на том, что срок реален.');
    await admin.getByRole('button', { name: 'Закрыть обсуждение' }).last().click();
    await admin.getByRole('heading', { name: 'Обсуждение закрыто' }).waitFor(WAIT);
    await stands(admin);
    await admin.setViewportSize(PHONE);
    await stands(admin);
    await admin.getByRole('link', { name: 'Вернуться в рейтинг' }).click();
    await admin.getByText(/до обсуждения .+, после/).waitFor(WAIT);
    await stands(admin);
    expect(desks.complaints.filter((complaint) => !complaint.includes('422'))).toEqual([]);
  });
});
