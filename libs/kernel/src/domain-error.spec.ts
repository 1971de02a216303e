import { DomainError, failWith } from './domain-error.js';

const fail = failWith({ 'door.locked': 'forbidden', 'door.no-such': 'not-found' } as const);

describe('refusals of a catalogue', () => {
  it('carry the kind that the catalogue gives their code', () => {
    expect(fail('door.locked')).toMatchObject({
      code: 'door.locked',
      kind: 'forbidden',
      params: {},
      errors: [],
    });
    expect(fail('door.no-such').kind).toBe('not-found');
  });

  it('carry what the text shows and the faults of fields', () => {
    const faults = [{ pointer: '/key', code: 'field.required' }];
    const error = fail('door.locked', { until: '23:30' }, faults);
    expect(error).toBeInstanceOf(DomainError);
    expect([error.message, error.params, error.errors]).toEqual(['door.locked', { until: '23:30' }, faults]);
  });
});
