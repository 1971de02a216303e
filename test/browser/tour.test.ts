import type { Browser, Page } from 'playwright-core';
import { seededDemo, type SeededDemo } from '../factories/demo.js';
import { describeInBrowser, DESK, openBrowser, visit } from '../setup/browser.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';

interface Stop {
  case: string;
  email: string;
  name: string;
}

interface Opened {
  title: string;
  /** Of the screen where the case is seen. */
  heading: (stop: Stop) => string;
}

const OWN = ({ name }: Stop): string => name;

const CASES: Record<string, Opened> = {
  'accepted-last': { title: 'Подана за секунды до срока', heading: OWN },
  'refused-late': { title: 'Опоздала', heading: OWN },
  'unfinished-draft': { title: 'Черновик в открытом конкурсе', heading: OWN },
  'calibration-round': { title: 'Пробная оценка до экспертизы', heading: () => 'Пробная оценка' },
  'conflict-declared': { title: 'Эксперт заявил конфликт', heading: OWN },
  'review-replaced': { title: 'Эксперт отказался, назначена замена', heading: OWN },
  'expert-desk': { title: 'Рабочее место эксперта', heading: () => 'Мои рецензии' },
  'question-asked': { title: 'Вопрос эксперта ждёт фонда', heading: () => 'Вопросы экспертов' },
  'question-forwarded': { title: 'Вопрос эксперта ждёт ответа', heading: OWN },
  'weak-rationales': { title: 'Слабые обоснования', heading: () => 'Слабые обоснования' },
  divergence: { title: 'Эксперты разошлись', heading: OWN },
  'third-review': { title: 'Третья рецензия по правилу', heading: OWN },
  panel: { title: 'Эксперты обсуждают оценки', heading: () => 'Обсуждение: заявка' },
  'severe-expert': { title: 'Строгий эксперт', heading: () => 'Эксперты' },
  'unfounded-marks': { title: 'Необоснованные рецензии', heading: () => 'Необоснованные рецензии' },
  'removed-expert': { title: 'Эксперт отстранён', heading: () => 'Необоснованные рецензии' },
  'tie-at-line': { title: 'Ничья у черты финансирования', heading: () => 'Решения' },
  'second-win': { title: 'Две победы одной организации', heading: () => 'Результаты' },
  'reduced-award': { title: 'Сумма уменьшена', heading: OWN },
  'moved-up': { title: 'Победитель отказался, поднялся резерв', heading: OWN },
  'overdue-report': { title: 'Отчёт просрочен', heading: () => 'Мои проекты' },
  'returned-payment': { title: 'Банк вернул платёж', heading: () => 'Платежи' },
  'unknown-payment': { title: 'Платёж не подтверждён', heading: () => 'Платежи' },
  'second-version': { title: 'Итоги с исправлением', heading: () => 'Результаты' },
};

describeInBrowser('a visitor of the demo', () => {
  let demo: SeededDemo;
  let app: ServedApp;
  let browser: Browser;

  beforeAll(async () => {
    demo = await seededDemo();
    app = await serveTestApp(demo.database);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await demo.owner.close();
    await app.close();
  });

  it('opens every prepared case as its person with one click, one after the other', async () => {
    const { body } = await app.visitor().get('/api/demo-tour').expect(200);
    const { stops } = body as { stops: Stop[] };
    expect(stops.map((stop) => stop.case)).toEqual(Object.keys(CASES));
    const { page, complaints } = await visit(browser, { viewport: DESK });
    for (const stop of stops) await open(page, stop);
    expect(complaints).toEqual([]);
  });

  async function open(page: Page, stop: Stop): Promise<void> {
    const { title, heading } = CASES[stop.case] as Opened;
    await page.goto(`${app.url}/tour`);
    await page.getByRole('button', { name: `Войти и открыть: ${title}`, exact: true }).click();
    await page.waitForURL(({ pathname }) => pathname !== '/tour');
    await page.getByRole('heading', { level: 1, name: heading(stop) }).waitFor();
    await page.getByRole('link', { name: await nameOf(stop.email), exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(
      await page.getByRole('complementary', { name: 'Демонстрация: организации вымышлены' }).count(),
    ).toBe(1);
    const alerts = await page.getByRole('alert').allInnerTexts();
    expect([stop.case, ...alerts.filter((text) => text !== '')]).toEqual([stop.case]);
  }

  async function nameOf(email: string): Promise<string> {
    const [person] = await app.tx.manager.query<{ name: string }[]>(
      'SELECT full_name AS name FROM person WHERE email = $1',
      [email],
    );
    return person?.name ?? '';
  }
});
