import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { SaveReview, SubmitReview } from '#scoring';
import { createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import {
  ASKED,
  assign,
  createExperts,
  reviewingCall,
  submittedReview,
  type ReviewingCall,
} from '../factories/scoring.js';
import { describeInBrowser, openBrowser } from '../setup/browser.js';
import { Desks } from '../setup/desks.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';

const WEAK = 'Хорошо.';
const REASON = 'Покажите, на какие события плана вы опирались.';
const QUESTION = 'Хватит ли хомусов на всех участников?';
const ANSWER = 'Хватит: ещё восемь у нас уже есть.';

describeInBrowser('reviews under supervision', () => {
  let app: ServedApp;
  let browser: Browser;
  let desks: Desks;
  let fund: Fund;
  let call: ReviewingCall;
  let generous: Person;
  let expert: Page;
  let head: Page;
  let administrator: Page;

  beforeAll(async () => {
    app = await serveTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    call = await reviewingCall(app, fund, { applications: 2 });
    const [first, second] = call.applications.map(({ applicationId }) => applicationId) as [string, string];
    const [, other] = ([generous] = (await createExperts(app, fund.organiserId, 2)) as [Person, Person]);
    const weak = await assign(app, fund, first, generous);
    const scores = ASKED.map((criterionId) => ({ criterionId, score: 9, rationale: WEAK }));
    await app.get(SaveReview).execute(generous.actor, weak, { version: 1, scores });
    await app.get(SubmitReview).execute(generous.actor, weak);
    await submittedReview(app, fund, first, other, 5);
    await submittedReview(app, fund, second, other, 6);
    browser = await openBrowser();
    desks = new Desks(browser, app);
    expert = await desks.of(generous);
    head = await desks.of(await createPersonWith(app, fund.organiserId, 'head-of-expertise'));
    administrator = await desks.of(fund.administrator);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  afterEach(() => expect(desks.complaints).toEqual([]));

  const open = (page: Page, screen: string): Promise<unknown> =>
    page.goto(`${app.url}/fund/${screen}?call=${call.callId}`);

  it('are returned from the queue of weak rationales, and handed in again', async () => {
    await open(head, 'experts/weak');
    await head.getByRole('link', { name: /Проект 1/ }).click();
    await head.getByText(WEAK).first().waitFor();
    await head.getByRole('button', { name: 'Вернуть эксперту' }).click();
    await head.getByLabel('Что доработать').fill(REASON);
    await head.locator('form').getByRole('button', { name: 'Вернуть эксперту' }).click();
    await head.getByText('Возвращена', { exact: true }).waitFor();
    await open(head, 'experts/weak');
    await head.getByText('Слабых обоснований не нашлось.').waitFor();

    await expert.reload();
    await expert.getByRole('main').getByRole('link', { name: 'Проект 1' }).click();
    await expert.getByText(REASON).waitFor();
    const team = expert.getByRole('group', { name: /Опыт и компетенции команды/ });
    await team
      .getByLabel('Обоснование')
      .fill('Команда три года ведёт кружок в этом наслеге, это видно по опыту.');
    await expert.getByText(/Сохранено в/).waitFor();
    await expert.getByRole('button', { name: 'Сдать рецензию' }).click();
    await expert.getByText(/Рецензия сдана/).waitFor();
  });

  it('may ask the applicant through the fund, and get the answer back', async () => {
    await expert.getByLabel('Ваш вопрос').fill(QUESTION);
    await expert.getByRole('button', { name: 'Отправить вопрос' }).click();
    await expert.getByText('Вопрос у организатора.').waitFor();

    await open(head, 'experts/clarifications');
    const asked = head.getByRole('listitem').filter({ hasText: QUESTION });
    await asked.getByRole('button', { name: 'Передать заявителю' }).click();
    await asked.getByLabel('Срок ответа').fill('2099-05-20T18:00');
    await asked.getByRole('button', { name: 'Передать заявителю' }).click();
    await asked.getByText('У заявителя').waitFor();

    const [first] = call.applications as [ReviewingCall['applications'][0]];
    const applicant = await desks.of(first.applicant);
    await applicant.goto(`${app.url}/my/applications/${first.applicationId}`);
    await applicant.getByRole('heading', { name: QUESTION }).waitFor();
    await applicant.getByLabel('Ваш ответ').fill(ANSWER);
    await applicant.getByRole('button', { name: 'Отправить ответ' }).click();
    await applicant.getByText(/Ответ отправлен/).waitFor();

    await expert.reload();
    await expert.getByText(`Ответ заявителя: ${ANSWER}`).waitFor();
  });

  it('go with their expert, after the change of the ranking was shown', async () => {
    await administrator.goto(`${app.url}/fund/experts/${generous.personId}?call=${call.callId}`);
    await administrator.getByRole('link', { name: 'Отстранить эксперта от этого конкурса' }).click();
    const changes = administrator.getByRole('table', { name: 'Что изменится в рейтинге' });
    const moved = changes.getByRole('row').filter({ hasText: 'Проект 1' });
    await moved.getByText('1 → 2').waitFor();
    await moved.getByText('70,00 → 50,00').waitFor();
    await administrator.getByLabel('Основание').selectOption('Контакт с заявителем');
    await administrator.getByLabel('Причина. Её прочтёт эксперт').fill('Звонил руководителю проекта.');
    await administrator.getByRole('button', { name: 'Отстранить эксперта' }).click();
    await administrator.getByText('Эксперт отстранён', { exact: true }).waitFor();

    await open(administrator, 'experts/unfounded');
    await administrator.getByText('Звонил руководителю проекта.').waitFor();
    await expert.goto(`${app.url}/reviews`);
    await expert.getByText('Больше не ваши').waitFor();
  });

  it('leave the ranking as files that open elsewhere', async () => {
    await open(administrator, 'ranking');
    const first = administrator
      .getByRole('row')
      .filter({ hasText: /Проект/ })
      .first();
    // The board asks again by itself while scores wait to be counted.
    await first.filter({ hasText: 'Проект 2' }).waitFor();
    const text = await download(administrator, 'CSV');
    expect(text.toString('utf8').indexOf('Проект 2')).toBeLessThan(text.toString('utf8').indexOf('Проект 1'));
    const sheet = await download(administrator, 'XLSX');
    // A spreadsheet is a ZIP archive.
    expect(sheet.subarray(0, 2).toString()).toBe('PK');
  });

  async function download(page: Page, format: string): Promise<Buffer> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`keskil-27-1-ranking.${format.toLowerCase()}`);
    return readFile(await file.path());
  }
});
