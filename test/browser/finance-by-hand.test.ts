import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { debitOf, importStatement, ordersIn, statement } from '../factories/bank.js';
import { createPersonWith, type Person } from '../factories/contest.js';
import type { Grantee, GrantedCall } from '../factories/payouts.js';
import { describeInBrowser } from '../setup/browser.js';
import { Desks } from '../setup/desks.js';
import type { ServedApp } from '../setup/served-app.js';
import { drawUpAgreement } from './drawn-up-agreement.js';
import { grantedStage } from './granted-stage.js';

/** One step after another: each test goes on where the one before has ended. */
describeInBrowser('what the fund enters and decides by hand', () => {
  let app: ServedApp;
  let desks: Desks;
  let call: GrantedCall;
  let grantee: Grantee;
  let administrator: Page;
  let preparer: Page;
  let approver: Page;
  let curator: Page;
  let agreement: string;

  beforeAll(async () => {
    const stage = await grantedStage();
    ({ app, call, grantee } = stage);
    desks = new Desks(stage.browser, app);
    const hire = (role: 'contest-administrator' | 'project-curator'): Promise<Person> =>
      createPersonWith(app, stage.organiserId, role);
    administrator = await desks.of(await hire('contest-administrator'));
    curator = await desks.of(await hire('project-curator'));
    preparer = await desks.of(call.treasury.preparing);
    approver = await desks.of(call.treasury.approving);
  });
  afterEach(() => expect(desks.complaints).toEqual([]));

  it('an agreement that was signed on paper', async () => {
    await drawUpAgreement(preparer, app.url);
    agreement = preparer.url();
    const page = administrator;
    await page.goto(agreement);
    await page.getByText('Отправлено на подпись').waitFor();
    await page.getByRole('button', { name: 'Внести подпись на бумаге' }).click();
    await page.getByRole('button', { name: 'Внести подпись', exact: true }).click();
    await page.getByText('Заполните поле.').waitFor();
    await page.getByLabel('Дата на бумаге').fill('2026-01-15');
    await page.getByRole('button', { name: 'Внести подпись', exact: true }).click();
    await page.getByText('на бумаге 15 янв. 2026').waitFor();
    await page.getByText('Действует', { exact: true }).waitFor();
  });

  it('a payment whose line the program does not recognise', async () => {
    await preparer.goto(agreement);
    await preparer.getByRole('button', { name: 'Подготовить' }).click();
    await preparer.getByRole('status').getByRole('link', { name: 'Платёж' }).click();
    await preparer.waitForURL(/payments\/[0-9a-f-]{36}/);
    await approver.goto(preparer.url());
    await approver.getByRole('button', { name: 'Утвердить' }).click();
    await approver.getByText('Утверждён', { exact: true }).waitFor();
    await importUnclearStatement();

    await approver.goto(`${app.url}/fund/payments`);
    await approver.getByRole('link', { name: 'Разобрать' }).click();
    await approver.getByRole('link', { name: 'Разобрать: 777' }).click();
    await approver.getByRole('radio', { name: /^Платёж № / }).check();
    await approver.getByLabel('Откуда это известно').fill('Письмо банка № 41');
    await approver.getByRole('button', { name: 'Подтвердить платёж' }).click();
    await approver.getByText('Все строки выписок сопоставлены с платежами.').waitFor();
    await approver.goto(preparer.url());
    await approver.getByText('Подтверждён', { exact: true }).waitFor();
  });

  /** As a bank whose clerk has left out the mark of the payment. */
  async function importUnclearStatement(): Promise<void> {
    const payment = preparer.url();
    await preparer.goto(`${app.url}/fund/payments`);
    const download = preparer.waitForEvent('download');
    await preparer.getByRole('button', { name: 'Собрать реестр' }).click();
    const orders = ordersIn(await readFile(await (await download).path()));
    const lines = orders.map((order) => ({ ...debitOf(order), number: '777', purpose: 'Грант' }));
    await importStatement(call.treasury.preparer, statement(lines));
    await preparer.goto(payment);
  }

  it('a late report stops the payments until it is handed in and accepted', async () => {
    await approver.goto(`${app.url}/fund/payments`);
    await approver.getByRole('link', { name: 'Открыть: Просрочено: 2' }).click();
    await approver.getByRole('link', { name: 'Промежуточный, транш 1' }).click();
    await approver.getByRole('button', { name: 'Приостановить выплаты' }).click();
    expect(await approver.getByLabel('Причина').inputValue()).toMatch(/, транш 1, просрочен на \d+ д/);
    await approver.getByRole('button', { name: 'Приостановить выплаты' }).last().click();
    await approver.getByText('Выплаты приостановлены', { exact: true }).waitFor();
    const page = administrator;
    await page.goto(agreement);
    await page.getByText('Возобновить выплаты: есть просроченный отчёт').waitFor();
    await approver.goto(`${app.url}/fund/payments`);
    await approver.getByText(/^Просрочено: 2$/).waitFor();
    await approver.getByText('Выплаты приостановлены', { exact: true }).waitFor();

    await returnAndAccept('Промежуточный, транш 1');
    await returnAndAccept('Итоговый, транш 2');

    await page.goto(agreement);
    await page.getByRole('button', { name: 'Возобновить выплаты' }).click();
    await page.getByLabel('Причина').fill('Отчёты приняты');
    await page.getByRole('button', { name: 'Возобновить выплаты' }).last().click();
    await page.getByText('Действует', { exact: true }).waitFor();
    await page.getByText('Можно платить', { exact: true }).waitFor();
  });

  /** The curator sends a report back, reads it once more and takes it. */
  async function returnAndAccept(name: string): Promise<void> {
    await curator.goto(agreement);
    await curator.getByRole('link', { name }).click();
    await curator.getByText('Отчёт ещё не сдан.').waitFor();
    await handIn(curator.url());
    await curator.reload();
    await curator.getByRole('button', { name: 'Вернуть с замечаниями' }).click();
    await curator.getByLabel('Что исправить').fill('Приложите список участников');
    await curator.getByRole('button', { name: 'Вернуть с замечаниями' }).last().click();
    await curator.getByText('Возвращён на исправление', { exact: true }).waitFor();
    await curator.getByText('Приложите список участников').waitFor();
    await handIn(curator.url());
    await curator.reload();
    await curator.getByRole('button', { name: 'Принять отчёт' }).click();
    await curator.getByText('Принят', { exact: true }).waitFor();
  }

  async function handIn(reportUrl: string): Promise<void> {
    const path = `/api/reports/${reportUrl.split('/').at(-1)}`;
    const { body } = await grantee.signatory.get(path).expect(200);
    const { version } = body as { version: number };
    await grantee.signatory
      .post(`${path}/submit`, { version, text: 'Сделано', results: ['40 занятий'], spending: [] })
      .expect(200);
  }
});
