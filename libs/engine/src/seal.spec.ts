import fc from 'fast-check';
import { canonicalJson, sealOf } from './seal.js';

describe('canonicalJson', () => {
  it('sorts members by UTF-16 code units and escapes as RFC 8785 does', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '1': 'One',
      '\ud83d\ude02': 'Joy',
      ö: 'o',
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","ö":"o","€":"Euro Sign","😂":"Joy"}',
    );
    expect(canonicalJson('\u0000\u001f"\\/\u2028Ҕ')).toBe('"\\u0000\\u001f\\"\\\\/\u2028Ҕ"');
    expect(canonicalJson([null, true, false, -0, -12, []])).toBe('[null,true,false,0,-12,[]]');
  });

  it('is JSON that says the same, whatever the order of members', () => {
    const json = fc.jsonValue({ noUnicodeString: false, depthSize: 'small' }).filter(isSealable);
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(canonicalJson(value));
      }),
    );
  });

  it.each<[string, unknown, string]>([
    ['a fraction', { sum: [1, 0.5] }, '/sum/1'],
    ['an unsafe integer', [2 ** 53], '/0'],
    ['not a number', NaN, ''],
    ['undefined', { a: undefined }, '/a'],
    ['a hole', [1, , 2], '/1'],
    ['a bigint', { 'a/b': 1n }, '/a~1b'],
    ['a date', [new Date(0)], '/0'],
    ['half a surrogate pair', ['\ud83d'], '/0'],
    ['half a surrogate pair in a name', { '\ude02': 1 }, '/\ude02'],
  ])('refuses %s and says where', (_, value, pointer) => {
    const errors = [{ pointer, code: 'engine.field-not-sealable' }];
    expect(() => canonicalJson(value)).toThrow(
      expect.objectContaining({ code: 'engine.not-sealable', errors }) as Error,
    );
  });
});

describe('sealOf', () => {
  it('is the SHA-256 of the UTF-8 bytes', () => {
    // printf '{"a":"Ҕ","b":1}' | sha256sum
    expect(sealOf({ b: 1, a: 'Ҕ' })).toBe('e57007f2da5fee55b2f381e7b6dcd6e7291adf4db282a14f207d5f4c961f7896');
  });
});

function isSealable(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value === 'string') return Buffer.from(value).toString() === value;
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, member]) => isSealable(name) && isSealable(member));
}

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, reversed(member)]),
  );
}
