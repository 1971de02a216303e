import { defineJob, idsPayload, queueOf } from './job-contract.js';

const job = defineJob({
  name: 'door.open-late',
  parse: idsPayload('doorId', 'keyId'),
  coalesceBy: ({ doorId }: { doorId: string }) => doorId,
});

describe('a job', () => {
  it('goes to the queue of its library', () => {
    expect(queueOf(job.name)).toBe('door');
  });

  it('reads its ids and nothing else: what else a payload brings is dropped', () => {
    expect(job.parse({ doorId: 'd', keyId: 'k', name: 'Айыына' })).toEqual({ doorId: 'd', keyId: 'k' });
  });

  it.each([
    ['an id is missing', { doorId: 'd' }, 'keyId'],
    ['an id is no text', { doorId: 1, keyId: 'k' }, 'doorId'],
    ['an id is null', { doorId: null, keyId: 'k' }, 'doorId'],
    ['it is null', null, 'doorId'],
    ['it is a text', 'doorId', 'doorId'],
  ])('refuses a payload when %s', (_, payload, lacking) => {
    expect(() => job.parse(payload)).toThrow(`a job's payload lacks ${lacking}`);
  });
});
