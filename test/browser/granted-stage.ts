import type { Browser } from 'playwright-core';
import { grantedCall, type Grantee, type GrantedCall } from '../factories/payouts.js';
import { setUpFund } from '../factories/people.js';
import { openBrowser } from '../setup/browser.js';
import { serveTestApp, type ServedApp } from '../setup/served-app.js';

export interface GrantedStage {
  app: ServedApp;
  browser: Browser;
  organiserId: string;
  call: GrantedCall;
  grantee: Grantee;
}

/** One project that has won, and a browser to follow its money in. Both close with the test file. */
export async function grantedStage(): Promise<GrantedStage> {
  const app = await serveTestApp();
  const { organiserId } = await setUpFund(app);
  const call = await grantedCall(app, organiserId, { grants: 1 });
  return { app, organiserId, call, grantee: call.grantees[0] as Grantee, browser: await openBrowser() };
}
