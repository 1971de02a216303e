import fc from 'fast-check';
import { sumKopecks, type Kopecks } from '#kernel';
import { LEDGER_ACCOUNT_KINDS, LEDGER_TRANSFER_KINDS } from '#contracts';
import { accountKey, ledgerTransfer, requireCover, type LedgerTransfer } from './ledger.js';

const LIMITS = new Map([
  ['republic', 1000n],
  ['federal', 500n],
]);
const parts = [
  { id: 'republic', kopecks: 600n },
  { id: 'federal', kopecks: 400n },
];

class Books {
  readonly balances = new Map<string, Kopecks>();

  post(transfer: LedgerTransfer): void {
    requireCover(transfer, this.balances, LIMITS);
    for (const { account, kopecks } of transfer.entries) {
      const key = accountKey(account);
      this.balances.set(key, (this.balances.get(key) ?? 0n) + kopecks);
    }
  }

  of(kind: string, source = 'republic', agreement = 'a1'): Kopecks {
    return this.balances.get(`${kind}:${source}:${kind === 'budget' ? '' : agreement}`) ?? 0n;
  }
}

describe('a transfer', () => {
  it.each([
    ['commitment', 'budget', 'committed'],
    ['payment', 'committed', 'paid'],
    ['return', 'paid', 'committed'],
    ['refund', 'paid', 'refunded'],
    ['release', 'committed', 'budget'],
  ] as const)('of %s moves from %s to %s, balanced for every source', (kind, from, to) => {
    const { effectKey, entries } = ledgerTransfer(kind, 'cause-1', 'a1', parts);
    expect(effectKey).toBe(`${kind}:cause-1`);
    expect(entries.map(({ account, kopecks }) => [accountKey(account), kopecks])).toEqual(
      parts.flatMap(({ id, kopecks }) => [
        [`${from}:${id}:${from === 'budget' ? '' : 'a1'}`, -kopecks],
        [`${to}:${id}:${to === 'budget' ? '' : 'a1'}`, kopecks],
      ]),
    );
  });

  it.each([
    ['nothing', []],
    ['a zero', [{ id: 'republic', kopecks: 0n }]],
    ['a negative sum', [{ id: 'republic', kopecks: -1n }]],
    ['a source twice', [parts[0], parts[0]]],
  ])('is not made of %s', (_, wrong) => {
    expect(() => ledgerTransfer('payment', 'p1', 'a1', wrong as typeof parts)).toThrow(
      expect.objectContaining({ code: 'payouts.ledger-parts' }) as Error,
    );
  });
});

describe('the books', () => {
  it('follow the money of an award from promise to release', () => {
    const books = new Books();
    books.post(ledgerTransfer('commitment', 'a1', 'a1', parts));
    books.post(ledgerTransfer('payment', 'p1', 'a1', [{ id: 'republic', kopecks: 300n }]));
    books.post(ledgerTransfer('return', 'p1', 'a1', [{ id: 'republic', kopecks: 300n }]));
    books.post(ledgerTransfer('payment', 'p2', 'a1', [{ id: 'republic', kopecks: 500n }]));
    books.post(ledgerTransfer('refund', 'line-1', 'a1', [{ id: 'republic', kopecks: 50n }]));
    books.post(ledgerTransfer('release', 'a1', 'a1', [{ id: 'republic', kopecks: 100n }]));
    expect(['budget', 'committed', 'paid', 'refunded'].map((kind) => books.of(kind))).toEqual([
      -500n,
      0n,
      450n,
      50n,
    ]);
    expect(books.of('budget', 'federal')).toBe(-400n);
  });

  it('promise a source to its last kopeck and not one more', () => {
    const books = new Books();
    books.post(ledgerTransfer('commitment', 'a1', 'a1', [{ id: 'federal', kopecks: 500n }]));
    expect(() =>
      books.post(ledgerTransfer('commitment', 'a2', 'a2', [{ id: 'federal', kopecks: 1n }])),
    ).toThrow(
      expect.objectContaining({
        code: 'payouts.ledger-over-committed',
        params: { available: 0n, asked: 1n },
      }) as Error,
    );
  });

  it('know no money of an unknown source', () => {
    const unknown = ledgerTransfer('commitment', 'a1', 'a1', [{ id: 'other', kopecks: 1n }]);
    expect(() => new Books().post(unknown)).toThrow(
      expect.objectContaining({ code: 'payouts.ledger-over-committed' }) as Error,
    );
  });

  it('take a release back into a source that was cut below its promises', () => {
    const cut = new Map([['republic', 100n]]);
    const balances = new Map([
      ['budget:republic:', -600n],
      ['committed:republic:a1', 600n],
    ]);
    const release = ledgerTransfer('release', 'a1', 'a1', [{ id: 'republic', kopecks: 600n }]);
    expect(() => requireCover(release, balances, cut)).not.toThrow();
  });

  it('pay no agreement from the promise to another', () => {
    const books = new Books();
    books.post(ledgerTransfer('commitment', 'a1', 'a1', parts));
    expect(() => books.post(ledgerTransfer('payment', 'p1', 'a2', parts))).toThrow(
      expect.objectContaining({ code: 'payouts.ledger-overdrawn' }) as Error,
    );
  });
});

describe('any commands in any order', () => {
  const command = fc.record({
    kind: fc.constantFrom(...LEDGER_TRANSFER_KINDS),
    agreementId: fc.constantFrom('a1', 'a2', 'a3'),
    parts: fc.uniqueArray(
      fc.record({ id: fc.constantFrom('republic', 'federal'), kopecks: fc.bigInt({ min: 1n, max: 120n }) }),
      { selector: ({ id }) => id, minLength: 1 },
    ),
  });

  it('keep the sum of all accounts at zero, no account overdrawn, no source over-committed', () => {
    const outcomes = { posted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(command, { minLength: 50, maxLength: 50 }), (commands) => {
        const books = new Books();
        commands.forEach(({ kind, agreementId, parts: sums }, index) => {
          const transfer = ledgerTransfer(kind, String(index), agreementId, sums);
          expect(sumKopecks(transfer.entries.map(({ kopecks }) => kopecks))).toBe(0n);
          const before = new Map(books.balances);
          try {
            books.post(transfer);
            outcomes.posted += 1;
          } catch (error) {
            expect(error).toMatchObject({ code: expect.stringMatching(/^payouts\.ledger-over/) as string });
            expect(books.balances).toEqual(before);
            outcomes.refused += 1;
          }
          for (const [source, limit] of LIMITS) checkSource(books, source, limit);
        });
      }),
      { numRuns: 60, seed: 2027 },
    );
    expect(Math.min(outcomes.posted, outcomes.refused)).toBeGreaterThan(500);
  });
});

function checkSource(books: Books, source: string, limit: Kopecks): void {
  const promised = ['a1', 'a2', 'a3'].flatMap((agreement) =>
    LEDGER_ACCOUNT_KINDS.filter((kind) => kind !== 'budget').map((kind) => books.of(kind, source, agreement)),
  );
  expect(promised.every((balance) => balance >= 0n)).toBe(true);
  expect(sumKopecks(promised)).toBeLessThanOrEqual(limit);
  expect(sumKopecks(promised) + books.of('budget', source)).toBe(0n);
}
