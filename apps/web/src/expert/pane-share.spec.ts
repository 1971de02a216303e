import { LEAST_SHARE, MOST_SHARE, shareAfterKey, shareAtPointer, USUAL_SHARE } from './pane-share.js';

describe('the divider between application and rubric', () => {
  it('moves by arrows, to its ends, and back to where it was', () => {
    expect(shareAfterKey(60, 'ArrowRight')).toBe(65);
    expect(shareAfterKey(60, 'ArrowLeft')).toBe(55);
    expect(shareAfterKey(60, 'Home')).toBe(LEAST_SHARE);
    expect(shareAfterKey(60, 'End')).toBe(MOST_SHARE);
    expect(shareAfterKey(40, 'Enter')).toBe(USUAL_SHARE);
    expect(shareAfterKey(60, '7')).toBeUndefined();
  });

  it('leaves room for both', () => {
    expect(shareAfterKey(MOST_SHARE, 'ArrowRight')).toBe(MOST_SHARE);
    expect(shareAtPointer(150, { left: 100, width: 1000 })).toBe(LEAST_SHARE);
    expect(shareAtPointer(600, { left: 100, width: 1000 })).toBe(50);
  });
});
