import fc from 'fast-check';
import { DomainError } from '#kernel';
import { decodeCursor, encodeCursor, isDayKey, isMomentKey, pageOf } from './page.js';

const ID = '0b6f9df5-3a5f-4d1c-9f0a-2b7e0b1f7a11';
const keysetOf = (row: number) => ({ key: `2027-01-0${row}`, id: `${ID.slice(0, -1)}${row}` });

describe('cursors', () => {
  it('bring back the keyset, whatever letters it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uuid({ version: 4 }), (key, id) => {
        const cursor = encodeCursor({ key, id });
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor)).toEqual({ key, id });
      }),
    );
  });

  it('begin at the beginning when there is none', () => {
    expect([decodeCursor(undefined), decodeCursor('')]).toEqual([undefined, undefined]);
  });

  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  it.each([
    'x',
    '%%%',
    encoded(null),
    encoded({}),
    encoded([]),
    encoded(['a']),
    encoded(['a', 'b']),
    encoded([1, 'a']),
    encoded('ab'),
  ])('refuse «%s»', (cursor) => {
    expect(() => decodeCursor(cursor)).toThrow(new DomainError('kernel.broken-cursor', 'invalid'));
  });
});

describe('a sort key', () => {
  const withKey = (key: string): string => encodeCursor({ key, id: ID });

  it.each(['2027-03-01T14:30:00.000Z', new Date().toISOString()])('may be the moment %s', (key) => {
    expect(decodeCursor(withKey(key), isMomentKey)?.key).toBe(key);
  });

  it.each([
    '',
    'now',
    'infinity',
    '2027-03-01',
    '2027-02-30T00:00:00.000Z',
    '2027-13-01T00:00:00.000Z',
    '2027-03-01T14:30:00+09:00',
    '0000-01-01T00:00:00.000Z',
    '+275760-09-13T00:00:00.000Z',
    "2027-03-01T14:30:00.000Z'; --",
  ])('that should be a moment may not be «%s»', (key) => {
    expect(() => decodeCursor(withKey(key), isMomentKey)).toThrow('kernel.broken-cursor');
  });

  it('that should be a day is one that the calendar has', () => {
    expect(['2028-02-29', '2027-02-29', '2027-3-1', ''].map(isDayKey)).toEqual([true, false, false, false]);
  });

  it('that is any text may still not hold a NUL', () => {
    expect(() => decodeCursor(withKey('а\u0000б'))).toThrow('kernel.broken-cursor');
  });
});

describe('a page', () => {
  it('shows as many rows as asked for, and opens the next one after its last', () => {
    const { items, nextCursor } = pageOf([1, 2, 3], 2, keysetOf);
    expect(items).toEqual([1, 2]);
    expect(decodeCursor(nextCursor ?? '')).toEqual(keysetOf(2));
  });

  it.each([[[1, 2]], [[1]], [[]]])('is the last one when no further row was found: %j', (rows: number[]) => {
    expect(pageOf(rows, 2, keysetOf)).toEqual({ items: rows, nextCursor: null });
  });
});
