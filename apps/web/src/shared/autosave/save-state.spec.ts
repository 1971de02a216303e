import { conflictsOf, nextState, startOf, type SaveEvent, type SaveState } from './save-state.js';

interface Text {
  goal: string;
  problem: string;
}

const at = new Date('2026-04-21T10:12:07Z');
const text: Text = { goal: 'A', problem: 'B' };
const start = startOf({ content: text, version: 3 });
const play = (...events: SaveEvent<Text>[]): SaveState<Text> => events.reduce(nextState<Text>, start);
const edited = (change: Partial<Text>): SaveEvent<Text> => ({
  type: 'edited',
  content: { ...text, ...change },
});

describe('where the text is', () => {
  it('goes from the author to the server', () => {
    const saved = play(edited({ goal: 'new' }), { type: 'sent' }, { type: 'saved', version: 4, at });
    expect(saved).toMatchObject({ phase: 'saved', version: 4, savedAt: at, base: { goal: 'new' } });
  });

  it('stays dirty when the author went on writing while it was sent', () => {
    const state = play(edited({ goal: 'new' }), { type: 'sent' }, edited({ goal: 'newer' }), {
      type: 'saved',
      version: 4,
      at,
    });
    expect(state).toMatchObject({ phase: 'dirty', content: { goal: 'newer' }, base: { goal: 'new' } });
  });

  it.each(['offline', 'fault', 'signed-out'] as const)(
    'stays %s while the author goes on writing',
    (phase) => {
      const state = play(
        edited({ goal: 'new' }),
        { type: 'sent' },
        { type: 'failed', phase, error: null },
        edited({ goal: 'newer' }),
      );
      expect(state).toMatchObject({ phase, content: { goal: 'newer' }, version: 3 });
    },
  );

  it('tries again after a refusal once the author has changed something', () => {
    const state = play(
      { type: 'failed', phase: 'refused', error: new Error('too long') },
      edited({ goal: 'short' }),
    );
    expect(state.phase).toBe('dirty');
  });

  it('joins what two windows changed in different fields', () => {
    const state = play(
      edited({ goal: 'mine' }),
      { type: 'sent' },
      {
        type: 'raced',
        theirs: { content: { ...text, problem: 'theirs' }, version: 7 },
      },
    );
    expect(state).toMatchObject({
      phase: 'dirty',
      version: 7,
      content: { goal: 'mine', problem: 'theirs' },
    });
  });

  it('needs nothing more when the server already has the text', () => {
    const state = play(
      edited({ goal: 'mine' }),
      { type: 'sent' },
      {
        type: 'raced',
        theirs: { content: { ...text, goal: 'mine' }, version: 4 },
      },
    );
    expect(state).toMatchObject({ phase: 'saved', version: 4 });
  });

  describe('when both changed the same field', () => {
    const raced: SaveEvent<Text> = {
      type: 'raced',
      theirs: { content: { goal: 'theirs', problem: 'theirs too' }, version: 7 },
    };

    it('waits for the choice and loses neither text', () => {
      const state = play(edited({ goal: 'mine' }), { type: 'sent' }, raced, edited({ goal: 'mine, longer' }));
      expect(state.phase).toBe('conflict');
      expect(conflictsOf(state)).toEqual([{ path: ['goal'], mine: 'mine, longer', theirs: 'theirs' }]);
    });

    it.each([
      [[], 'mine'],
      [[['goal']], 'theirs'],
    ])('goes on with what was chosen: %j', (theirs, goal) => {
      const state = play(edited({ goal: 'mine' }), { type: 'sent' }, raced, { type: 'chosen', theirs });
      expect(state).toMatchObject({
        phase: 'dirty',
        version: 7,
        theirs: null,
        content: { goal, problem: 'theirs too' },
      });
    });
  });

  it('takes a newer text from the server only when nothing waits here', () => {
    const loaded = { content: { goal: 'newer', problem: '' }, version: 9 };
    expect(play({ type: 'loaded', loaded })).toMatchObject({ version: 9, content: { goal: 'newer' } });
    expect(play(edited({ goal: 'mine' }), { type: 'loaded', loaded })).toMatchObject({
      version: 3,
      content: { goal: 'mine' },
    });
  });
});
