import { compareFunding } from './compare-funding.js';
import { fundingLine, type Asking } from './funding-line.js';

const rows: Asking[] = [
  { requestedKopecks: '60', score: '90', municipality: 'Амга' },
  { requestedKopecks: '50', score: '80', municipality: 'Абый' },
  { requestedKopecks: '40', score: '70', municipality: 'Верхоянск' },
];

describe('compareFunding', () => {
  it('names who enters and who leaves, and the districts between them', () => {
    const asked = fundingLine(rows, { budget: 100n, most: null });
    const capped = fundingLine(rows, { budget: 100n, most: 50n });
    expect(compareFunding(asked, capped)).toEqual({ enters: [rows[1]], leaves: [rows[2]], districts: 0 });
    const less = fundingLine(rows, { budget: 60n, most: null });
    expect(compareFunding(asked, less)).toEqual({ enters: [], leaves: [rows[2]], districts: -1 });
  });

  it('finds nothing between equal ones', () => {
    const line = fundingLine(rows, { budget: 100n, most: null });
    expect(compareFunding(line, line)).toEqual({ enters: [], leaves: [], districts: 0 });
  });
});
