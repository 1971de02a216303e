import { RUBRIC_FPG, type Rubric } from '#engine';
import { resolvePassMarks } from './pass-mark.js';

const [first, ...others] = RUBRIC_FPG.bands;
const rubric: Rubric = { ...RUBRIC_FPG, bands: [{ ...first!, passMark: '70' }, ...others] };

describe('pass marks', () => {
  it('takes the mark of the band, else the one for all, else the rubric’s own', () => {
    const { marks, faults } = resolvePassMarks([{ bandId: '1m-5m', mark: '65.5' }], rubric, [
      'up-to-1m',
      '1m-5m',
    ]);
    expect(faults).toEqual([]);
    expect(marks).toEqual([
      { bandId: 'up-to-1m', mark: '70' },
      { bandId: '1m-5m', mark: '65.5' },
    ]);
    const blanket = resolvePassMarks([{ bandId: '1m-5m', mark: '65' }, { mark: '50' }], rubric, [
      'up-to-1m',
      '1m-5m',
    ]);
    expect(blanket.marks.map(({ mark }) => mark)).toEqual(['50', '65']);
  });

  it('asks for every band that is in use, and for no other', () => {
    expect(resolvePassMarks([], rubric, ['up-to-1m'])).toMatchObject({ faults: [] });
    expect(resolvePassMarks([], rubric, ['over-15m']).faults).toEqual([
      { pointer: '/passMarks', code: 'awards.pass-mark-missing', params: { band: 'over-15m' } },
    ]);
  });

  it('points at bands that the rubric lacks, repetitions and marks that nobody can reach', () => {
    const wanted = [
      { bandId: 'huge', mark: '1' },
      { bandId: 'long', mark: '100' },
      { bandId: 'long', mark: '60' },
      { mark: '100.01' },
      { mark: '5' },
    ];
    expect(resolvePassMarks(wanted, rubric, []).faults.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/passMarks/0/bandId', 'awards.unknown-band'],
      ['/passMarks/2/bandId', 'awards.repeated-band'],
      ['/passMarks/3/mark', 'awards.pass-mark-over-maximum'],
      ['/passMarks/4/bandId', 'awards.repeated-band'],
    ]);
  });
});
