import type { Browser, BrowserContext, Page } from 'playwright-core';
import {
  asOwner,
  createFund,
  publishedCall,
  submittedApplications,
  type Applicant,
} from '../factories/contest.js';
import { addEditor } from '../factories/notifications.js';
import { setUpFund } from '../factories/people.js';
import {
  accessibilityFaults,
  DESK,
  describeInBrowser,
  openBrowser,
  signInOn,
  visit,
} from '../setup/browser.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';
import { PASSWORD } from '../setup/test-app.js';

const DRAFTS = '**/api/applications/*';
const LEFT = 'На этом устройстве есть текст, которого нет на сервере.';

/** Both may change the same application: only who wrote a text decides whose text it is. */
describeInBrowser('two people at one device', () => {
  let app: ServedApp;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let first: Applicant;
  let second: Applicant;
  let applicationId: string;
  let goalBefore: string;

  beforeAll(async () => {
    app = await serveTestApp();
    const call = await publishedCall(app, await createFund(app, (await setUpFund(app)).organiserId));
    const [one, other] = await submittedApplications(app, call, 2);
    if (!one || !other) throw new Error('Two applications are needed');
    ({ applicationId, applicant: first } = one);
    second = other.applicant;
    await addEditor(app, first.organisationId, second.personId);
    browser = await openBrowser();
  });
  beforeEach(async () => {
    ({ page } = await visit(browser, { viewport: DESK }));
    context = page.context();
    goalBefore = await storedGoal();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('find each the own words: those of one are never sent in the name of the other', async () => {
    await signIn(page, first);
    await writeWithoutNetwork('Слова первого');
    const window = await context.newPage();
    await window.goto(app.url);
    await window.getByRole('button', { name: 'Выйти' }).click();
    await window.getByText('Не отправлен 1 текст.').waitFor();
    await window.getByRole('button', { name: 'Оставить здесь и выйти' }).click();
    await page.getByText('Нужно войти снова. Текст цел.').waitFor();

    await signIn(window, second);
    await page.unroute(DRAFTS);
    expect(await page.getByLabel('Цель').inputValue()).toBe(goalBefore);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.goto(`${app.url}/my/applications`);
    await page.getByRole('link', { name: 'Проект 1' }).waitFor();
    expect(await page.getByText(LEFT).count()).toBe(0);
    expect(await storedGoal()).toBe(goalBefore);

    await window.getByRole('button', { name: 'Выйти' }).click();
    await window.getByRole('link', { name: 'Войти', exact: true }).waitFor();
    await signIn(window, first);
    await window.getByText(LEFT).waitFor();
    await window.getByRole('note').getByRole('link', { name: 'Заявка' }).click();
    await window.getByText('Сохранено в').waitFor();
    expect(await storedGoal()).toBe('Слова первого');
  });

  it('cannot mix them up even when the page has not heard of the other', async () => {
    await signIn(page, first);
    await openGoal();
    await context.clearCookies();
    await context.request.post(`${app.url}/api/sessions`, {
      data: { email: second.email, password: PASSWORD },
      headers: { origin: app.url },
    });
    await page.getByLabel('Цель').fill('Слова под чужим входом');
    await page.getByText('Нужно войти снова. Текст цел.').waitFor();
    expect(await storedGoal()).toBe(goalBefore);
    expect(await page.getByLabel('Цель').inputValue()).toBe('Слова под чужим входом');

    await page.getByRole('link', { name: 'Войти и продолжить' }).click();
    await fillIn(page, first);
    await page.getByText('Сохранено в').waitFor();
    expect(await storedGoal()).toBe('Слова под чужим входом');
  });

  it.each([
    ['Отправить и выйти', 'Отправлено при выходе'],
    ['Удалить и выйти', null],
  ])('choose when they leave: %s', async (choice, stored) => {
    await signIn(page, first);
    await writeWithoutNetwork(stored ?? 'Слова, которые не нужны');
    await page.getByRole('button', { name: 'Выйти' }).click();
    await page.getByText('Не отправлен 1 текст.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.unroute(DRAFTS);
    await page.getByRole('button', { name: choice }).click();
    await page.getByRole('link', { name: 'Войти', exact: true }).waitFor();
    expect(await storedGoal()).toBe(stored ?? goalBefore);
    const kept = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.includes('unsaved')),
    );
    expect(kept).toEqual([]);
  });

  const signIn = (window: Page, { email }: Applicant): Promise<void> =>
    signInOn(window, app.url, { email, password: PASSWORD });

  async function fillIn(window: Page, { email }: Applicant): Promise<void> {
    await window.getByLabel('Электронная почта').fill(email);
    await window.getByRole('textbox', { name: 'Пароль' }).fill(PASSWORD);
    await window.getByRole('button', { name: 'Войти' }).click();
  }

  async function openGoal(): Promise<void> {
    await page.goto(`${app.url}/my/applications/${applicationId}/project`);
    await page.getByLabel('Цель').waitFor();
  }

  async function writeWithoutNetwork(goal: string): Promise<void> {
    await openGoal();
    await page.route(DRAFTS, (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await page.getByLabel('Цель').fill(goal);
    await page.getByText('Нет сети. Пишите дальше').waitFor();
  }

  async function storedGoal(): Promise<string> {
    const [draft] = await asOwner<{ goal: string }>(
      app,
      `SELECT content #>> '{project,goal}' AS goal FROM application WHERE id = '${applicationId}'`,
    );
    return draft?.goal ?? '';
  }
});
