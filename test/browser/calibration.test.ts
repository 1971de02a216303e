import type { Browser, Page } from 'playwright-core';
import { admittedCall, createFund, createPersonWith, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { createExperts } from '../factories/scoring.js';
import { describeInBrowser, openBrowser } from '../setup/browser.js';
import { Desks } from '../setup/desks.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';

describeInBrowser('a calibration round', () => {
  let app: ServedApp;
  let browser: Browser;
  let desks: Desks;
  let fund: Fund;
  let experts: [Person, Person];
  let head: Page;

  beforeAll(async () => {
    app = await serveTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    experts = (await createExperts(app, fund.organiserId, 2)) as [Person, Person];
    await admittedCall(app, fund, { applications: 2 });
    browser = await openBrowser();
    desks = new Desks(browser, app);
    head = await desks.of(await createPersonWith(app, fund.organiserId, 'head-of-expertise'));
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  afterEach(() => expect(desks.complaints).toEqual([]));

  const scoreAs = async (expert: Person, digit: string): Promise<Page> => {
    const page = await desks.of(expert);
    await page.getByRole('main').getByRole('link', { name: 'Проект 1' }).click();
    await page.getByRole('button', { name: 'Конфликта нет, принять' }).click();
    const criteria = page.getByRole('region', { name: 'Оценка по критериям' }).getByRole('radiogroup');
    await criteria.first().waitFor();
    for (const criterion of await criteria.all())
      await criterion.getByRole('radio', { name: digit, exact: true }).check({ force: true });
    await page.getByRole('button', { name: 'Сдать рецензию' }).click();
    await page.getByText(/Рецензия сдана/).waitFor();
    return page;
  };

  it('is chosen by the head, scored by everyone, talked over and closed', async () => {
    await head.goto(`${app.url}/fund/calibration`);
    await head.getByLabel(/Проект 1/).check();
    await head.getByRole('button', { name: 'Составить пробную оценку' }).click();
    await head.getByRole('button', { name: 'Открыть экспертам' }).click();
    await head.getByRole('heading', { name: 'Эксперты ставят баллы' }).waitFor();

    const first = await scoreAs(experts[0], '8');
    await first.getByText('Оценки этой заявки').waitFor();
    const second = await scoreAs(experts[1], '5');
    await second.getByText(/2 оценки, медиана 65, от 50 до 80/).waitFor();

    await head.reload();
    await head.getByText(/2 оценки, среднее 65,00, разброс 30,00/).waitFor();
    await head.getByRole('button', { name: 'Начать обсуждение' }).click();
    await head.getByLabel('Сообщение экспертам').fill('Почему так по-разному?');
    await head.getByRole('button', { name: 'Написать' }).click();
    await head.getByText('Почему так по-разному?').first().waitFor();

    await first.reload();
    await first.getByText('Почему так по-разному?').waitFor();
    await first.getByLabel('Ваше сообщение, без имени').fill('План выполним целиком.');
    await first.getByRole('button', { name: 'Написать' }).click();
    await first.getByRole('listitem').filter({ hasText: 'План выполним целиком.' }).waitFor();

    await head.getByRole('button', { name: 'Закрыть' }).click();
    await head.getByLabel('О чём договорились').fill('Читаем по уровням.');
    await head.getByRole('button', { name: 'Закрыть' }).last().click();
    await head.getByRole('heading', { name: 'Пробная оценка закрыта' }).waitFor();
    await head.getByText('Читаем по уровням.').waitFor();

    await second.goto(`${app.url}/reviews`);
    await second.getByText('Прошедшая пробная оценка').click();
    await second.getByText('О чём договорились: Читаем по уровням.').waitFor();
  });
});
