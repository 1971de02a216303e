import { postgresFault } from './postgres-fault.js';

const fromDriver = Object.assign(new Error('duplicate key'), {
  code: '23505',
  constraint: 'person_email_unique',
});
const fromTypeOrm = Object.assign(new Error('QueryFailedError'), { driverError: fromDriver });

describe('what PostgreSQL said', () => {
  it('is read from the error of the driver and from that of TypeORM', () => {
    const fault = { code: '23505', constraint: 'person_email_unique' };
    expect([postgresFault(fromDriver), postgresFault(fromTypeOrm)]).toEqual([fault, fault]);
  });

  it('may name no constraint', () => {
    const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' });
    expect(postgresFault(deadlock)).toEqual({ code: '40P01', constraint: undefined });
  });

  it.each([
    ['an error without a code', new Error('x')],
    ['a code that is a number', Object.assign(new Error('x'), { code: 42 })],
    ['something thrown that is no error', { code: '23505' }],
    ['a driver error that is none', Object.assign(new Error('x'), { driverError: 'oops' })],
    ['nothing', undefined],
  ])('is nothing in %s', (_, error) => {
    expect(postgresFault(error)).toBeUndefined();
  });
});
