import { jest } from '@jest/globals';
import { ApiProblem } from '../api/problem.js';
import { Autosave, type Keeper } from './autosave.js';
import { LocalCopies } from './local-copy.js';

interface Text {
  goal: string;
}

const refusal = (status: number, code: string): ApiProblem =>
  new ApiProblem(status, { code, detail: code, traceId: 't', errors: [] } as never);

class Shelf implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
  removeItem = (key: string): void => void this.kept.delete(key);
}

function draft(save: Keeper<Text>['save'], shelf = new Shelf()) {
  const load = jest.fn<Keeper<Text>['load']>().mockResolvedValue({ content: { goal: 'theirs' }, version: 5 });
  const keeper = { name: 'draft', save, load, racedCode: 'changed-meanwhile' };
  const autosave = new Autosave(
    keeper,
    { content: { goal: '' }, version: 1 },
    new LocalCopies(shelf, 'author'),
  );
  return { autosave, shelf };
}

const write = (autosave: Autosave<Text>, goal: string): void => autosave.edit(() => ({ goal }));

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('saving while somebody writes', () => {
  it('sends once after a pause, and then keeps no copy on the device', async () => {
    const save = jest.fn<Keeper<Text>['save']>().mockResolvedValue({ version: 2 });
    const { autosave, shelf } = draft(save);
    write(autosave, 'a');
    write(autosave, 'ab');
    expect(shelf.kept.size).toBe(1);
    await jest.runAllTimersAsync();
    expect(save.mock.calls).toEqual([[{ goal: 'ab' }, 1, null]]);
    expect(autosave.state()).toMatchObject({ phase: 'saved', version: 2 });
    expect(shelf.kept.size).toBe(0);
  });

  it('keeps the text and sends it again by itself when there is no network', async () => {
    const save = jest
      .fn<Keeper<Text>['save']>()
      .mockRejectedValueOnce(new TypeError('no network'))
      .mockRejectedValueOnce(refusal(502, 'bad gateway'))
      .mockResolvedValue({ version: 2 });
    const { autosave } = draft(save);
    write(autosave, 'a');
    expect(await autosave.flush()).toBe(false);
    expect(autosave.state().phase).toBe('offline');
    await jest.runAllTimersAsync();
    expect(autosave.state()).toMatchObject({ phase: 'saved', content: { goal: 'a' } });
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('goes on after a reload with what was left on the device', async () => {
    const shelf = new Shelf();
    const { autosave } = draft(jest.fn<Keeper<Text>['save']>().mockRejectedValue(refusal(401, 'x')), shelf);
    write(autosave, 'not sent');
    await autosave.flush();
    expect(autosave.state().phase).toBe('signed-out');
    const save = jest.fn<Keeper<Text>['save']>().mockResolvedValue({ version: 2 });
    const again = draft(save, shelf).autosave;
    expect(again.state().content).toEqual({ goal: 'not sent' });
    await jest.runAllTimersAsync();
    expect(save).toHaveBeenCalledWith({ goal: 'not sent' }, 1, null);
  });

  it('waits for the choice when another window saved another text, and then sends over that one', async () => {
    const save = jest
      .fn<Keeper<Text>['save']>()
      .mockRejectedValueOnce(refusal(409, 'changed-meanwhile'))
      .mockResolvedValue({ version: 6 });
    const { autosave } = draft(save);
    write(autosave, 'mine');
    expect(await autosave.flush()).toBe(false);
    expect(autosave.state()).toMatchObject({ phase: 'conflict', content: { goal: 'mine' } });
    autosave.choose([]);
    await jest.runAllTimersAsync();
    expect(save).toHaveBeenLastCalledWith({ goal: 'mine' }, 5, { goal: 'mine' });
  });

  it('does not ask again after a refusal until something changed', async () => {
    const save = jest.fn<Keeper<Text>['save']>().mockRejectedValue(refusal(400, 'too-long'));
    const { autosave } = draft(save);
    write(autosave, 'x');
    expect(await autosave.flush()).toBe(false);
    expect(await autosave.flush()).toBe(false);
    expect(save).toHaveBeenCalledTimes(1);
  });

  it('says that the page must stay open when the device keeps nothing', () => {
    const shelf = new Shelf();
    shelf.setItem = () => {
      throw new Error('full');
    };
    const { autosave } = draft(jest.fn<Keeper<Text>['save']>().mockResolvedValue({ version: 2 }), shelf);
    write(autosave, 'x');
    expect(autosave.mayLeave).toBe(false);
  });
});
