import { chooseCall } from './choose-call.js';

const CALLS = [
  { id: 'draft', status: 'draft' },
  { id: 'open', status: 'published' },
  { id: 'reviewing', status: 'reviewing' },
  { id: 'past', status: 'finished' },
] as const;

describe('chooseCall', () => {
  it('takes the one in the address', () => {
    expect(chooseCall(CALLS, 'past')?.id).toBe('past');
  });

  it('takes the newest in work when the address names none, or one that is not there', () => {
    expect(chooseCall(CALLS, undefined)?.id).toBe('open');
    expect(chooseCall(CALLS, 'gone')?.id).toBe('open');
  });

  it('prefers a call that the page has work for', () => {
    expect(chooseCall(CALLS, undefined, ['reviewing'])?.id).toBe('reviewing');
  });

  it('falls back to what is over, then to a draft', () => {
    expect(chooseCall([CALLS[0], CALLS[3]], undefined)?.id).toBe('past');
    expect(chooseCall([CALLS[0]], undefined)?.id).toBe('draft');
    expect(chooseCall([], undefined)).toBeUndefined();
  });
});
