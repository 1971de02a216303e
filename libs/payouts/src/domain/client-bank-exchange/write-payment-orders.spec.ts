import fc from 'fast-check';
import { addDays } from '#kernel';
import { encodeCp1251, toCp1251Text, unwritableIn } from './cp1251.js';
import type { BankParty, PaymentOrder, PaymentOrderFile } from './exchange.types.js';
import { readExchange } from './read-exchange.js';
import { writePaymentOrders } from './write-payment-orders.js';

const fund: BankParty = {
  name: 'НО «Единый ресурсный центр»',
  inn: '1435077441',
  kpp: '143501001',
  account: '40602810700000000025',
  bankName: 'АО «Северный банк» г. Якутск',
  bik: '049805746',
  correspondentAccount: '30101810800000000746',
};
const person: BankParty = {
  name: 'Һомусова Үрүйэ',
  inn: '500100732259',
  account: '40817810000000000001',
  bankName: 'ПАО «Банк»',
  bik: '049805746',
};
const order: PaymentOrder = {
  number: 12,
  date: '2027-03-01',
  amount: 72_500_000n,
  payee: person,
  purpose: 'KSK-0123456789 Грант по соглашению № 26-1-000012. НДС не облагается',
};
const fileOf = (...orders: PaymentOrder[]): PaymentOrderFile => ({
  createdOn: '2027-03-02',
  createdAt: '09:30:00',
  payer: fund,
  orders,
});
const writing = (changes: Partial<PaymentOrder>) => () =>
  writePaymentOrders(fileOf({ ...order, ...changes }));

describe('a file of payment orders', () => {
  it('is what a bank client takes, to the byte', () => {
    expect(
      writePaymentOrders(fileOf(order, { ...order, number: 13, date: '2027-02-27' })).split('\r\n'),
    ).toEqual([
      '1CClientBankExchange',
      'ВерсияФормата=1.03',
      'Кодировка=Windows',
      'Отправитель=Keskil',
      'Получатель=',
      'ДатаСоздания=02.03.2027',
      'ВремяСоздания=09:30:00',
      'ДатаНачала=27.02.2027',
      'ДатаКонца=01.03.2027',
      'РасчСчет=40602810700000000025',
      'Документ=Платежное поручение',
      ...documentLines('12', '01.03.2027'),
      ...documentLines('13', '27.02.2027'),
      'КонецФайла',
      '',
    ]);
  });

  it.each([
    ['payouts.order-number', { number: 0 }],
    ['payouts.order-number', { number: 1_000_000 }],
    ['payouts.order-number', { number: 1.5 }],
    ['payouts.order-amount', { amount: 0n }],
    ['payouts.order-amount', { amount: -1n }],
    ['payouts.order-date', { date: '2027-02-30' }],
    ['payouts.order-too-long', { purpose: 'о'.repeat(211) }],
    ['payouts.order-too-long', { payee: { ...person, name: 'о'.repeat(161) } }],
    ['payouts.not-in-cp1251', { purpose: 'за работу\r\nНомер=99' }],
    ['payouts.not-in-cp1251', { payee: { ...person, name: 'Фонд 😀' } }],
  ])('refuses with %s', (code, changes) => {
    expect(writing(changes)).toThrow(expect.objectContaining({ code }) as Error);
  });

  it('says which order and field cannot be written', () => {
    expect(writing({ payee: { ...person, bankName: 'Bança' } })).toThrow(
      expect.objectContaining({ params: { field: '№ 12, ПолучательБанк1', character: 'ç' } }) as Error,
    );
  });

  it('takes a purpose of exactly 210 characters', () => {
    expect(writing({ purpose: 'о'.repeat(210) })()).toContain(`НазначениеПлатежа=${'о'.repeat(210)}\r\n`);
  });

  it('has something to pay', () => {
    expect(() => writePaymentOrders(fileOf())).toThrow(
      expect.objectContaining({ code: 'payouts.no-orders' }) as Error,
    );
  });

  it('reads back as the same orders after encoding', () => {
    fc.assert(
      fc.property(fc.array(orders, { minLength: 1, maxLength: 5 }), (list) => {
        const { accounts, documents } = readExchange(encodeCp1251(writePaymentOrders(fileOf(...list))));
        expect(accounts).toEqual([]);
        expect(documents).toEqual(list.map(asDocument));
      }),
      { numRuns: 200 },
    );
  });
});

function documentLines(number: string, date: string): string[] {
  return [
    'СекцияДокумент=Платежное поручение',
    `Номер=${number}`,
    `Дата=${date}`,
    'Сумма=725000.00',
    'ПлательщикСчет=40602810700000000025',
    'Плательщик=НО «Единый ресурсный центр»',
    'ПлательщикИНН=1435077441',
    'ПлательщикКПП=143501001',
    'Плательщик1=НО «Единый ресурсный центр»',
    'ПлательщикРасчСчет=40602810700000000025',
    'ПлательщикБанк1=АО «Северный банк» г. Якутск',
    'ПлательщикБИК=049805746',
    'ПлательщикКорсчет=30101810800000000746',
    'ПолучательСчет=40817810000000000001',
    'Получатель=Хомусова Уруйэ',
    'ПолучательИНН=500100732259',
    'ПолучательКПП=',
    'Получатель1=Хомусова Уруйэ',
    'ПолучательРасчСчет=40817810000000000001',
    'ПолучательБанк1=ПАО «Банк»',
    'ПолучательБИК=049805746',
    'ПолучательКорсчет=',
    'ВидОплаты=01',
    'Очередность=5',
    'НазначениеПлатежа=KSK-0123456789 Грант по соглашению № 26-1-000012. НДС не облагается',
    'КонецДокумента',
  ];
}

const letters = fc
  .string({
    unit: fc.constantFrom(...'аБвҔөһү ИНН=«»№;1CClientКонецФайла\u00a0'),
    minLength: 1,
    maxLength: 80,
  })
  .filter((text) => text.trim() !== '' && unwritableIn(text) === undefined);
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const orders: fc.Arbitrary<PaymentOrder> = fc.record({
  number: fc.integer({ min: 1, max: 999_999 }),
  date: fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days)),
  amount: fc.bigInt({ min: 1n, max: 10n ** 17n - 1n }),
  purpose: letters,
  payee: fc.record({
    name: letters,
    inn: digits(10),
    kpp: fc.option(digits(9), { nil: undefined }),
    account: digits(20),
    bankName: letters,
    bik: digits(9),
    correspondentAccount: fc.option(digits(20), { nil: undefined }),
  }),
});

function asDocument({ payee, purpose, ...order }: PaymentOrder) {
  const written = (text: string) => toCp1251Text(text, '').trim();
  const party = ({ name, inn, kpp = '', account, bik }: BankParty) => ({
    name: written(name),
    inn,
    kpp,
    account,
    bik,
  });
  return {
    line: expect.any(Number) as number,
    kind: 'Платежное поручение',
    number: String(order.number),
    date: order.date,
    amount: order.amount,
    payer: party(fund),
    payee: party(payee),
    purpose: written(purpose),
    debitedOn: null,
    creditedOn: null,
  };
}
