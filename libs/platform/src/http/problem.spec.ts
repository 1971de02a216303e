import { DomainError, type ErrorKind } from '#kernel';
import { en } from '../texts/en.js';
import { ru } from '../texts/ru.js';
import { Texts } from '../texts/texts.js';
import { problemOf } from './problem.js';

const texts = new Texts();
texts.add({ ru, en });

describe('a problem', () => {
  it.each<[ErrorKind, number]>([
    ['invalid', 422],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['not-found', 404],
    ['conflict', 409],
    ['too-many', 429],
    ['unavailable', 503],
    ['fault', 500],
  ])('of the kind %s is %i', (kind, status) => {
    expect(problemOf(new DomainError('kernel.raced', kind), texts, 'ru', 't').status).toBe(status);
  });

  it('says by code and in the language of the reader what happened, to the whole and to each field', () => {
    const faults = [
      { pointer: '/title', code: 'field.too-long', params: { limit: '300' } },
      { pointer: '/kind', code: 'field.required' },
    ];
    const error = new DomainError('kernel.invalid-fields', 'invalid', { count: 2 }, faults);
    expect(problemOf(error, texts, 'en', 'trace-1')).toEqual({
      type: '/problems/kernel.invalid-fields',
      status: 422,
      code: 'kernel.invalid-fields',
      detail: 'Check the fields: some have an error.',
      errors: [
        { pointer: '/title', code: 'field.too-long', detail: 'Too long: at most 300 characters.' },
        { pointer: '/kind', code: 'field.required', detail: 'Fill in this field.' },
      ],
      traceId: 'trace-1',
    });
    expect(problemOf(error, texts, 'ru', 'trace-1').errors[0]?.detail).toBe(
      'Слишком длинно: не больше 300 знаков.',
    );
  });
});
