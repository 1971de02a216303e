import { readAgreement, signedAgreement } from '../factories/payouts.js';
import { describeInBrowser, PHONE, scrollsSideways, signInOn, visit } from '../setup/browser.js';
import { PASSWORD } from '../setup/test-app.js';
import { grantedStage } from './granted-stage.js';

const TEXT = 'В клубе открыта мастерская хомуса.';

describeInBrowser('a grantee on a phone', () => {
  it('writes a report with pauses, finds it again, and hands it in', async () => {
    const { app, browser, call, grantee } = await grantedStage();
    const agreement = await signedAgreement(call, grantee);
    const { page, complaints } = await visit(browser, { viewport: PHONE });
    await signInOn(page, app.url, { email: grantee.applicant.email, password: PASSWORD });
    await page.goto(`${app.url}/my/projects/${agreement.id}`);
    await page.getByRole('link', { name: 'Промежуточный отчёт 1' }).click();
    await page.getByLabel('Что сделано').fill(TEXT);
    await page.getByLabel('Результат 1').fill('Проведено 40 занятий');
    await page.getByText('Сохранено в').waitFor();
    const [report] = (await readAgreement(call, agreement.id)).reports;
    expect(report?.status).toBe('awaited');

    await page.reload();
    expect(await page.getByLabel('Что сделано').inputValue()).toBe(TEXT);
    await page.getByRole('button', { name: 'Добавить расход' }).click();
    await page.getByRole('button', { name: 'Сдать отчёт' }).click();
    await page.getByRole('link', { name: 'Расход 1, Документ: Заполните поле.' }).waitFor();
    await page.getByRole('button', { name: 'Убрать расход' }).click();
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('button', { name: 'Сдать отчёт' }).click();
    await page.getByText('Сдан', { exact: true }).waitFor();
    await page.getByText('Проведено 40 занятий').waitFor();
    const [sent] = (await readAgreement(call, agreement.id)).reports;
    expect(sent?.status).toBe('submitted');
    expect(complaints).toEqual([]);
  });
});
