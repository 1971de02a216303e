import { RUBRIC_FPG } from '#engine';
import { FileCommands } from '../setup/keskil-command.js';

const TOTALS = `application,expert,total
A,E1,80\nA,E2,70\nB,E2,60\nB,E3,62\nC,E3,75\nC,E4,40\nC,E2,66
D,E1,90\nD,E3,84\nE,E2,55\nE,E4,30\nF,E1,72\nF,E4,50
`;
const APPLICATIONS = 'application,requested,months\nA,900000,12\nB,3000000.50,12\nC,3000000,24\n';
/** Full marks for what the band asks, but for one criterion. */
const reviewOf = (application: string, expert: string, unasked: string, last: Record<string, string>) =>
  RUBRIC_FPG.criteria
    .filter(({ id }) => id !== unasked)
    .map(({ id }) => `${application},${expert},${id},${last[id] ?? '10'}\n`)
    .join('');

let files: FileCommands;
beforeEach(async () => {
  files = await FileCommands.inNewFolder();
});
afterEach(() => files.remove());

describe('ranking a file of totals', () => {
  it.each([
    ['mean', 'D 87.000000 A 75.000000 B 61.000000 F 61.000000 C 60.333333 E 42.500000'],
    ['fpg', 'D 87.000000 A 75.000000 B 61.000000 F 61.000000 C 60.330000 E 42.500000'],
    ['median', 'D 87.000000 A 75.000000 C 66.000000 B 61.000000 F 61.000000 E 42.500000'],
    ['additive', 'D 78.312500 A 68.750000 F 66.437500 C 63.500000 B 55.562500 E 51.187500'],
    ['z', 'D 81.173440 A 73.006628 C 67.685054 F 64.491031 B 51.436794 E 45.364526'],
  ])('by %s', async (method, expected) => {
    const path = await files.write('reviews.csv', TOTALS);
    const { code, stdout, stderr } = await files.keskil('rank', '--reviews', path, '--method', method);
    const [header, ...rows] = stdout.trim().split('\n');
    expect([code, stderr, header]).toEqual([0, '', 'rank,application,score,reviews,range,flags']);
    expect(rows.map((row) => row.split(',').slice(1, 3).join(' ')).join(' ')).toBe(expected);
  });

  it('marks ties, and what diverges though a further review was made', async () => {
    const path = await files.write('reviews.csv', `${TOTALS}G,E1,20\n`);
    const { stdout } = await files.npm('rank', '--reviews', path);
    expect(stdout).toBe(`rank,application,score,reviews,range,flags
1,D,87.000000,2,6.000000,
2,A,75.000000,2,10.000000,
3,B,61.000000,2,2.000000,tie
3,F,61.000000,2,22.000000,tie
5,C,60.333333,3,35.000000,divergent panel
6,E,42.500000,2,25.000000,
7,G,20.000000,1,0.000000,few-reviews
`);
  });

  it('by blup, with what is not known of the scores', async () => {
    const path = await files.write('reviews.csv', TOTALS);
    const options = ['--reviews', path, '--method', 'blup', '--top', '2'];
    const csv = await files.keskil('rank', ...options);
    const [header, first] = csv.stdout.split('\n');
    expect(header).toBe(
      'rank,application,score,reviews,range,flags,raw,se,expectedRank,rankLow,rankHigh,pTop',
    );
    expect(first).toMatch(
      /^1,D,76\.6855\d\d,2,6\.000000,,87\.000000,7\.711\d{3},1\.036\d{3},1,1,0\.999\d{3}$/,
    );
    const json = JSON.parse((await files.keskil('rank', ...options, '--format', 'json')).stdout) as {
      ranking: { expectedRank: number; pTop: number }[];
      remlCriterion: number;
      variances: Record<string, number>;
      experts: { expert: string }[];
      agreement: { alpha: number };
    };
    const sum = (of: 'expectedRank' | 'pTop') => json.ranking.reduce((total, row) => total + row[of], 0);
    expect([sum('expectedRank'), sum('pTop')]).toEqual([expect.closeTo(21, 9), expect.closeTo(2, 6)]);
    expect(json.remlCriterion).toBeCloseTo(93.2011, 4);
    expect(json.variances.application).toBeCloseTo(82.171, 3);
    expect(json.agreement.alpha).toBeCloseTo(0.42335, 5);
    expect(json.experts.map(({ expert }) => expert)).toEqual(['E1', 'E2', 'E3', 'E4']);
  });

  it('ranks groups that share nobody by themselves, and says so', async () => {
    const path = await files.write('reviews.csv', `${TOTALS}X,E8,50\nX,E9,70\nY,E8,61\nY,E9,72\n`);
    const { stdout, stderr } = await files.keskil('rank', '--reviews', path, '--method', 'additive');
    const rows = stdout.trim().split('\n').slice(1);
    expect(rows.map((row) => row.slice(0, 3)).join(' ')).toBe('1,D 2,A 3,F 4,C 5,B 6,E 1,Y 2,X');
    expect(rows.at(-1)).toContain('component-2');
    expect(stderr).toContain('2 groups that share nobody');
  });

  it('reads what a Russian spreadsheet saves, and writes no live formula', async () => {
    const path = await files.write(
      'reviews.csv',
      '\uFEFFapplication;expert;total\r\n"=HYPERLINK(1)";Э1;66,5\r\n"=HYPERLINK(1)";Э2;67,666666666667\r\n-5;Э1;10\r\n;;\r\n',
    );
    const { stdout } = await files.keskil('rank', '--reviews', path);
    expect(stdout.split('\n').slice(1, 3)).toEqual([
      "1,'=HYPERLINK(1),67.083334,2,1.166667,",
      '2,-5,10.000000,1,0.000000,few-reviews',
    ]);
  });

  it('by a rule without chances says that it leaves K out', async () => {
    const path = await files.write('reviews.csv', TOTALS);
    const plain = await files.keskil('rank', '--reviews', path);
    const { code, stdout, stderr } = await files.keskil('rank', '--reviews', path, '--top', '2');
    expect([code, stdout]).toEqual([0, plain.stdout]);
    expect(stderr).toContain('--top is left out: chances to be among the first belong to --method blup');
  });

  it('goes through a pipe whose reader stops early', async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => `application-${row},E${row % 50},${row % 100}\n`);
    const path = await files.write('reviews.csv', `application,expert,total\n${rows.join('')}`);
    const { stdout, stderr } = await files.shell(
      `npm run -s keskil -- rank --reviews '${path}' --format csv | head -n 1`,
    );
    expect([stdout, stderr]).toEqual(['rank,application,score,reviews,range,flags\n', '']);
  });

  it('explains itself', async () => {
    const { code, stdout } = await files.keskil('rank', '--help');
    expect([code, stdout]).toEqual([0, expect.stringContaining('--reviews FILE')]);
  });
});

