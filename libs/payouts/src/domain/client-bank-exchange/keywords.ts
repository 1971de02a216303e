/**
 * The words of 1CClientBankExchange 1.03, the exchange standard of «1С:Предприятие» with bank clients
 * (v8.1c.ru, «Стандарт обмена с системами "Клиент банка"»). Reader and writer share them.
 */
export const FILE_MARK = '1CClientBankExchange';
export const FORMAT_VERSION = '1.03';
export const END_OF_FILE = 'КонецФайла';
export const LINE_END = '\r\n';
export const PAYMENT_ORDER = 'Платежное поручение';

export const ACCOUNT_SECTION = { opens: 'СекцияРасчСчет', closes: 'КонецРасчСчет' } as const;
export const DOCUMENT_SECTION = { opens: 'СекцияДокумент', closes: 'КонецДокумента' } as const;

export type Side = 'Плательщик' | 'Получатель';

export interface PartyKeys {
  title: string;
  name: string;
  inn: string;
  kpp: string;
  account: string;
  settlementAccount: string;
  bankName: string;
  bik: string;
  correspondentAccount: string;
}

/** The names of one side's fields. `account` names the owner's account whether or not its bank settles directly. */
export function partyKeys(side: Side): PartyKeys {
  return {
    title: side,
    name: `${side}1`,
    inn: `${side}ИНН`,
    kpp: `${side}КПП`,
    account: `${side}Счет`,
    settlementAccount: `${side}РасчСчет`,
    bankName: `${side}Банк1`,
    bik: `${side}БИК`,
    correspondentAccount: `${side}Корсчет`,
  };
}
