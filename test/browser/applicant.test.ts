import type { Browser, Page } from 'playwright-core';
import { completeOgrn, completeOrganisationInn } from '#kernel';
import { completeContent } from '../factories/content.js';
import { asOwner, createFund, publishedCall } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { describeInBrowser, openBrowser, PHONE, scrollsSideways, visit } from '../setup/browser.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';
import { PASSWORD } from '../setup/test-app.js';

const CALL = 'Конкурс на гранты 2027 года';
const TITLE = 'Школа хомуса';
const { project, leader, team, plan } = completeContent(TITLE);
const [member] = team;
const [event] = plan;
const WITHOUT_NETWORK = 'Зал отремонтирован, написано без сети';

interface Kept {
  digest: string;
  number: string;
  content: { plan: { expectedResult: string }[]; budget: { unitCostKopecks: string; ownKopecks: string }[] };
}

describeInBrowser('an applicant on a phone', () => {
  let app: ServedApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await serveTestApp();
    const { organiserId } = await setUpFund(app);
    await publishedCall(app, await createFund(app, organiserId), { title: CALL });
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('registers, writes through a lost connection, and holds the receipt', async () => {
    const { page, complaints } = await visit(browser, { viewport: PHONE });
    await register(page, app.url);
    await startApplication(page);
    await fillProject(page);
    await fillLeader(page);
    await fillTeam(page);
    await fillPlanEvent(page);
    expect(complaints).toEqual([]);

    await loseConnection(page);
    const lost = complaints.splice(0);
    expect(lost).not.toEqual([]);
    expect(lost.filter((text) => !text.includes('net::ERR_INTERNET_DISCONNECTED'))).toEqual([]);

    await fillBudgetLine(page);
    await checkAnswers(page);
    await submit(page);
    expect(await scrollsSideways(page)).toBe(false);
    expect(complaints).toEqual([]);
    await expectReceipt(page);
  });

  /** What stands on the receipt is what the database holds. */
  async function expectReceipt(page: Page): Promise<void> {
    const [kept] = await asOwner<Kept>(
      app,
      `SELECT a.number, s.digest, s.content FROM application a JOIN submission s ON s.application_id = a.id`,
    );
    expect(kept?.content.plan.map(({ expectedResult }) => expectedResult)).toEqual([WITHOUT_NETWORK]);
    expect(kept?.content.budget).toMatchObject([{ unitCostKopecks: '3000050', ownKopecks: '150025' }]);
    await page.getByRole('heading', { name: `Заявка ${kept?.number} подана` }).waitFor();
    const shown = (await page.getByRole('main').innerText()).replace(/\s/g, '');
    expect(kept?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(shown).toContain(kept?.digest);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Скачать квитанцию PDF' }).click();
    expect((await download).suggestedFilename()).toBe(`receipt-${kept?.number}.pdf`);
  }
});

async function register(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.getByText('Разделы', { exact: true }).click();
  await page.getByRole('link', { name: 'Войти' }).click();
  await page.getByRole('link', { name: 'Зарегистрироваться' }).click();
  await page.getByLabel('Фамилия, имя, отчество').fill(leader.fullName);
  await page.getByLabel('Электронная почта').fill(leader.email);
  await page.getByRole('textbox', { name: 'Пароль' }).fill(PASSWORD);
  await page.getByLabel('Согласен на обработку').check();
  await page.getByRole('button', { name: 'Зарегистрироваться' }).click();
}

async function startApplication(page: Page): Promise<void> {
  await page.getByRole('link', { name: CALL }).click();
  await page.getByRole('link', { name: 'Подать заявку' }).click();
  await page.getByLabel('Название или ФИО').fill('АНО «Сайдыы»');
  await page.getByLabel('ИНН').fill(completeOrganisationInn('143500001'));
  await page.getByLabel('ОГРН').fill(completeOgrn('119140000001'));
  await page.getByLabel('КПП').fill('143501001');
  await page.getByLabel('Дата регистрации').fill('2019-04-18');
  await page.getByLabel('Район или город').selectOption('98608000');
  await page.getByLabel('Адрес').fill('с. Амга, ул. Ленина, 5');
  await page.getByLabel('Почта для официальных писем').fill(leader.email);
  await page.getByRole('button', { name: 'Сохранить заявителя' }).click();
  await page.getByLabel('Направление').selectOption({ label: 'Культура' });
  await page.getByLabel('Название проекта').fill(TITLE);
  await page.getByRole('button', { name: 'Начать заявку' }).click();
  await page.getByText('Готово 0 из 5 разделов').waitFor();
}

async function fillProject(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'О проекте' }).click();
  await page.getByLabel('Коротко о проекте').fill(project.summary);
  await page.getByLabel('Какую проблему решаете').fill(project.problem);
  await page.getByLabel('Цель').fill(project.goal);
  await page.getByRole('button', { name: 'Добавить задачу' }).click();
  await page.getByRole('textbox', { name: 'Задача 1' }).fill(project.tasks[0] ?? '');
  await page.getByRole('button', { name: 'Добавить группу' }).click();
  await page.getByRole('textbox', { name: 'Группа 1' }).fill(project.targetGroups[0] ?? '');
  await page.getByLabel('Где: наслеги').fill(project.geography);
  await page.getByLabel('Результаты в числах').fill(project.quantitativeResults);
  await page.getByLabel('Что изменится для людей').fill(project.qualitativeResults);
  await page.getByLabel('Начало проекта').fill(project.startsOn);
  await page.getByLabel('Окончание проекта').fill(project.endsOn);
  await nextSection(page, 'Руководитель');
}

