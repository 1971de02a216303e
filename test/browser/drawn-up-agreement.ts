import type { Page } from 'playwright-core';
import { payeeDetails } from '../factories/payouts.js';

/** Fills in the form of the first award that has no agreement, on a project that began long ago. */
export async function drawUpAgreement(page: Page, url: string): Promise<void> {
  const { name, inn, kpp, bik, account, bankName } = payeeDetails();
  await page.goto(`${url}/fund/agreements`);
  await page.getByRole('link', { name: 'Составить' }).click();
  await page.getByLabel('Первый день проекта').fill('2026-01-10');
  await page.getByLabel('Последний день проекта').fill('2026-01-12');
  await page.getByLabel('Название, как знает банк').fill(name);
  await page.getByLabel('ИНН').fill(inn);
  await page.getByLabel('КПП').fill(kpp);
  await page.getByLabel('БИК').fill(bik);
  await page.getByLabel('Расчётный счёт').fill(account);
  await page.getByLabel('Банк и город').fill(bankName);
  await page.getByRole('button', { name: 'Составить соглашение' }).click();
  await page.getByRole('heading', { level: 1, name: /^Соглашение / }).waitFor();
  await page.getByText(`счёт ${account}`).waitFor();
}
