import { actionText, factsText, objectPath } from './journal-words.js';

describe('the words of the journal', () => {
  it('says an action that it knows, and shows the code of one that it does not', () => {
    const t = (key: string): string => `said ${key}`;
    expect(actionText('call.publish', t)).toBe('said fund.action.call.publish');
    expect(actionText('comet.land', t)).toBe('comet.land');
  });

  it('says facts in words, and leaves out ids', () => {
    const t = (key: string): string => `said ${key}`;
    const facts = [
      { name: 'trancheId', value: 'a7e5038b-a86a-4fba-bb29-113326ca95fb' },
      { name: 'amountKopecks', value: '145000000' },
      { name: 'comet', value: '7' },
    ];
    expect(factsText(facts, t)).toBe(
      'said fund.fact.amountKopecks: 1\u00a0450\u00a0000,00\u00a0₽ · comet: 7',
    );
  });

  it('says why a review was asked for, and leaves a reason that somebody wrote as it is', () => {
    const t = (key: string): string => `said ${key}`;
    const said = (value: string): string => factsText([{ name: 'reason', value }], t);
    expect(said('divergence')).toBe('said fund.fact.reason: said fund.review-reason.divergence');
    expect(said('Нет времени')).toBe('said fund.fact.reason: Нет времени');
  });

  it('leads to objects with a page', () => {
    expect(objectPath('application', '7')).toBe('/fund/applications/7');
    expect(objectPath('assignment-proposal', '7')).toBeUndefined();
  });
});
