import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { debitOf, ordersIn, statement } from '../factories/bank.js';
import { payeeDetails } from '../factories/payouts.js';
import { describeInBrowser } from '../setup/browser.js';
import { Desks } from '../setup/desks.js';
import { drawUpAgreement } from './drawn-up-agreement.js';
import { grantedStage, type GrantedStage } from './granted-stage.js';

describeInBrowser('the people who pay', () => {
  let stage: GrantedStage;

  beforeAll(async () => {
    stage = await grantedStage();
  });

  it('pay the first tranche with two people and a bank, and everyone can read it', async () => {
    const { app, browser, call, grantee } = stage;
    const desks = new Desks(browser, app);
    const preparer = await desks.of(call.treasury.preparing);
    await drawUpAgreement(preparer, app.url);
    await sign(await desks.of(grantee.applicant));
    await preparePayout(preparer);
    await seeNoApproval(preparer);
    await approve(await desks.of(call.treasury.approving));
    const file = await downloadBankFile(preparer);
    await uploadStatement(preparer, file);
    await readProject(await desks.ofVisitor());
    expect(desks.complaints).toEqual([]);
  });

  async function sign(page: Page): Promise<void> {
    await page.goto(`${stage.app.url}/my/projects`);
    await page.getByRole('main').getByRole('link', { name: 'Проект 1' }).click();
    await page.getByLabel('Я проверил сумму, срок и реквизиты').check();
    const button = page.getByRole('button', { name: 'Подписать соглашение' });
    await button.click();
    await button.waitFor({ state: 'detached' });
    await page.getByText('Действует', { exact: true }).waitFor();
  }

  async function preparePayout(page: Page): Promise<void> {
    await page.goto(`${stage.app.url}/fund/tranches`);
    const button = page.getByRole('button', { name: 'Подготовить' });
    await button.click();
    await button.waitFor({ state: 'detached' });
    await page.getByRole('status').getByRole('link', { name: 'Платёж' }).click();
    await page.getByText('Подготовили вы. Утвердить должен другой сотрудник').waitFor();
  }

  const payouts = (page: Page): Promise<unknown> => page.goto(`${stage.app.url}/fund/payments`);

  async function seeNoApproval(page: Page): Promise<void> {
    await payouts(page);
    await page.getByText('Подготовили вы. Утвердить должен другой сотрудник').waitFor();
    await page.getByRole('button', { name: 'Отменить платёж' }).waitFor();
    expect(await page.getByRole('button', { name: 'Утвердить' }).count()).toBe(0);
  }

  async function approve(page: Page): Promise<void> {
    await payouts(page);
    const button = page.getByRole('button', { name: 'Утвердить' });
    await button.click();
    await button.waitFor({ state: 'detached' });
  }

  async function downloadBankFile(page: Page): Promise<Buffer> {
    await payouts(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Собрать реестр' }).click();
    await page.getByText('Платёж № 1 ').waitFor();
    return readFile(await (await download).path());
  }

  async function uploadStatement(page: Page, bankFile: Buffer): Promise<void> {
    const orders = ordersIn(bankFile);
    expect(orders.map(({ amount, account }) => [amount, account])).toEqual([
      ['50000.00', payeeDetails().account],
    ]);
    await page.getByRole('link', { name: 'Загрузить выписку' }).click();
    await page.getByLabel('Файл выписки из банка').setInputFiles({
      ...{ name: 'statement.txt', mimeType: 'text/plain' },
      buffer: Buffer.from(statement(orders.map(debitOf)), 'base64'),
    });
    await page.getByRole('button', { name: 'Загрузить выписку' }).click();
    await page.getByText('Выписка загружена').waitFor();
    await page.getByText('Все строки выписок сопоставлены с платежами.').waitFor();
  }

  async function readProject(page: Page): Promise<void> {
    await page.goto(`${stage.app.url}/projects/${stage.grantee.applicationId}`);
    await page.getByText('Выплачено 50 000,00 ₽ из 100 000,00 ₽', { exact: true }).waitFor();
  }
});
