import { isNamed } from './named-organisations.js';

describe('an applicant in the words of an expert', () => {
  const applicant = { name: 'АНО «Центр Түһүлгэ — Ёлка»', inn: '1435077441' };

  it.each([
    ['1435077441', true],
    ['түһүлгэ', true],
    ['Центр «Түһүлгэ»', true],
    ['түһүлгэ елка', true],
    ['Түһү', false],
    ['АНО', false],
    ['1435077442', false],
    ['«»', false],
  ])('%s means it: %s', (text, named) => {
    expect(isNamed(applicant, [text])).toBe(named);
    expect(isNamed({ ...applicant, inn: null }, ['1435077441'])).toBe(false);
  });
});
