import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createFund, publishedCall, submittedApplications, type Applicant } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import {
  describeInBrowser,
  DESK,
  openBrowser,
  PHONE,
  scrollsSideways,
  signInOn,
  visit,
  type Visit,
} from '../setup/browser.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';
import { PASSWORD } from '../setup/test-app.js';

const CONFLICT = 'Текст изменили в другом окне. Выберите вариант; второй останется в истории.';

describeInBrowser('what an applicant changes', () => {
  let app: ServedApp;
  let browser: Browser;
  let context: BrowserContext;
  let applicant: Applicant;
  let applicationId: string;

  beforeAll(async () => {
    app = await serveTestApp();
    const call = await publishedCall(app, await createFund(app, (await setUpFund(app)).organiserId));
    const [submitted] = await submittedApplications(app, call, 1);
    if (!submitted) throw new Error('An application is needed');
    ({ applicant, applicationId } = submitted);
    browser = await openBrowser();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function signedIn(viewport: typeof DESK): Promise<Visit> {
    const opened = await visit(browser, { viewport });
    context = opened.page.context();
    await signInOn(opened.page, app.url, { email: applicant.email, password: PASSWORD });
    return opened;
  }

  it('is who they are, and where their organisation is written to, on a phone', async () => {
    const { page, complaints } = await signedIn(PHONE);
    await page.getByText('Разделы', { exact: true }).click();
    await page.getByRole('link', { name: /^Заявитель/ }).click();
    await page.getByRole('link', { name: 'Изменить', exact: true }).click();
    await page.getByLabel('Фамилия, имя, отчество').fill('');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('link', { name: 'Фамилия, имя, отчество: заполните поле.' }).waitFor();
    await page.getByLabel('Фамилия, имя, отчество').fill('Сардаана Ильинична Охлопкова');
    await page.getByLabel('Часовой пояс').selectOption({ label: 'Среднеколымск' });
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('heading', { level: 1, name: 'Профиль' }).waitFor();
    await page.getByText('Сардаана Ильинична Охлопкова').last().waitFor();
    await page.getByText('Среднеколымск').waitFor();

    await page.getByRole('link', { name: 'Изменить адрес и почту' }).click();
    await page.getByLabel('Почта для уведомлений').fill('сайдыы');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('alert').getByText('напишите адрес целиком').waitFor();
    await page.getByLabel('Адрес').fill('с. Чурапча, ул. Карла Маркса, 26');
    await page.getByLabel('Почта для уведомлений').fill('saydyy@example.org');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('с. Чурапча, ул. Карла Маркса, 26').waitFor();
    await page.getByText('saydyy@example.org').waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('is the budget, a table of seven columns on a desk', async () => {
    const { page, complaints } = await signedIn(DESK);
    await page.goto(`${app.url}/my/applications/${applicationId}/budget`);
    const rowOf = (name: string): Promise<string[]> =>
      page.getByRole('row').filter({ hasText: name }).locator('td, th').allInnerTexts();
    const plain = (cells: string[]): string[] => cells.map((cell) => cell.replaceAll('\u00a0', ' '));
    await page.getByRole('row').filter({ hasText: 'Мастер хомуса' }).waitFor();
    expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(
      ['Статья', 'Расход', 'Цена, ₽', 'Кол-во', 'Всего, ₽', 'Своё, ₽', 'Запрошено, ₽'].map(
        (title) => expect.stringContaining(title) as string,
      ),
    );
    expect(plain(await rowOf('Мастер хомуса')).slice(2, 7)).toEqual([
      ...['110 000,00', '1', '110 000,00', '10 000,00', '100 000,00'],
    ]);

    await page.getByRole('button', { name: 'Добавить расход' }).click();
    await page.getByLabel('Статья').selectOption({ label: 'Оборудование' });
    await page.getByLabel('На что').fill('Станок');
    await page.getByLabel('Цена за единицу').fill('12 500,50');
    await page.getByLabel('Количество').fill('2');
    await page.getByLabel('Из них свой вклад').fill('5000');
    await page.getByRole('link', { name: 'К списку' }).click();
    await page.getByRole('row').filter({ hasText: 'Станок' }).waitFor();
    expect(plain(await rowOf('Станок')).slice(2, 7)).toEqual([
      ...['12 500,50', '2', '25 001,00', '5 000,00', '20 001,00'],
    ]);
    expect(plain(await rowOf('Итого')).slice(1, 4)).toEqual(['135 001,00', '15 000,00', '120 001,00']);
    await page.getByText('Сохранено в').waitFor();
    expect(await scrollsSideways(page)).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('is chosen field by field when two tabs wrote, and what was not chosen can be taken back', async () => {
    const { page } = await signedIn(DESK);
    const other = await context.newPage();
    const section = `${app.url}/my/applications/${applicationId}/project`;
    for (const tab of [page, other]) {
      await tab.goto(section);
      await tab.getByLabel('Цель').waitFor();
    }
    await other.getByLabel('Цель').fill('Цель из другой вкладки');
    await other.getByLabel('Коротко о проекте').fill('Коротко из другой вкладки');
    await other.getByText('Сохранено в').waitFor();

    await page.getByLabel('Цель').fill('Цель из этой вкладки');
    const choice = page.getByRole('region', { name: CONFLICT });
    await choice.waitFor();
    await choice.getByText('Цель из этой вкладки').waitFor();
    await choice.getByText('Цель из другой вкладки').waitFor();
    expect(await choice.getByRole('group').count()).toBe(1);
    expect(await page.getByLabel('Цель', { exact: true }).inputValue()).toBe('Цель из этой вкладки');
    await choice.getByRole('radio', { name: /Текст из другого окна/ }).check();
    await choice.getByRole('button', { name: 'Оставить выбранное' }).click();
    await choice.waitFor({ state: 'detached' });
    await page.getByText('Сохранено в').waitFor();
    await expectAnswers(page, 'Цель из другой вкладки');

    await page.goto(`${app.url}/my/applications/${applicationId}`);
    await page.getByRole('link', { name: /^Прежние тексты/ }).click();
    // The page before has a list of links too, and stays until the next one is loaded.
    await page.getByRole('heading', { level: 1, name: 'Прежние тексты' }).waitFor();
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await page.getByText('Цель из этой вкладки').waitFor();
    await page.getByRole('button', { name: 'Вернуть этот текст' }).click();
    await page.getByText('Сохранено в').waitFor();
    await page.goto(section);
    await expectAnswers(page, 'Цель из этой вкладки');
  });

  /** The goal that was chosen; what only the other tab had written is there without being asked about. */
  async function expectAnswers(page: Page, goal: string): Promise<void> {
    await page.reload();
    await page.getByLabel('Цель').waitFor();
    expect(await page.getByLabel('Цель').inputValue()).toBe(goal);
  }
});
