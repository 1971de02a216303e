import { tieText } from './tie-text.js';

describe('what broke a tie', () => {
  it('is a criterion by its id, the lot or nothing', () => {
    expect(['criterion:relevance', 'lot', 'none'].map(tieText)).toEqual(['relevance', 'lot', 'none']);
  });
});
