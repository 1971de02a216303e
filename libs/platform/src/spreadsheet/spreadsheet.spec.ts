import { inflateRawSync } from 'node:zlib';
import { toCsv, toXlsx, type Spreadsheet } from './spreadsheet.js';

const STARTERS = ['=1+1', '+7 914', '-5', '@sum', '\t=1', '\r=1', '＝1+1'];

const table = (texts: readonly string[]): Spreadsheet<string> => ({
  name: 'Итоги',
  columns: [
    { title: 'Название', cell: (text) => text },
    { title: 'Балл', cell: () => 91.25 },
    { title: 'Сумма, ₽', cell: () => 145_000_050n },
    { title: 'Резерв', cell: () => null },
  ],
  rows: texts,
});

/** The text of one file in an archive, found by the central directory. */
function unzipped(archive: Buffer, name: string): string {
  let at = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  for (; at !== -1; at = archive.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), at + 4)) {
    const length = archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    return (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
  }
  throw new Error(`The archive has no ${name}`);
}

describe('a spreadsheet', () => {
  it('is CSV with a mark, a heading, roubles with a point, and quotes where they are needed', () => {
    expect(toCsv(table(['Хомус', 'Түһүлгэ, "круг"'])).toString('utf8')).toBe(
      '\uFEFFНазвание,Балл,"Сумма, ₽",Резерв\r\nХомус,91.25,1450000.50,\r\n"Түһүлгэ, ""круг""",91.25,1450000.50,',
    );
  });

  it('is XLSX with texts as texts and amounts as numbers', async () => {
    const file = await toXlsx(table(['Хомус']));
    const sheet = unzipped(file, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<v>1450000.5</v>');
    expect(sheet).toContain('<v>91.25</v>');
    expect(unzipped(file, 'xl/sharedStrings.xml')).toContain('Хомус');
  });

  it('has no text that a spreadsheet program would run', async () => {
    const lines = toCsv(table(STARTERS)).toString('utf8').split('\r\n').slice(1);
    expect(lines.filter((line) => !/^"?'/.test(line))).toEqual([]);
    const file = await toXlsx(table(STARTERS));
    expect(unzipped(file, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    for (const text of STARTERS)
      expect(unzipped(file, 'xl/sharedStrings.xml')).toContain(`'${text.replace(/[\t\r]/, '')}`.slice(0, 2));
  });
});
