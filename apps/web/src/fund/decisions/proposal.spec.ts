import { proposalOf } from './proposal.js';

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
