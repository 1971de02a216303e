import type { CallEntity, Calls } from '#calls';
import { sumKopecks, type Kopecks } from '#kernel';

/** What a call has to give, without what is held back for appeals. */
export async function callBudget(calls: Calls, call: CallEntity): Promise<Kopecks> {
  const sources = await calls.sourcesOf(call.id);
  return sumKopecks(sources.map(({ amountKopecks }) => amountKopecks)) - call.appealReserveKopecks;
}
