import iconv from 'iconv-lite';
import type { CalendarDate } from '#kernel';

const LINE_END = '\r\n';
const DOCUMENT = 'СекцияДокумент=';
const END_OF_DOCUMENT = 'КонецДокумента';

/** A payment order as the bank has it. */
export interface BankOrder {
  /** Its lines, without the last one. */
  lines: readonly string[];
}

/** The orders in a file for the bank's client, in its order. */
export function ordersIn(file: Buffer): BankOrder[] {
  const [, ...documents] = iconv.decode(file, 'win1251').split(DOCUMENT);
  return documents.map((document) => ({
    lines: document.slice(0, document.indexOf(END_OF_DOCUMENT)).trimEnd().split(LINE_END),
  }));
}

/** Whether the order is the payment with this reference. */
export const carries = ({ lines }: BankOrder, reference: string): boolean =>
  lines.some((line) => line.includes(reference));

/** The bank has paid the order. */
export const paid = ({ lines }: BankOrder, day: CalendarDate): BankOrder => ({
  lines: [...lines, `ДатаСписано=${bankDate(day)}`],
});

/** The payee's bank has sent the money of an order back, because there is no such account any more. */
export function sentBack({ lines }: BankOrder, day: CalendarDate): BankOrder {
  const field = (key: string): string =>
    lines.find((line) => line.startsWith(`${key}=`))?.slice(key.length + 1) ?? '';
  const turned = (['Счет', 'ИНН'] as const).flatMap((key) => [
    `Плательщик${key}=${field(`Получатель${key}`)}`,
    `Получатель${key}=${field(`Плательщик${key}`)}`,
  ]);
  return {
    lines: [
      lines[0] ?? '',
      `Номер=9${field('Номер')}`,
      `Дата=${bankDate(day)}`,
      `Сумма=${field('Сумма')}`,
      ...turned,
      `НазначениеПлатежа=Возврат: счёт получателя закрыт. ${field('НазначениеПлатежа')}`,
      `ДатаПоступило=${bankDate(day)}`,
    ],
  };
}

/** The bank has paid an order through another bank, and neither its number nor its reference is left. */
export function namelessly(order: BankOrder, day: CalendarDate): BankOrder {
  const told: Readonly<Record<string, string>> = {
    Номер: '40218',
    Дата: bankDate(day),
    НазначениеПлатежа: 'Исполнено через корреспондентский счёт. Перечисление гранта',
  };
  const renamed = order.lines.map((line) => {
    const [key = ''] = line.split('=');
    return key in told ? `${key}=${told[key]}` : line;
  });
  return paid({ lines: renamed }, day);
}

/** Of the fund's account by itself, to the bank's own income. */
export const bankFee = (account: string, day: CalendarDate): BankOrder =>
  paid(
    {
      lines: [
        'Банковский ордер',
        'Номер=40217',
        `Дата=${bankDate(day)}`,
        'Сумма=1850.00',
        `ПлательщикСчет=${account}`,
        'ПолучательСчет=70601810000002720101',
        'НазначениеПлатежа=Комиссия за ведение счёта',
      ],
    },
    day,
  );

/** The bank's statement of one account, as its client writes it. */
export function writeStatement(account: string, day: CalendarDate, orders: readonly BankOrder[]): Buffer {
  const date = bankDate(day);
  const lines = [
    '1CClientBankExchange',
    'ВерсияФормата=1.03',
    'Кодировка=Windows',
    'СекцияРасчСчет',
    `ДатаНачала=${date}`,
    `ДатаКонца=${date}`,
    `РасчСчет=${account}`,
    'КонецРасчСчет',
    ...orders.flatMap((order) => [
      `${DOCUMENT}${order.lines[0] ?? ''}`,
      ...order.lines.slice(1),
      END_OF_DOCUMENT,
    ]),
    'КонецФайла',
    '',
  ];
  return iconv.encode(lines.join(LINE_END), 'win1251');
}

const bankDate = (day: CalendarDate): string => day.split('-').reverse().join('.');
