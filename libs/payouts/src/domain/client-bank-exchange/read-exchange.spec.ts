import fc from 'fast-check';
import iconv from 'iconv-lite';
import { DomainError } from '#kernel';
import { readExchange } from './read-exchange.js';

/** What a bank sends for one day: a grant paid, another returned, and the bank's own charge. */
const STATEMENT = `1CClientBankExchange
ВерсияФормата=1.03
Кодировка=Windows
Отправитель=Банк-Клиент
Получатель=1С:Предприятие
ДатаСоздания=02.03.2027
ВремяСоздания=08:15:00
ДатаНачала=01.03.2027
ДатаКонца=01.03.2027
РасчСчет=40602810700000000025
СекцияРасчСчет
ДатаНачала=01.03.2027
ДатаКонца=01.03.2027
РасчСчет=40602810700000000025
НачальныйОстаток=10000000.00
ВсегоПоступило=438150
ВсегоСписано=725035,50
КонечныйОстаток=9713114.5
КонецРасчСчет
СекцияДокумент=Платежное поручение
Номер=12
Дата=27.02.2027
Сумма=725000.00
КвитанцияДата=01.03.2027
ДатаСписано=01.03.2027
ПлательщикСчет=40602810700000000025
Плательщик=ИНН 1435077441 НО «Единый ресурсный центр»
ПлательщикИНН=1435077441
ПлательщикКПП=143501001
ПлательщикБИК=049805746
ДатаПоступило=
ПолучательРасчСчет=40703810100000000077
Получатель=ИНН 0014000006 АНО «Олонхо у камелька»
ПолучательИНН=0014000006
Получатель1=АНО «Олонхо у камелька»
ПолучательБИК=049805746
ВидОплаты=01
НазначениеПлатежа=KSK-0123456789 Грант = транш 1. НДС не облагается
КонецДокумента
СекцияДокумент=Платежное поручение
Номер=7
Дата=01.03.2027
Сумма=438150.00
ДатаПоступило=01.03.2027
ПлательщикСчет=47416810000000000001
Плательщик1=ПАО «Банк»
ПолучательСчет=40602810700000000025
НазначениеПлатежа1=Возврат п/п 11,
НазначениеПлатежа2=счёт закрыт
КонецДокумента
СекцияДокумент=Банковский ордер
Номер=9001
Дата=01.03.2027
Сумма=35.5
ДатаСписано=01.03.2027
ПлательщикСчет=40602810700000000025
ПолучательСчет=47423810000000000009
НазначениеПлатежа=Комиссия
КонецДокумента
КонецФайла
`.replaceAll('\n', '\r\n');

const read = (text: string, encoding = 'win1251') => readExchange(iconv.encode(text, encoding));
const changed = (from: string | RegExp, to: string) => () => read(STATEMENT.replace(from, to));
const cp866 = STATEMENT.replace('Windows', 'DOS').replace(/[«»]/g, '"');

describe('a bank statement', () => {
  const { accounts, documents } = read(STATEMENT);

  it('tells the turnover of the account', () => {
    expect(accounts).toEqual([
      {
        account: '40602810700000000025',
        startsOn: '2027-03-01',
        endsOn: '2027-03-01',
        opening: 1_000_000_000n,
        received: 43_815_000n,
        spent: 72_503_550n,
        closing: 971_311_450n,
      },
    ]);
  });

  it('tells a payment as the bank booked it', () => {
    expect(documents[0]).toEqual({
      line: 20,
      kind: 'Платежное поручение',
      number: '12',
      date: '2027-02-27',
      amount: 72_500_000n,
      payer: {
        name: 'НО «Единый ресурсный центр»',
        inn: '1435077441',
        kpp: '143501001',
        account: '40602810700000000025',
        bik: '049805746',
      },
      payee: {
        name: 'АНО «Олонхо у камелька»',
        inn: '0014000006',
        kpp: '',
        account: '40703810100000000077',
        bik: '049805746',
      },
      purpose: 'KSK-0123456789 Грант = транш 1. НДС не облагается',
      debitedOn: '2027-03-01',
      creditedOn: null,
    });
  });

  it('joins a purpose that is cut into parts', () => {
    expect(documents[1]?.purpose).toBe('Возврат п/п 11, счёт закрыт');
    expect(documents[2]?.kind).toBe('Банковский ордер');
  });

  it.each([
    ['cp866', cp866, 'cp866', false],
    ['cp866 with the end mark of DOS', `${cp866}\u001a`, 'cp866', false],
    ['UTF-8', STATEMENT.replace('Windows', 'UTF-8'), 'utf8', false],
    ['UTF-8 with a byte order mark', STATEMENT.replace('Windows', 'UTF-8'), 'utf8', true],
    ['UTF-8 that still says «Windows»', STATEMENT, 'utf8', false],
  ])('reads %s', (_, text, encoding, addBOM) => {
    const exchange = readExchange(iconv.encode(text, encoding, { addBOM }));
    expect(exchange.accounts).toEqual(accounts);
    expect(exchange.documents.map(({ number, amount, purpose }) => [number, amount, purpose])).toEqual(
      documents.map(({ number, amount, purpose }) => [number, amount, purpose]),
    );
  });

  it('does not mind other line ends, blank lines and spaces around values', () => {
    const loose = STATEMENT.replaceAll('\r\n', '\n\n').replaceAll('=', ' = ');
    expect(read(loose.replace('Кодировка = ', 'Кодировка=')).accounts).toEqual(accounts);
  });

  it('takes a turnover that does not state everything', () => {
    const exchange = read(STATEMENT.replace(/(ВсегоСписано|ДатаКонца)=.*\r\n/g, ''));
    expect(exchange.accounts[0]).toMatchObject({ spent: null, endsOn: '2027-03-01' });
  });
});

