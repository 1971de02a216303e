import iconv from 'iconv-lite';
import { bankFee, carries, namelessly, ordersIn, paid, sentBack, writeStatement } from './bank-statement.js';

const ORDERS = [
  '1CClientBankExchange',
  'СекцияДокумент=Платежное поручение',
  'Номер=7',
  'Сумма=100.00',
  'ПлательщикСчет=1',
  'ПлательщикИНН=11',
  'ПолучательСчет=2',
  'ПолучательИНН=22',
  'НазначениеПлатежа=KSK-0000000001 Грант',
  'КонецДокумента',
  'КонецФайла',
  '',
].join('\r\n');

describe('the bank of the demo', () => {
  const [order] = ordersIn(iconv.encode(ORDERS, 'win1251'));

  it('reads the orders of a file', () => {
    expect(order && carries(order, 'KSK-0000000001')).toBe(true);
    expect(order && carries(order, 'KSK-0000000002')).toBe(false);
  });

  it('writes a statement of what it has paid and of what came back', () => {
    if (!order) throw new Error('no order');
    const file = writeStatement('1', '2027-05-01', [
      paid(order, '2027-05-01'),
      sentBack(order, '2027-05-01'),
    ]);
    const lines = iconv.decode(file, 'win1251').split('\r\n');
    expect(lines.filter((line) => line === 'КонецДокумента')).toHaveLength(2);
    expect(lines).toEqual(
      expect.arrayContaining(['Номер=7', 'ДатаСписано=01.05.2027', 'Номер=97', 'ДатаПоступило=01.05.2027']),
    );
    expect(lines).toContain('НазначениеПлатежа=Возврат: счёт получателя закрыт. KSK-0000000001 Грант');
    expect(lines.filter((line) => line === 'ПолучательСчет=1')).toHaveLength(1);
  });

  it('tells also what nobody can match by itself', () => {
    if (!order) throw new Error('no order');
    const [fee, nameless] = [bankFee('1', '2027-05-01'), namelessly(order, '2027-05-01')];
    expect(fee.lines).toEqual(expect.arrayContaining(['ПлательщикСчет=1', 'ДатаСписано=01.05.2027']));
    expect(nameless.lines).toEqual(expect.arrayContaining(['Сумма=100.00', 'ПолучательСчет=2']));
    expect(carries(nameless, 'KSK-0000000001')).toBe(false);
    expect(nameless.lines).not.toContain('Номер=7');
  });
});
