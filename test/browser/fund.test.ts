import type { Browser, Page } from 'playwright-core';
import {
  closeIntake,
  createFund,
  createPersonWith,
  publishedCall,
  submittedApplications,
  type Fund,
  type OpenCall,
  type Person,
} from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { createExperts, handIn } from '../factories/scoring.js';
import { accessibilityFaults, describeInBrowser, openBrowser } from '../setup/browser.js';
import { Desks } from '../setup/desks.js';
import { eventually } from '../setup/eventually.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';

const SCORES = new Map([
  ['Проект 1', 9],
  ['Проект 2', 4],
]);

describeInBrowser('a fund at its desk', () => {
  let app: ServedApp;
  let browser: Browser;
  let fund: Fund;
  let call: OpenCall;
  let experts: Person[];

  beforeAll(async () => {
    app = await serveTestApp();
    const { organiserId } = await setUpFund(app);
    fund = await createFund(app, organiserId);
    call = await publishedCall(app, fund);
    experts = await createExperts(app, organiserId, 2);
    await submittedApplications(app, call, SCORES.size);
    await closeIntake(app, call);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('leads a contest from admission to published results', async () => {
    const desks = new Desks(browser, app);
    const administrator = await desks.of(fund.administrator);
    await screenAll(await desks.of(fund.checker));
    await admitAll(administrator);
    await assignAll(administrator);
    await handInAll();
    await closeReviewing(administrator);
    await compareScenarios(administrator);
    await propose(await desks.of(await createPersonWith(app, fund.organiserId, 'council-secretary')));
    await agree(await desks.of(await createPersonWith(app, fund.organiserId, 'committee-member')));
    await approve(administrator);
    await publish(administrator);
    await readResults(await desks.ofVisitor());
    expect(desks.complaints).toEqual([]);
  });

  const open = (page: Page, screen: string): Promise<unknown> =>
    page.goto(`${app.url}/fund/${screen}?call=${call.callId}`);

  async function screenAll(page: Page): Promise<void> {
    for (const title of SCORES.keys()) {
      await open(page, 'applications');
      await page.getByRole('row').filter({ hasText: title }).getByRole('link').first().click();
      await page.getByRole('button', { name: 'Записать рекомендацию' }).click();
      await page.getByRole('heading', { name: 'Итог проверки' }).waitFor();
    }
  }

  async function admitAll(page: Page): Promise<void> {
    await open(page, 'admission');
    await page.getByLabel('Номер протокола').fill('1');
    await page.getByLabel('Дата заседания').fill('2027-05-06');
    await page.getByLabel('Члены комиссии').fill('Захарова М. И., Петров С. С.');
    await page.getByText('Допустить 2, отказать 0').waitFor();
    await page.getByRole('button', { name: 'Показать письма' }).click();
    await page.getByRole('heading', { name: 'Уйдут 2 письма' }).waitFor();
    await page.getByText('Допущенным: 2 письма').click();
    await page.getByText('Протокол № 1, 6 мая 2027.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Утвердить протокол' }).click();
    await page.getByText('Проверенных заявок нет').waitFor();
  }

  async function assignAll(page: Page): Promise<void> {
    await open(page, 'experts/assignments');
    await page.getByRole('button', { name: 'Открыть экспертизу' }).click();
    await page.getByLabel('Число для жребия').fill('7');
    await page.getByRole('button', { name: 'Рассчитать назначение' }).click();
    await page.getByText('Хватает на все заявки.').waitFor();
    await page.getByRole('button', { name: 'Назначить 4 рецензии' }).click();
    await page.getByRole('heading', { name: 'Что получится' }).waitFor({ state: 'detached' });
  }

  async function handInAll(): Promise<void> {
    const reviews = await app.tx.manager.query<{ id: string; expertId: string; title: string }[]>(
      `SELECT review.id, expert_id AS "expertId", application.title
         FROM review JOIN application ON application.id = application_id`,
    );
    expect(reviews).toHaveLength(experts.length * SCORES.size);
    for (const { id, expertId, title } of reviews) {
      const expert = experts.find(({ personId }) => personId === expertId);
      if (expert) await handIn(app, expert, id, SCORES.get(title) ?? 0);
    }
    await eventually(async () =>
      expect(await app.tx.manager.query('SELECT 1 FROM ranking_row')).toHaveLength(SCORES.size),
    );
  }

  async function closeReviewing(page: Page): Promise<void> {
    await open(page, 'ranking');
    await page.getByText('4 рецензии').waitFor();
    await page.getByRole('button', { name: 'Завершить экспертизу' }).click();
    await page.getByText('Экспертиза завершена').first().waitFor();
  }

  /** Each of the two asks for 100 000 ₽, and the budget has a million. */
  async function compareScenarios(page: Page): Promise<void> {
    await open(page, 'ranking');
    await page.getByText('2 проекта · остаток 800 000,00 ₽ · 1 район').waitFor();
    await page.getByRole('textbox', { name: 'Бюджет' }).fill('150 000');
    await page.getByText('1 проект · остаток 50 000,00 ₽ · 1 район').waitFor();
    await page.getByText('Черта финансирования · 150 000,00 ₽').waitFor();
    await page.getByText('Сохранить сценарий для коллег').click();
    await page.getByLabel('Название сценария').fill('Б половина');
    await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
    await page.getByRole('button', { name: 'Б половина', pressed: true }).waitFor();
    await page.getByRole('button', { name: 'Весь бюджет' }).click();
    await page.getByText('2 проекта · остаток').first().waitFor();
    await page.getByRole('button', { name: 'Сравнить' }).click();
    const other = page.getByRole('article', { name: 'Б половина' });
    await other.getByText('входят 0 · выходят 1').waitFor();
    await other.getByText('Выходят: 1').click();
    await other.getByText('Проект 2').waitFor();
    await page.getByText('Б половина: 150 000,00 ₽ хватает на 1 проект подряд').waitFor();
  }

  async function propose(page: Page): Promise<void> {
    await open(page, 'ranking');
    await page.getByRole('button', { name: 'Б половина' }).waitFor();
    await open(page, 'decisions');
    await page.getByLabel('Номер протокола совета').fill('4');
    await page.getByLabel('Дата протокола').fill('2027-06-10');
    const marks = page.getByRole('group', { name: 'Проходные баллы' }).getByRole('textbox');
    await marks.fill('30');
    await page.getByText('Победителей: 2 · в резерве: 0 · не поддержано: 0').waitFor();
    await marks.fill('60');
    await page.getByText('Победителей: 1 · в резерве: 0 · не поддержано: 1').waitFor();
    await page.getByRole('button', { name: 'Предложить список' }).click();
    await page.getByRole('heading', { name: 'Список, версия 1' }).waitFor();
  }

  async function agree(page: Page): Promise<void> {
    await open(page, 'decisions');
    await page.getByRole('button', { name: 'Согласовать' }).click();
    await page.getByRole('heading', { level: 2 }).getByText('Согласован', { exact: true }).waitFor();
  }

  async function approve(page: Page): Promise<void> {
    await open(page, 'decisions');
    await page.getByRole('button', { name: 'Утвердить' }).click();
    await page.getByLabel('Номер приказа').fill('112-р');
    await page.getByLabel('Дата приказа').fill('2027-06-18');
    await page.locator('form').getByRole('button', { name: 'Утвердить' }).click();
    await page.getByRole('heading', { level: 2 }).getByText('Утверждён', { exact: true }).waitFor();
  }

  async function publish(page: Page): Promise<void> {
    await open(page, 'publication');
    await page.getByRole('button', { name: 'Показать письма' }).click();
    await page.getByRole('heading', { name: 'Уйдут 2 письма' }).waitFor();
    await page.getByText('Победителям: 1 письмо').click();
    await page.getByText('Поздравляем: проект «Проект 1»').waitFor();
    await page.getByText('Тем, кого не поддержали: 1 письмо').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Опубликовать итоги' }).click();
    await page.getByText('Версия 1').waitFor();
    await page.getByText('Победителям: 1 письмо').waitFor({ state: 'detached' });
  }

  async function readResults(page: Page): Promise<void> {
    await page.goto(`${app.url}/calls/${call.callId}/results`);
    await page.getByText('1 проект-победитель').waitFor();
    const winner = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Проект 1' }) });
    await winner.getByText('Победитель').waitFor();
    await page.getByText('112-р').waitFor();
    await winner.getByText(await applicantOf('Проект 1')).waitFor();
    await winner.getByRole('button', { name: /^Показать/ }).click();
    await page.getByRole('columnheader', { name: 'Среднее' }).waitFor();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'XLSX' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^keskil-.+-v1\.xlsx$/);
    expect(await page.getByText('Не поддержана').count()).toBe(1);
    await winner.getByRole('link', { name: 'Проект 1' }).click();
    await page.getByRole('heading', { level: 1, name: 'Проект 1' }).waitFor();
    await page.getByText('Выплачено 0,00 ₽ из 100 000,00 ₽').waitFor();
    await page.getByRole('link', { name: 'Деньги' }).click();
    await page.getByRole('heading', { level: 2, name: 'Деньги' }).waitFor();
  }

  async function applicantOf(title: string): Promise<string> {
    const [row] = await app.tx.manager.query<[{ name: string }]>(
      `SELECT o.name FROM application a JOIN organisation o ON o.id = a.organisation_id WHERE a.title = $1`,
      [title],
    );
    return row.name;
  }
});