describe('ranking a file of criteria', () => {
  it('weighs them by the band of each application, and leaves unfinished reviews out', async () => {
    const path = await files.write(
      'reviews.csv',
      'application,expert,criterion,score\n' +
        reviewOf('A', 'E1', 'scale', { team: '7' }) +
        reviewOf('A', 'E2', 'scale', { relevance: '9' }) +
        reviewOf('B', 'E1', 'nothing', {}) +
        'B,E2,team,0\n',
    );
    const rubric = await files.write('rubric.json', JSON.stringify(RUBRIC_FPG));
    const applications = await files.write('applications.csv', APPLICATIONS);
    const { stdout, stderr } = await files.keskil(
      ...['rank', '--reviews', path, '--rubric', rubric, '--applications', applications],
    );
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(1)).toEqual([
      '1,B,100.000000,1,0.000000,few-reviews unfinished',
      '2,A,97.500000,2,1.000000,',
      ',C,,0,,few-reviews',
      '',
    ]);
  });
});

type Refusal = [reason: string, content: string | Buffer, message: string];

describe('a broken file of scores is refused', () => {
  const head = 'application,expert,total\n';
  it.each<Refusal>([
    ['an unknown column', 'application,expert,totl\n', 'line 1, column 3: there is no column “totl”'],
    ['a missing column', 'application,expert\n', 'line 1, column 3: the column “total” is missing'],
    [
      'a column twice',
      'application,expert,total,total\n',
      'line 1, column 4: the column “total” stands twice',
    ],
    ['a word for a number', `${head}A,E1,80\nA,E2,8O\n`, 'line 3, column 3 (total): “8O” is not a number'],
    ['a total off the scale', `${head}A,E1,100.5\n`, 'line 2, column 3 (total): 100.5 is off the scale'],
    ['a negative total', `${head}A,E1,-1\n`, 'line 2, column 3 (total): -1 is off the scale'],
    ['nothing for a total', `${head}A,E1,\n`, 'line 2, column 3 (total): nothing is given'],
    [
      'a review twice',
      `${head}A,E1,5\nB,E1,5\nA,E1,6\n`,
      'line 4, column 2 (expert): “E1” has scored “A” already, on line 2',
    ],
    ['cells too many', `${head}A,E1,5,6\n`, 'line 2, column 4: 3 cells are expected and there are 4'],
    ['cells too few', `${head}A,E1\n`, 'line 2, column 3: 3 cells are expected and there are 2'],
    [
      'an open quote',
      `${head}A,E1,5\n"B,E1,5\nC,E1,5\n`,
      'line 3, column 1: a quote is opened and never closed',
    ],
    ['a torn quote', `${head}"A"x,E1,5\n`, 'line 2, column 1: something stands between a closing quote'],
    ['a quote inside', `${head}A"x,E1,5\n`, 'line 2, column 1: a quote opens in the middle of a cell'],
    ['an empty file', '', 'line 1, column 1: the file is empty'],
    ['no rows', head, 'line 2, column 1: there is no review'],
    [
      'another encoding',
      Buffer.concat([Buffer.from(`${head}Á,E1,5\nA,E`), Buffer.from([0xc0, 0x2c, 0x0a])]),
      'line 3, column 2: the text is not in UTF-8',
    ],
  ])('with %s', async (_, content, message) => {
    const path = await files.write('reviews.csv', content);
    const { code, stdout, stderr } = await files.keskil('rank', '--reviews', path);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(`reviews.csv, ${message}`)]);
  });

  const criteria = 'application,expert,criterion,score\n';
  it.each<Refusal>([
    [
      'a criterion of weight 0',
      `${criteria}A,E1,scale,5\n`,
      'line 2, column 3 (criterion): “scale”: This criterion is not asked',
    ],
    [
      'an unknown criterion',
      `${criteria}A,E1,beauty,5\n`,
      'line 2, column 3 (criterion): “beauty”: The rubric has no such',
    ],
    [
      'a score off the scale',
      `${criteria}A,E1,team,5\nA,E1,budget,11\n`,
      'line 3, column 4 (score): “11”: A score goes from 0 to 10',
    ],
    [
      'an unknown application',
      `${criteria}Q,E1,team,5\n`,
      'line 2, column 1 (application): there is no application “Q”',
    ],
    ['a criterion twice', `${criteria}A,E1,team,5\nA,E1,team,5\n`, 'line 3, column 2 (expert)'],
    ['totals', 'application,expert,total\nA,E1,5\n', 'line 1, column 3: there is no column “total”'],
  ])('with %s under a rubric', async (_, content, message) => {
    const path = await files.write('reviews.csv', content);
    const rubric = await files.write('rubric.json', JSON.stringify(RUBRIC_FPG));
    const applications = await files.write('applications.csv', APPLICATIONS);
    const { code, stdout, stderr } = await files.keskil(
      ...['rank', '--reviews', path, '--rubric', rubric, '--applications', applications],
    );
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(`reviews.csv, ${message}`)]);
  });

  it('with a fault in another file', async () => {
    const path = await files.write('reviews.csv', 'application,expert,criterion,score\nA,E1,team,5\n');
    const rubric = await files.write('rubric.json', '{\n "title": }');
    const broken = await files.keskil('rank', '--reviews', path, '--rubric', rubric);
    expect([broken.code, broken.stderr]).toEqual([
      2,
      expect.stringContaining('rubric.json, line 2, column 11'),
    ]);
    await files.write('rubric.json', JSON.stringify({ ...RUBRIC_FPG, scale: 10 }));
    const wrong = await files.keskil('rank', '--reviews', path, '--rubric', rubric);
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('at /scale: An object is expected.'),
    ]);
    await files.write('rubric.json', JSON.stringify(RUBRIC_FPG));
    const bands = await files.keskil('rank', '--reviews', path, '--rubric', rubric);
    expect([bands.code, bands.stderr]).toEqual([2, expect.stringContaining('--applications is needed')]);
    const months = await files.write('applications.csv', 'application,requested,months\nA,1.005,12\n');
    const sum = await files.keskil(
      ...['rank', '--reviews', path, '--rubric', rubric, '--applications', months],
    );
    expect([sum.code, sum.stderr]).toEqual([
      2,
      expect.stringContaining('applications.csv, line 2, column 2 (requested)'),
    ]);
  });

  it('with too few reviews to calibrate, and with options that cannot be', async () => {
    const path = await files.write('reviews.csv', 'application,expert,total\nA,E1,5\nB,E1,6\n');
    const refused = async (...args: string[]) => {
      const { code, stdout, stderr } = await files.keskil('rank', ...args);
      expect([code, stdout]).toEqual([2, '']);
      return stderr;
    };
    expect(await refused('--reviews', path, '--method', 'blup')).toContain('too few reviews to calibrate');
    expect(await refused('--reviews', path, '--method', 'guess')).toContain('--method is one of fpg, mean');
    expect(await refused('--reviews', path, '--top', '0')).toContain('--top is a whole number');
    expect(await refused('--reviews', `${path}.gone`)).toContain('there is no such file');
    expect(await refused('--files', path)).toContain("Unknown option '--files'");
    expect(await refused()).toContain('--reviews is needed');
  });
});
