import { table } from './text-table.js';

describe('a table for the terminal', () => {
  it('aligns texts on the left and figures on the right', () => {
    expect(
      table(
        [
          ['Хомус', '7'],
          ['Ыһыах', '120'],
        ],
        { head: ['Проект', '₽'], right: [1] },
      ),
    ).toEqual(['  Проект    ₽', '  Хомус     7', '  Ыһыах   120']);
  });

  it('cuts what is too long', () => {
    const [line] = table([['э'.repeat(60)]]);
    expect(line).toBe(`  ${'э'.repeat(45)}…`);
  });
});
