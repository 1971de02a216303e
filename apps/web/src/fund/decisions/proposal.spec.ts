import { canBePreviewed, proposalOf, unfinishedWishesOf, type WishesFields } from './proposal.js';

describe('proposalOf', () => {
  it('leaves out marks that are the rubric’s, and parts decisions from sums', () => {
    const reason = 'смета завышена';
    expect(
      proposalOf({
        protocolNumber: '4',
        protocolDate: '2027-06-10',
        marks: [
          { bandId: 'small', mark: '62,5' },
          { bandId: 'large', mark: '' },
        ],
        reserve: 5,
        wishes: [
          { applicationId: 'a', decision: 'award', amount: '1 000,50', reason },
          { applicationId: 'b', decision: 'amount', amount: '700', reason },
          { applicationId: 'c', decision: 'refuse', amount: '', reason },
        ],
      }),
    ).toEqual({
      protocolNumber: '4',
      protocolDate: '2027-06-10',
      passMarks: [{ bandId: 'small', mark: '62.5' }],
      reserve: { count: 5 },
      overrides: [
        { applicationId: 'a', decision: 'award', reason },
        { applicationId: 'c', decision: 'refuse', reason },
      ],
      amounts: [
        { applicationId: 'a', amountKopecks: '100050', reason },
        { applicationId: 'b', amountKopecks: '70000', reason },
      ],
    });
  });
});

describe('a proposal that is not finished', () => {
  const fields = (mark: string, amount = ''): WishesFields => ({
    marks: [{ bandId: 'small', mark }],
    reserve: 5,
    wishes: [{ applicationId: 'a', decision: 'award', amount, reason: '' }],
  });

  it.each([
    ['', '', false],
    ['6.', '', false],
    ['62,5', '', true],
    ['60', 'много', false],
    ['60', '700', true],
  ])('with the mark %j and the sum %j can be previewed: %s', (mark, amount, can) => {
    expect(canBePreviewed(fields(mark, amount))).toBe(can);
  });

  it('needs no reasons yet, and no size of the reserve', () => {
    expect(unfinishedWishesOf({ ...fields('60'), reserve: Number.NaN })).toMatchObject({
      reserve: { count: 0 },
      overrides: [{ applicationId: 'a', reason: '–' }],
    });
  });
});
