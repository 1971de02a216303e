import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { isServerAway, postgresFault } from './postgres-fault.js';

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

describe('a server that is away', () => {
  const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

  it.each(['57P01', '57P03', '08006', '53300', 'ECONNREFUSED', 'ECONNRESET'])('says %s', (code) => {
    expect(isServerAway(withCode(code))).toBe(true);
    expect(isServerAway(Object.assign(new Error('x'), { driverError: withCode(code) }))).toBe(true);
  });

  it.each([
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
    new QueryRunnerAlreadyReleasedError().message,
    new QueryRunnerProviderAlreadyReleasedError().message,
  ])('or the driver says of it: %s', (message) => {
    expect(isServerAway(new Error(message))).toBe(true);
  });

  it.each([
    ['another code', withCode('23505')],
    ['another fault', new Error('x')],
    ['no error', 'ECONNREFUSED'],
  ])('is not %s', (_, error) => expect(isServerAway(error)).toBe(false));
});
