import type { Browser, Page } from 'playwright-core';
import { DESK, signInOn, visit, type Visit } from './browser.js';
import type { ServedApp } from './served-app.js';
import { PASSWORD } from './test-app.js';

/** The people of one journey, each at a desk with a browser session of their own. */
export class Desks {
  private readonly visits: Visit[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly app: ServedApp,
  ) {}

  async of({ email }: { email: string }): Promise<Page> {
    const page = await this.ofVisitor();
    await signInOn(page, this.app.url, { email, password: PASSWORD });
    return page;
  }

  async ofVisitor(): Promise<Page> {
    const desk = await visit(this.browser, { viewport: DESK });
    this.visits.push(desk);
    return desk.page;
  }

  /** What the console said at any desk that nobody should read. */
  get complaints(): string[] {
    return this.visits.flatMap(({ complaints }) => complaints);
  }
}
