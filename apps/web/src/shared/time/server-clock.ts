/** How far the server's clock is ahead of the device's, in milliseconds, as its last answers told. */
let offsetMs = 0;

/** A device that is off by less shows nothing: answers take their time too. */
const NOTICEABLE_MS = 60_000;

/** Learns from the `Date` header of an answer, which has whole seconds. */
export function learnServerTime(dateHeader: string | null, receivedAt = Date.now()): void {
  const said = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  if (!Number.isNaN(said)) offsetMs = said - receivedAt;
}

export const serverNow = (): number => Date.now() + offsetMs;

/** Minutes by which the device is ahead of the server (negative: behind), 0 when it is about right. */
export function deviceMinutesAhead(): number {
  return Math.abs(offsetMs) < NOTICEABLE_MS ? 0 : -Math.round(offsetMs / 60_000);
}