async function fillLeader(page: Page): Promise<void> {
  expect(await page.getByLabel('Фамилия, имя, отчество').inputValue()).toBe(leader.fullName);
  await page.getByLabel('Должность').fill(leader.position);
  await page.getByLabel('Телефон').fill(leader.phone);
  await nextSection(page, 'Команда');
}

async function fillTeam(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Добавить участника' }).click();
  await page.getByLabel('Фамилия, имя, отчество').fill(member?.fullName ?? '');
  await page.getByLabel('Роль в проекте').fill(member?.role ?? '');
  await page.getByRole('link', { name: 'К списку' }).click();
  await nextSection(page, 'Календарный план');
}

async function fillPlanEvent(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Добавить событие' }).click();
  await page.getByLabel('Что произойдёт').fill(event?.title ?? '');
  await page.getByLabel('Начало').fill(event?.startsOn ?? '');
  await page.getByLabel('Окончание').fill(event?.endsOn ?? '');
  expect(await page.getByLabel('Задача').inputValue()).toBe(project.tasks[0]);
  await saved(page);
}

/** Writes on without a network and moves about; when it is back, a fresh page has every word. */
async function loseConnection(page: Page): Promise<void> {
  const result = page.getByLabel('Что получится');
  await page.context().setOffline(true);
  await result.fill(WITHOUT_NETWORK);
  await page.getByText('Нет сети. Пишите дальше').waitFor();
  await page.getByRole('link', { name: 'К списку' }).click();
  await page.getByRole('link', { name: event?.title ?? '' }).click();
  expect(await result.inputValue()).toBe(WITHOUT_NETWORK);
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  expect(await result.inputValue()).toBe(WITHOUT_NETWORK);
  expect(await page.getByLabel('Что произойдёт').inputValue()).toBe(event?.title);
  await page.getByRole('link', { name: 'К списку' }).click();
  await nextSection(page, 'Бюджет');
}

async function fillBudgetLine(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Добавить расход' }).click();
  await page.getByLabel('Статья').selectOption({ label: 'Оборудование' });
  await page.getByLabel('На что').fill('Станок');
  await page.getByLabel('Цена за единицу').fill('30 000,50');
  await page.getByLabel('Количество').fill('2');
  await page.getByLabel('Из них свой вклад').fill('1500,25');
  await page.getByRole('link', { name: 'К списку' }).click();
  await page.getByRole('link', { name: 'Станок' }).getByText('60 001,00 ₽').waitFor();
  await saved(page);
  await page.getByRole('link', { name: 'К разделам' }).click();
}

async function checkAnswers(page: Page): Promise<void> {
  await page.getByText('Готово 5 из 5 разделов').waitFor();
  await page.getByRole('link', { name: 'Проверить и подать' }).click();
  await page.getByText('Ошибок нет.').waitFor();
  await page.getByText(WITHOUT_NETWORK).waitFor();
  await page.getByText('58 500,75 ₽').waitFor();
}

async function submit(page: Page): Promise<void> {
  await page.getByLabel('Сведения верны').check();
  await page.getByRole('button', { name: 'Подать заявку' }).click();
  await page.getByText('Отпечаток').waitFor();
}

async function nextSection(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Следующий раздел' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

const saved = (page: Page): Promise<void> => page.getByText('Сохранено в').waitFor();
