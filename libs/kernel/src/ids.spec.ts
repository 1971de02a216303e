import { isId, newId } from './ids.js';

describe('ids', () => {
  it('are random UUIDs: they tell neither time nor order', () => {
    const ids = Array.from({ length: 1_000 }, newId);
    expect(new Set(ids).size).toBe(1_000);
    for (const id of ids) expect([isId(id), id[14]]).toEqual([true, '4']);
  });

  it.each([
    '',
    'c1a6d9f0',
    'C1A6D9F0-5C5E-4B0E-9B0E-5D5C5E4B0E9B',
    'c1a6d9f05c5e4b0e9b0e5d5c5e4b0e9b',
    ' c1a6d9f0-5c5e-4b0e-9b0e-5d5c5e4b0e9b',
    'c1a6d9f0-5c5e-4b0e-9b0e-5d5c5e4b0e9b\n',
    '00000000-0000-0000-0000-000000000000',
  ])('does not take «%s» for one', (text) => {
    expect(isId(text)).toBe(false);
  });
});
