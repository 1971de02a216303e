import type { Browser, Page } from 'playwright-core';
import { AssigningFund } from '../factories/assigning.js';
import type { Person } from '../factories/contest.js';
import { createExperts, type ReviewingCall } from '../factories/scoring.js';
import { AdvisoryHold } from '../setup/advisory-hold.js';
import { describeInBrowser, openBrowser } from '../setup/browser.js';
import { Desks } from '../setup/desks.js';
import { eventually } from '../setup/eventually.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';

describeInBrowser('experts for applications', () => {
  let app: ServedApp;
  let browser: Browser;
  let desks: Desks;
  let assigning: AssigningFund;
  let call: ReviewingCall;
  let experts: [Person, Person];
  let administrator: Page;

  beforeAll(async () => {
    app = await serveTestApp();
    assigning = await AssigningFund.open(app);
    call = await assigning.call(3);
    experts = (await createExperts(app, assigning.fund.organiserId, 2)) as [Person, Person];
    await assigning.saveProfile(experts[1], { directions: ['culture'], capacity: 2 });
    browser = await openBrowser();
    desks = new Desks(browser, app);
    administrator = await desks.of(assigning.fund.administrator);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  afterEach(() => expect(desks.complaints).toEqual([]));

  it('are proposed with loads, shortages and what each rule costs, then confirmed', async () => {
    const page = administrator;
    await page.goto(`${app.url}/fund/experts/assignments?call=${call.callId}`);
    const hold = await AdvisoryHold.ask(app.database.ownerUrl, `scoring.assignments ${call.callId}`);
    await hold.isGranted();
    await page.getByRole('button', { name: 'Рассчитать назначение' }).click();
    const progress = page.getByRole('progressbar', { name: 'Сохраняем' });
    await progress.waitFor();
    // Whoever leaves the page finds the work further on.
    await page.reload();
    await progress.waitFor();
    await hold.release();
    await page.getByText('Не хватает экспертов 1 заявке').click();
    await page.getByText('нет 1 рецензии').waitFor();
    const loads = page.getByRole('table', { name: 'Что получится' });
    await loads.getByRole('row').filter({ hasText: '+2' }).getByText('2 из 2').waitFor();
    await loads.getByRole('row').filter({ hasText: '+3' }).getByText('3 из 20').waitFor();

    await page.getByText('Почему эти пары', { exact: true }).first().click();
    await page.getByText('направление', { exact: true }).first().waitFor();
    await page.getByText('Во что обходятся правила', { exact: true }).first().click();
    const missing = async (rule: string): Promise<string | undefined> => {
      const row = page.getByRole('row').filter({ hasText: rule });
      await row.waitFor();
      return row.getByRole('cell').nth(1).innerText();
    };
    expect(await missing('Все правила соблюдены')).toBe('1');
    expect(await missing('Без предела нагрузки')).toBe('0');

    await page.getByRole('button', { name: 'Назначить 5 рецензий' }).click();
    await page.getByRole('heading', { name: 'Что получится' }).waitFor({ state: 'detached' });
    await page.goto(`${app.url}/fund/experts?call=${call.callId}`);
    await page.getByRole('row').filter({ hasText: '3 из 20' }).waitFor();
  });

  it('are replaced at once where a conflict is declared, which the fund sees and nobody reads on', async () => {
    const [newcomer] = (await createExperts(app, assigning.fund.organiserId, 1)) as [Person];
    const expert = await desks.of(experts[0]);
    await expert.getByRole('main').getByRole('link', { name: 'Проект 1' }).click();
    await expert.getByRole('button', { name: 'Заявить конфликт интересов' }).click();
    await expert.getByLabel('В чём конфликт').fill('Руководитель — моя сестра.');
    await expert.getByRole('button', { name: 'Заявить конфликт', exact: true }).click();
    await expert.getByRole('heading', { name: 'Мои рецензии' }).waitFor();
    expect(await expert.getByRole('link', { name: 'Проект 1' }).count()).toBe(0);

    await eventually(async () =>
      expect(
        await app.tx.manager.query('SELECT 1 FROM review WHERE expert_id = $1', [newcomer.personId]),
      ).toHaveLength(1),
    );
    const page = await desks.of(newcomer);
    await page.getByRole('main').getByRole('link', { name: 'Проект 1' }).click();
    await page.getByRole('button', { name: 'Отклонить с причиной' }).click();
    await page.getByLabel('Почему вы не можете прочесть заявку').fill('Уезжаю в командировку.');
    await page.getByRole('button', { name: 'Отклонить заявку' }).click();
    await page.getByRole('heading', { name: 'Мои рецензии' }).waitFor();

    await administrator.goto(`${app.url}/fund/applications/${call.applications[0]?.applicationId}`);
    const readers = administrator.getByRole('listitem');
    await readers.filter({ hasText: 'Конфликт интересов' }).getByText('Основная рецензия').waitFor();
    const declined = readers.filter({ hasText: 'Отклонена экспертом' });
    await declined.getByText('Замена').waitFor();
    await declined.getByRole('link').click();
    await administrator.getByText('Уезжаю в командировку.').waitFor();
  });
});
