import { SnakeNaming } from './naming.js';

const naming = new SnakeNaming();

describe('names in the database', () => {
  it.each([
    ['CallEntity', 'call'],
    ['BudgetSourceEntity', 'budget_source'],
    ['BankStatementLineEntity', 'bank_statement_line'],
    ['EntityOfEntity', 'entity_of'],
  ])('of the table of %s is %s', (className, table) => {
    expect(naming.tableName(className)).toBe(table);
  });

  it.each([
    ['id', 'id'],
    ['organiserId', 'organiser_id'],
    ['nameRu', 'name_ru'],
    ['sent2Account', 'sent2_account'],
  ])('of the column of %s is %s', (property, column) => {
    expect(naming.columnName(property)).toBe(column);
  });

  it('are kept when they were chosen', () => {
    expect([naming.tableName('OutboxEntity', 'outbox'), naming.columnName('someName', 'other')]).toEqual([
      'outbox',
      'other',
    ]);
  });
});
