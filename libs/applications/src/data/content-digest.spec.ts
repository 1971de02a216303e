import { sealOf } from '#engine';
import { contentDigest } from './content-digest.js';

describe('the digest of a submission', () => {
  it('is the one that anyone can recompute in a browser', () => {
    const value = { trackId: 't', content: { title: 'Хомус', quantity: 4, list: ['ө', ''] } };
    expect(contentDigest(value)).toBe(sealOf(value));
  });
});
