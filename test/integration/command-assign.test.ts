import { FileCommands } from '../setup/keskil-command.js';

let files: FileCommands;
beforeEach(async () => {
  files = await FileCommands.inNewFolder();
});
afterEach(() => files.remove());

const GOOD: Record<string, string> = {
  applications: 'application,language\na,\nb,sah\n',
  experts:
    'expert,min,max,organisation,languages\nx,0,1,museum,ru\ny,0,2,museum,ru sah\nz,0,2,,"ru,sah"\nw,2,2,,ru\n',
  affinity: 'application,expert,score\na,x,500\na,z,20\nb,y,100\nb,z,300\n',
  conflicts: 'application,expert\na,w\n',
};

/** Writes the good files but for those given, and assigns. */
async function assign(given: Record<string, string>, ...options: string[]) {
  const paths = Object.entries({ ...GOOD, ...given }).map(async ([name, content]) => [
    `--${name}`,
    await files.write(`${name}.csv`, content),
  ]);
  const all = [(await Promise.all(paths)).flat(), ['--per-application', '2', '--seed', '7'], options].flat();
  return files.keskil('assign', ...all);
}

describe('assigning from files', () => {
  it('prints the pairs, and beside them what it could and could not do', async () => {
    const { code, stdout, stderr } = await assign({});
    expect([code, stdout]).toEqual([0, 'application,expert\na,x\na,z\nb,y\nb,z\n']);
    expect(stderr).toMatch(
      /^pairs: 4\nobjective: 920\nworst pair: a – z, affinity 20\nshortages: none\n {2}expert w: 2 below the least load\ntime: \d+ ms\n$/,
    );
  });

  it('gives one object with json', async () => {
    const { stdout, stderr } = await assign({}, '--format', 'json', '--objective', 'sum');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      pairs: [{ application: 'a', expert: 'x', affinity: 500 }, ...Array<unknown>(3).fill(expect.anything())],
      objective: 920,
      worstPair: { application: 'a', expert: 'z', affinity: 20 },
      shortages: [],
      underloaded: [{ expert: 'w', missing: 2 }],
      milliseconds: expect.any(Number) as number,
    });
  });

  it('names shortages, and gives the same for the same seed in any order of rows', async () => {
    const conflicts = 'application,expert\nb,y\n';
    const once = await assign({ conflicts });
    expect(once.stderr).toContain('application b: 1 missing');
    const turned = await assign({
      conflicts,
      affinity: 'expert,application,score\nz,b,300\nx,a,500\nz,a,20\n',
    });
    expect(turned.stdout).toBe(once.stdout);
  });

  it.each([
    ['applications', 'application\na\na\n', 'line 3, column 1 (application): “a” stands twice'],
    ['applications', 'application,tongue\na,ru\n', 'line 1, column 2: there is no column “tongue”'],
    ['experts', 'expert,min,max\nx,3,2\n', 'line 2, column 3 (max): “2” is not a whole number from 3'],
    ['experts', 'expert,min,max\nx,few,2\n', 'line 2, column 2 (min): “few” is not a whole number'],
    [
      'affinity',
      'application,expert,score\na,x,501\n',
      'line 2, column 3 (score): “501” is not a whole number from 0 to 500',
    ],
    [
      'affinity',
      'application,expert,score\na,x,0.5\n',
      'line 2, column 3 (score): “0.5” is not a whole number',
    ],
    [
      'affinity',
      'application,expert,score\na,x,1\na,x,1\n',
      'line 3, column 2 (expert): the pair of “a” and “x” stands twice',
    ],
    [
      'affinity',
      'application,expert,score\nq,x,1\n',
      'line 2, column 1 (application): there is no application “q”',
    ],
    [
      'conflicts',
      'application,expert\na,x\na,nobody\n',
      'line 3, column 2 (expert): there is no expert “nobody”',
    ],
    ['conflicts', '', 'line 1, column 1: the file is empty'],
  ])('refuses broken %s: %s', async (name, content, message) => {
    const { code, stdout, stderr } = await assign({ [name]: content });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(`${name}.csv, ${message}`)]);
  });

  it('refuses options that cannot be, and explains itself', async () => {
    const wrong = await assign({}, '--objective', 'best');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--objective is one of')]);
    const less = await files.keskil('assign', '--per-application', '3');
    expect([less.code, less.stderr]).toEqual([2, expect.stringContaining('--affinity is needed')]);
    const help = await files.npm('assign', '--help');
    expect([help.code, help.stderr, help.stdout]).toEqual([0, '', expect.stringContaining('--seed TEXT')]);
  });
});
