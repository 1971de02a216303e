import { fail } from './identity.errors.js';

/** @throws DomainError `identity.unknown-time-zone` */
export function requireTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    throw fail('identity.unknown-time-zone', {}, [
      { pointer: '/timeZone', code: 'identity.unknown-time-zone' },
    ]);
  }
}
