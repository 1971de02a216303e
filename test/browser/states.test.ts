import type { Browser, Page } from 'playwright-core';
import { CreateApplication } from '#applications';
import { SaveCall, type CallRules } from '#calls';
import { CalibrateCalls, RecomputeRanking } from '#scoring';
import { completeContent } from '../factories/content.js';
import {
  asOwner,
  callRules,
  closeIntake,
  createApplicant,
  createFund,
  createPersonWith,
  publishedCall,
  type Applicant,
  type Fund,
  type OpenCall,
} from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { createExperts, reviewingCall, submittedReview } from '../factories/scoring.js';
import { DESK, describeInBrowser, openBrowser, signInOn, visit, type Visit } from '../setup/browser.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';
import { PASSWORD } from '../setup/test-app.js';

/** What a screen says when things are not as usual, word by word, and the way out of each. */
describeInBrowser('a screen in trouble', () => {
  let app: ServedApp;
  let browser: Browser;
  let fund: Fund;
  let call: OpenCall;
  let visits: Visit[] = [];

  beforeAll(async () => {
    app = await serveTestApp();
    fund = await createFund(app, (await setUpFund(app)).organiserId);
    call = await publishedCall(app, fund);
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const { page } of visits) await page.context().close();
    visits = [];
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function desk({ email }: { email: string }): Promise<Page> {
    const opened = await visit(browser, { viewport: DESK });
    visits.push(opened);
    await signInOn(opened.page, app.url, { email, password: PASSWORD });
    return opened.page;
  }

  /** The console names refused requests by itself; it says nothing else. */
  const expectOnly = (status: number): void => {
    const said = visits.flatMap(({ complaints }) => complaints);
    expect(said.filter((text) => !text.includes(`status of ${status}`))).toEqual([]);
    expect(said).not.toEqual([]);
  };

  async function draftOf(applicant: Applicant, of = call): Promise<string> {
    const draft = await app.get(CreateApplication).execute(applicant.actor, {
      ...{ callId: of.callId, organisationId: applicant.organisationId, trackId: of.trackIds[0] ?? '' },
      content: completeContent('Школа хомуса'),
    });
    return draft.id;
  }

  it('names the code of a fault, keeps the text, and saves it once the server can', async () => {
    const applicant = await createApplicant(app);
    const id = await draftOf(applicant);
    const page = await desk(applicant);
    await page.goto(`${app.url}/my/applications/${id}/project`);
    const role = new URL(app.database.appUrl).username;
    await asOwner(app, `REVOKE UPDATE ON application FROM ${role}`);
    await page.getByLabel('Цель').fill('Цель во время сбоя');
    await page.getByText(/^Не получилось, текст цел\. Код для поддержки: [0-9A-F]{8}\.$/).waitFor();
    await asOwner(app, `GRANT UPDATE ON application TO ${role}`);
    await page.getByText('Сохранено в').waitFor();
    await page.reload();
    expect(await page.getByLabel('Цель').inputValue()).toBe('Цель во время сбоя');
    expectOnly(500);
  });

  it('says when the call closed, to a draft that was not handed in', async () => {
    const closing = await publishedCall(app, fund, { code: 'CLOSE' });
    const applicant = await createApplicant(app);
    const id = await draftOf(applicant, closing);
    await closeIntake(app, closing);
    const page = await desk(applicant);
    const closed = /^Приём закрыт \d{1,2} [а-я]+ в \d\d:\d\d \(Якутск\)\. Черновик остаётся у вас\.$/;
    for (const path of ['', '/project', '/check']) {
      await page.goto(`${app.url}/my/applications/${id}${path}`);
      await page.getByText(closed).waitFor();
    }
  });

  it('tells whoever comes second that a colleague has decided, and shows it', async () => {
    const { id } = await app.get(SaveCall).create(fund.administrator.actor, {
      ...{ organiserId: fund.organiserId, programme: 'Гранты' },
      rules: callRules({ code: 'RACE' }),
    });
    const first = await desk(fund.administrator);
    const second = await desk(await createPersonWith(app, fund.organiserId, 'contest-administrator'));
    for (const page of [first, second]) {
      await page.goto(`${app.url}/fund/calls/${id}`);
      await page.getByRole('button', { name: 'Опубликовать' }).waitFor();
    }
    await first.getByRole('button', { name: 'Опубликовать' }).click();
    await first.getByText('Опубликован', { exact: true }).waitFor();
    await second.getByRole('button', { name: 'Опубликовать' }).click();
    await second.getByText('Решение уже принял другой сотрудник.').waitFor();
    await second.getByRole('button', { name: 'Показать' }).click();
    await second.getByText('Опубликован', { exact: true }).waitFor();
    await second.getByText('Решение уже принял другой сотрудник.').waitFor({ state: 'detached' });
    expectOnly(409);
  });

  it('asks to sign in again, and goes on where it was', async () => {
    const page = await desk(fund.administrator);
    await page.context().clearCookies();
    await page.goto(`${app.url}/fund/reports`);
    await page.getByText('Нужно войти снова. Текст цел.').waitFor();
    await page.getByRole('link', { name: 'Войти и продолжить' }).click();
    await page.getByLabel('Электронная почта').fill(fund.administrator.email);
    await page.getByRole('textbox', { name: 'Пароль' }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.getByText('Ничего не нашлось.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Отчёты' }).waitFor();
    expectOnly(401);
  });

  it('keeps what was typed into a form when the session is lost', async () => {
    const page = await desk(fund.administrator);
    await page.goto(`${app.url}/fund/calls/${call.callId}`);
    await page.getByRole('button', { name: 'Отменить конкурс' }).click();
    await page.getByLabel('Почему отменяется').fill('Нет средств');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Отменить конкурс' }).last().click();
    await page.getByRole('alert').getByText('Нужно войти снова. Текст цел.').waitFor();
    const signingIn = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Войти и продолжить' }).click();
    await (await signingIn).getByLabel('Электронная почта').waitFor();
    expect(await page.getByLabel('Почему отменяется').inputValue()).toBe('Нет средств');
    expectOnly(401);
  });

  it('says that it loads only when that takes longer than a second', async () => {
    const applicant = await createApplicant(app);
    await draftOf(applicant);
    const page = await desk(applicant);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/applications?*', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${app.url}/my/applications`);
    await page.getByRole('status').getByText('Загружаем…').waitFor();
    release();
    await page.getByRole('link', { name: 'Школа хомуса' }).waitFor();
    await page.getByText('Загружаем…').waitFor({ state: 'detached' });
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it('takes off the filter that let nothing through', async () => {
    const page = await desk(fund.administrator);
    await page.goto(`${app.url}/fund/letters`);
    await page.getByLabel('Почта').selectOption({ label: 'Не доставлено' });
    await page.getByText('Ничего не нашлось.').waitFor();
    await page.getByRole('button', { name: 'Снять фильтр «Не доставлено»' }).click();
    await page.getByText('Ничего не нашлось.').waitFor({ state: 'detached' });
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  /** Two applications with a review each: the board, in an order that the address asks for. */
  async function boardOf(rules: Partial<CallRules>): Promise<{ page: Page; board: string }> {
    const reviewed = await reviewingCall(app, fund, { applications: 2, rules });
    const [expert] = await createExperts(app, fund.organiserId, 1);
    for (const { applicationId } of reviewed.applications)
      if (expert) await submittedReview(app, fund, applicationId, expert, 7);
    await app.tx.run((em) => app.get(RecomputeRanking).execute(em, reviewed.callId));
    await app.get(CalibrateCalls).execute();
    const page = await desk(fund.administrator);
    return { page, board: `${app.url}/fund/ranking?call=${reviewed.callId}` };
  }

  it('shows raw points where there are too few reviews to calibrate', async () => {
    const { page, board } = await boardOf({ code: 'FEW' });
    await page.goto(board);
    await page
      .getByText('Для калибровки мало рецензий: у 2 заявок по одной. Показаны исходные баллы.')
      .waitFor();
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
  });

  it.each([
    ['fpg', 'Правило Фонда президентских грантов', 'Исходные'],
    ['blup', 'Калибровка со смешанной моделью (BLUP)', 'По правилу конкурса'],
  ] as const)('says which rule decides while other places are looked at: %s', async (rule, name, places) => {
    const { page, board } = await boardOf({
      ...{ code: `BY-${rule.toUpperCase()}`, aggregationRule: rule, expertAliasScope: 'call' },
    });
    await page.goto(`${board}&places=calibrated`);
    await page.getByText(`Решают места по правилу конкурса: «${name}».`).waitFor();
    expect(await page.getByLabel('Места', { exact: true }).locator('option').first().innerText()).toBe(
      places,
    );
    expect(visits.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
