import type { Browser, Page } from 'playwright-core';
import { CreateOrganiser, CreatePerson } from '#identity';
import { createFund, createPersonWith, publishedCall, type Fund } from '../factories/contest.js';
import { setUpFund } from '../factories/people.js';
import { describeInBrowser, openBrowser } from '../setup/browser.js';
import { Desks } from '../setup/desks.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';
import { PASSWORD } from '../setup/test-app.js';

const DAY_MS = 86_400_000;

/** As a field of the contest's zone wants it; Yakutsk is nine hours ahead all year. */
const inYakutsk = (days: number): string =>
  new Date(Date.now() + days * DAY_MS + 9 * 3_600_000).toISOString().slice(0, 16);

describeInBrowser('an administrator makes a call', () => {
  let app: ServedApp;
  let browser: Browser;
  let fund: Fund;

  beforeAll(async () => {
    app = await serveTestApp();
    const { organiserId } = await setUpFund(app);
    fund = await createFund(app, organiserId);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('from nothing to an extended deadline, its rubric rehearsed before it is published', async () => {
    const desks = new Desks(browser, app);
    const page = await desks.of(fund.administrator);
    await fillIn(page);
    await beRefusedAtTheField(page);
    await mendAdvice(page);
    await rehearseAsApplicant(page);
    await rehearseAsExpert(page);
    await rehearseAsCouncil(page);
    await publishAndExtend(page);
    await startTheNextLikeIt(page);
    // A refusal is an answer that the page shows; the browser lists it too.
    expect(desks.complaints.filter((text) => !text.includes('422'))).toEqual([]);
  });

  it('for one of two funds at a time, the one that was chosen last', async () => {
    const second = await app.get(CreateOrganiser).execute(null, { code: 'second', name: 'Второй фонд' });
    const { email } = await createPersonWith(app, fund.organiserId, 'contest-administrator');
    const person = { email, fullName: 'Сотрудник', credential: { password: PASSWORD } };
    await app.get(CreatePerson).execute(null, {
      ...{ ...person, locale: 'ru', timeZone: 'Asia/Yakutsk' },
      grants: [{ role: 'contest-administrator', organiserId: second.id, validUntil: null }],
    });
    await publishedCall(app, fund, { code: '27-8', title: 'Только у первого' });
    const desks = new Desks(browser, app);
    const page = await desks.of({ email });
    await page.goto(`${app.url}/fund/calls`);
    const select = page.getByLabel('Организатор');
    await select.selectOption({ label: 'Второй фонд' });
    await page.getByText('На сегодня всё.').waitFor();
    await page.goto(`${app.url}/fund/calls`);
    await page.getByText('Конкурсов пока нет.').waitFor();
    expect(await select.inputValue()).toBe(second.id);
    await select.selectOption(fund.organiserId);
    await page.getByRole('link', { name: 'Конкурсы' }).click();
    await page.getByRole('link', { name: 'Только у первого' }).waitFor();
    expect(desks.complaints).toEqual([]);
  });

  async function fillIn(page: Page): Promise<void> {
    await page.goto(`${app.url}/fund/calls/new`);
    await page.getByLabel('Название', { exact: false }).first().fill('Гранты наслегам');
    await page.getByLabel('Код', { exact: false }).first().fill('27-7');
    await page.getByLabel('Программа').fill('Гранты');
    await page.getByLabel('Приём открывается').fill(inYakutsk(-1));
    await page.getByLabel('Приём закрывается').fill(inYakutsk(20));
    await page.getByLabel('Направление 1', { exact: false }).first().fill('Культура');
    await page.getByLabel('Код 1').fill('culture');
    await page.getByLabel('Источник 1', { exact: false }).first().fill('Республика');
    await page.getByLabel('Сумма источника 1, ₽').fill('1 000 000,50');
    await page.getByLabel('Наибольшая сумма заявки').fill('500 000');
    await makeRubric(page);
  }

  /** Two criteria in two bands stand for the default's ten in five. */
  async function makeRubric(page: Page): Promise<void> {
    for (const name of ['свыше 5 до 15 млн ₽', 'свыше 15 млн ₽', 'срок более 18 месяцев'])
      await page.getByRole('button', { name: `Убрать: ${name}` }).click();
    const second = page.locator('[id="rubric.bands.1.bound"]');
    await second.selectOption({ label: 'Без границы' });
    const cards = page.locator('details').filter({ has: page.getByText('О чём спрашивает') });
    while ((await cards.count()) > 2) {
      await cards.last().locator('summary').click();
      await cards
        .last()
        .getByRole('button', { name: /^Убрать: / })
        .last()
        .click();
    }
    for (const [i, weight] of ['6', '4'].entries()) {
      await cards.nth(i).locator('summary').click();
      for (const band of ['up-to-1m', '1m-5m'])
        await page.locator(`[id="rubric.criteria.${i}.weights.${band}"]`).fill(weight);
    }
    await page.getByText('Веса дают 100 из 100').nth(1).waitFor();
    await page.getByRole('button', { name: 'Ниже: Актуальность и социальная значимость' }).click();
    await page.locator('summary').filter({ hasText: '1. Логическая связность' }).waitFor();
  }

  async function beRefusedAtTheField(page: Page): Promise<void> {
    const score = page.locator('[id="rubric.criteria.0.anchors.0.score"]');
    await page.locator('[id="rubric.criteria.0.anchors.add"]').click();
    await score.fill('11');
    await page.locator('[id="rubric.criteria.0.anchors.0.ru"]').fill('План выполним целиком');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    const sentence = 'Оценка — от 0 до 10 с шагом 1.';
    await page.getByRole('alert').getByRole('link', { name: sentence }).click();
    await score.and(page.locator(':focus')).waitFor();
    expect(await score.getAttribute('aria-invalid')).toBe('true');
    await score.fill('9');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('heading', { level: 1, name: 'Гранты наслегам' }).waitFor();
  }

  async function mendAdvice(page: Page): Promise<void> {
    await page.getByText('Всё готово к публикации.').waitFor();
    const advice = page.getByRole('listitem').filter({ hasText: 'Нет порога для «не более 1 млн ₽».' });
    await advice.getByRole('link', { name: 'Исправить' }).click();
    const mark = page.locator('[id="rubric.bands.0.passMark"]');
    await mark.and(page.locator(':focus')).waitFor();
    await mark.fill('65,5');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Всё готово к публикации.').waitFor();
    await page.getByText('Продлить: после публикации').waitFor();
    await advice.waitFor({ state: 'detached' });
  }

  async function rehearseAsApplicant(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Репетиция: как видят все' }).click();
    await page.getByText('Репетиция: так увидят все, без входа.').waitFor();
    await page.getByRole('link', { name: 'Подать заявку' }).click();
    await page.getByText('Репетиция: так увидит заявитель.').waitFor();
    await page.getByText('Готово 0 из 5 разделов').waitFor();
    await page.getByRole('link', { name: 'О проекте' }).click();
    await page.getByText('Эти поля заполнит заявитель.').waitFor();
    expect(await page.getByLabel('Цель').isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'К конкурсу' }).click();
  }

  async function rehearseAsExpert(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Репетиция: как видит эксперт' }).click();
    await page.getByText('Репетиция: так увидит эксперт.').waitFor();
    await page.getByRole('heading', { name: 'Образец проекта' }).waitFor();
    await page.getByText('План выполним целиком').waitFor();
    const first = page.getByRole('radiogroup').first();
    expect(await first.getByRole('radio').count()).toBe(11);
    expect(await first.getByRole('radio').first().isDisabled()).toBe(true);
    await page.getByRole('link', { name: 'К конкурсу' }).click();
    expect(await app.tx.manager.query('SELECT 1 FROM application UNION ALL SELECT 1 FROM review')).toEqual(
      [],
    );
  }

  async function rehearseAsCouncil(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Репетиция: как видит совет' }).click();
    await page.getByText('Репетиция: так увидит совет.').waitFor();
    await page.getByText('5 проектов · остаток 0,00 ₽').waitFor();
    await page.getByRole('textbox', { name: 'Бюджет' }).fill('0');
    await page.getByText('0 проектов').waitFor();
    await page.getByRole('link', { name: 'К конкурсу' }).click();
  }

  async function publishAndExtend(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Опубликовать' }).click();
    await page.getByRole('button', { name: 'Продлить', exact: true }).click();
    await page.getByLabel('Новый срок').fill(inYakutsk(30));
    await page.getByLabel('Почему продлевается').fill('Нет связи в арктических районах');
    await page.locator('form').getByRole('button', { name: 'Продлить приём' }).click();
    await page.locator('form').waitFor({ state: 'detached' });
    const [call] = await app.tx.manager.query<{ status: string; rules: number }[]>(
      'SELECT status, rules_version AS rules FROM call',
    );
    expect(call).toEqual({ status: 'published', rules: 2 });
  }

  async function startTheNextLikeIt(page: Page): Promise<void> {
    await page.getByRole('link', { name: 'Новый конкурс по этому образцу' }).click();
    await page.getByLabel('Как в прошлом конкурсе').waitFor();
    expect(await page.locator('[id="rubric.bands.0.passMark"]').inputValue()).toBe('65,5');
    expect(await page.getByLabel('Код', { exact: false }).first().inputValue()).toBe('');
  }
});