describe('what a statement is refused for', () => {
  it.each([
    ['statement-encoding', 'Кодировка=', 'Encoding=', {}],
    ['statement-not-exchange', '1CClientBankExchange', 'MT940', {}],
    ['statement-truncated', 'КонецФайла', '', {}],
    ['statement-after-end', 'КонецФайла', 'КонецФайла\r\nНомер=5', { line: 61 }],
    ['statement-unreadable', 'Номер=12', 'Номер=1\u00002', { line: 21 }],
    ['statement-line', 'ВидОплаты=01', 'ВидОплаты', { line: 37 }],
    ['statement-section', 'КонецРасчСчет', 'КонецДокумента', { line: 19, mark: 'КонецДокумента' }],
    ['statement-section', /КонецРасчСчет\r\n/, '', { line: 19, mark: 'СекцияДокумент' }],
    ['statement-section', /КонецДокумента\r\nКонецФайла/, 'КонецФайла', { line: 59, mark: 'КонецФайла' }],
    ['statement-section', 'СекцияРасчСчет\r\n', '', { line: 18, mark: 'КонецРасчСчет' }],
    ['statement-repeated-field', 'КвитанцияДата=01.03.2027', 'Сумма=1', { line: 24, field: 'Сумма' }],
    ['statement-missing-field', 'Сумма=725000.00\r\n', '', { line: 20, field: 'Сумма' }],
    ['statement-missing-field', 'Номер=12\r\n', '', { line: 20, field: 'Номер' }],
    ['statement-missing-field', 'Дата=27.02.2027', 'Дата=', { line: 20, field: 'Дата' }],
    [
      'statement-amount',
      'Сумма=725000.00',
      'Сумма=725 000.00',
      { line: 23, field: 'Сумма', value: '725 000.00' },
    ],
    ['statement-amount', 'Сумма=725000.00', 'Сумма=0.00', { line: 23, field: 'Сумма', value: '0.00' }],
    [
      'statement-amount',
      'ток=9713114.5',
      'ток=много',
      { line: 18, field: 'КонечныйОстаток', value: 'много' },
    ],
    [
      'statement-date',
      'Дата=27.02.2027',
      'Дата=30.02.2027',
      { line: 22, field: 'Дата', value: '30.02.2027' },
    ],
    [
      'statement-balance',
      'ток=9713114.5',
      'ток=9713114.51',
      { account: '40602810700000000025', computed: '9713114.50', stated: '9713114.51' },
    ],
  ])('%s', (code, from, to, params) => {
    expect(changed(from, to)).toThrow(
      expect.objectContaining({ code: `payouts.${code}`, kind: 'invalid', params }) as Error,
    );
  });

  it('an account that is none', () => {
    expect(changed(/РасчСчет=4060281070000000002(?=5\r\nНач)/, 'РасчСчет=4')).toThrow(
      expect.objectContaining({
        code: 'payouts.statement-account',
        params: { line: 14, value: '45' },
      }) as Error,
    );
  });

  it('accepts a field that is repeated with the same value', () => {
    expect(changed('КвитанцияДата=01.03.2027', 'Сумма=725000.00')).not.toThrow();
  });
});

describe('any bytes at all', () => {
  const readsOrRefuses = (bytes: Uint8Array) => {
    try {
      expect(readExchange(bytes).documents).toEqual(expect.any(Array));
    } catch (error) {
      expect(error).toBeInstanceOf(DomainError);
      expect((error as DomainError).code).toMatch(/^payouts\.statement-/);
    }
  };

  it('are read or refused, never a crash', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 2000 }), readsOrRefuses), { numRuns: 300 });
  });

  it('so is a statement with damaged bytes', () => {
    const bytes = iconv.encode(STATEMENT, 'win1251');
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(damage, (changes) => {
        const copy = Uint8Array.from(bytes);
        for (const [at, byte] of changes) copy[at] = byte;
        readsOrRefuses(copy);
      }),
      { numRuns: 1000 },
    );
  });

  it('so is a statement with lines shuffled, lost or doubled', () => {
    const lines = STATEMENT.split('\r\n');
    fc.assert(
      fc.property(fc.array(fc.nat(lines.length - 1), { maxLength: 80 }), (picked) => {
        const text = [...lines.slice(0, 3), ...picked.map((index) => lines[index])].join('\r\n');
        readsOrRefuses(iconv.encode(text, 'win1251'));
      }),
      { numRuns: 500 },
    );
  });

  it('and a statement cut anywhere is refused: it must not pass for a shorter one', () => {
    const bytes = iconv.encode(STATEMENT, 'win1251');
    for (let length = 0; length < bytes.length - '\r\n'.length; length += 7)
      expect(() => readExchange(bytes.subarray(0, length))).toThrow(DomainError);
  });
});
