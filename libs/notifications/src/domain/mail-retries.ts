const MOST_ATTEMPTS = 8;
const FIRST_WAIT_SECONDS = 15;

/**
 * What becomes of a letter that the mail server did not take: the waits grow fourfold from 15 seconds, so that
 * eight attempts outlast a mail server's bad day (about 23 hours); then it has failed.
 * @param attempts how often it was tried, this time included
 */
export function afterRefusal(
  attempts: number,
): { status: 'queued'; waitSeconds: number } | { status: 'failed' } {
  if (attempts >= MOST_ATTEMPTS) return { status: 'failed' };
  return { status: 'queued', waitSeconds: FIRST_WAIT_SECONDS * 4 ** (attempts - 1) };
}
