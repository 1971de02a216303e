import { actionText, objectPath } from './journal-words.js';

describe('the words of the journal', () => {
  it('says an action that it knows, and shows the code of one that it does not', () => {
    const t = (key: string): string => `said ${key}`;
    expect(actionText('call.publish', t)).toBe('said fund.action.call.publish');
    expect(actionText('comet.land', t)).toBe('comet.land');
  });

  it('leads to objects with a page', () => {
    expect(objectPath('application', '7')).toBe('/fund/applications/7');
    expect(objectPath('assignment-proposal', '7')).toBeUndefined();
  });
});
