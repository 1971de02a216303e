import { parseRubric, RUBRIC_FPG } from '#engine';
import { DEMO_RUBRIC } from '../plan/contest-rules.js';
import { anchorsOf } from './rubric-levels.js';

describe('the levels of the demo’s rubric', () => {
  it('stand at every criterion that is asked, in both languages', () => {
    expect(DEMO_RUBRIC.criteria.map(({ id }) => id)).toEqual(RUBRIC_FPG.criteria.map(({ id }) => id));
    for (const { en, anchors = [] } of DEMO_RUBRIC.criteria) {
      expect(en).toMatch(/^[A-Z]/);
      expect(anchors.map(({ score }) => score)).toEqual([0, 3, 6, 9]);
      expect(new Set(anchors.flatMap(({ ru, en: english }) => [ru, english])).size).toBe(8);
    }
  });

  it('make a rubric that the engine takes', () => {
    expect(() => parseRubric(JSON.parse(JSON.stringify(DEMO_RUBRIC)))).not.toThrow();
    expect(anchorsOf('coherence')[0]?.ru).toBe('задачи не связаны с целью');
  });
});
