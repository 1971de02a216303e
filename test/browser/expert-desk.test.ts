import type { Browser, Page } from 'playwright-core';
import { createFund, type Fund, type Person } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { assign, createExperts, reviewingCall } from '../factories/scoring.js';
import { describeInBrowser, openBrowser } from '../setup/browser.js';
import { Desks } from '../setup/desks.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';

describeInBrowser('the desk of an expert', () => {
  let app: ServedApp;
  let browser: Browser;
  let desks: Desks;
  let fund: Fund;
  let expert: Person;
  let page: Page;

  beforeAll(async () => {
    app = await serveTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    [expert] = (await createExperts(app, fund.organiserId, 1)) as [Person];
    const { applications } = await reviewingCall(app, fund, { applications: 2 });
    for (const { applicationId } of applications) await assign(app, fund, applicationId, expert);
    browser = await openBrowser();
    desks = new Desks(browser, app);
    page = await desks.of(expert);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });
  afterEach(() => expect(desks.complaints).toEqual([]));

  it('gives one pane more room by keyboard, and leads from a criterion to where it is answered', async () => {
    await page.getByRole('main').getByRole('link', { name: 'Проект' }).first().click();
    await page.getByRole('button', { name: 'Конфликта нет, принять' }).click();
    const divider = page.getByRole('separator', { name: 'Ширина заявки, процентов' });
    await divider.focus();
    const before = await widthOfApplication();
    await page.keyboard.press('ArrowLeft');
    expect(await divider.getAttribute('aria-valuenow')).toBe('55');
    expect(await widthOfApplication()).toBeLessThan(before);
    await page.reload();
    expect(await divider.getAttribute('aria-valuenow')).toBe('55');

    const team = page.getByRole('group', { name: /Опыт и компетенции команды/ });
    await team.getByRole('button', { name: 'Команда' }).click();
    await page.getByRole('region', { name: 'Заявка' }).getByRole('heading', { name: 'Команда' }).waitFor();
  });

  const widthOfApplication = async (): Promise<number> =>
    (await page.getByRole('region', { name: 'Заявка' }).boundingBox())?.width ?? 0;

  it('proposes less for a line with a reason, saved by itself, and the sum follows', async () => {
    const line = page.getByRole('group', { name: 'Предложение по строке: Мастер хомуса' });
    await page.getByRole('button', { name: 'Бюджет', exact: true }).first().click();
    await page.getByRole('button', { name: 'Предложить меньше: Мастер хомуса' }).click();
    await line.getByLabel('Предлагаю').fill('100 000,01');
    await line.getByText('Запрошено только 100 000,00 ₽.').waitFor();
    await line.getByLabel('Предлагаю').fill('64 000,50');
    await line.getByText('Объясните сокращение').waitFor();
    await line.getByLabel('Почему меньше').fill('Мастер есть в соседнем наслеге.');
    await page.getByText('64 000,50 ₽ из 100 000,00 ₽').waitFor();
    await page.getByText(/Сохранено в/).waitFor();
    await page.reload();
    await page.getByText('64 000,50 ₽ из 100 000,00 ₽').waitFor();
    await page.getByRole('button', { name: 'Предложить суммы по строкам' }).click();
    expect(await line.getByLabel('Почему меньше').inputValue()).toBe('Мастер есть в соседнем наслеге.');
    await line.getByRole('button', { name: 'Оставить как запрошено' }).click();
    await page.getByText('Предлагаемая сумма: 100 000,00 ₽').waitFor();
  });

  it('has what was accepted as one file', async () => {
    await page.goto(`${app.url}/reviews`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Скачать принятые заявки одним PDF' }).click();
    expect((await download).suggestedFilename()).toBe('applications.pdf');
  });

  it('tells the fund what the expert knows, and the fund may correct it', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Профиль', exact: true }).click();
    await page.getByLabel('ИНН мест работы').fill('1435077442');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('ИНН 1435077442: последние цифры не сходятся').waitFor();
    await page.getByLabel('Культура').check();
    await page.getByLabel('ИНН мест работы').fill('1435077441');
    await page.getByLabel('Заявок в конкурсе, не больше').fill('12');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Сохранено.').waitFor();

    const fundPage = await desks.of(fund.administrator);
    await fundPage.goto(`${app.url}/fund/experts/${expert.personId}`);
    await fundPage.getByText('Профиль эксперта').click();
    expect(await fundPage.getByLabel('ИНН мест работы').inputValue()).toBe('1435077441');
    await fundPage.getByLabel('Экология').check();
    await fundPage.getByLabel('Заявок в конкурсе, не больше').fill('20');
    await fundPage.getByRole('button', { name: 'Сохранить' }).click();
    await fundPage.getByText('Сохранено.').waitFor();

    await page.reload();
    expect(await page.getByLabel('Заявок в конкурсе, не больше').inputValue()).toBe('20');
    expect(await page.getByLabel('Культура').isChecked()).toBe(true);
    expect(await page.getByLabel('Экология').isChecked()).toBe(true);
  });
});
