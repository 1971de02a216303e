const MINUTE_MS = 60_000;

/** How many minutes a zone is ahead of UTC at a moment. */
function offsetMinutes(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  return Math.round((there - at) / MINUTE_MS);
}

/** A moment as a field of the contest's zone shows it: `2027-04-23T23:30`. Empty for none. */
export function inZone(moment: string | null, zone: string): string {
  if (!moment) return '';
  const at = Date.parse(moment);
  const there = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  return new Date(there + offsetMinutes(there, zone) * MINUTE_MS).toISOString().slice(0, 16);
}

/** The moment that is meant by what was written in a field of the contest's zone, ISO 8601 in UTC. */
export function fromZone(written: string, zone: string): string {
  const asUtc = Date.parse(`${written}:00Z`);
  // The offset at the moment itself, which differs from that at the first guess around a change of clocks.
  const guess = asUtc - offsetMinutes(asUtc, zone) * MINUTE_MS;
  return new Date(asUtc - offsetMinutes(guess, zone) * MINUTE_MS).toISOString();
}
