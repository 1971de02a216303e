import { nameKey, surnameKey } from './person-names.js';

describe('names of people', () => {
  it('are the same in any order and case', () => {
    expect(nameKey('Петрова Айыына')).toBe(nameKey(' АЙЫЫНА  петрова'));
    expect(nameKey('Семёнов П. И.')).toBe(nameKey('п.и. семенов'));
    expect(nameKey('Петрова Айыына')).not.toBe(nameKey('Петрова Айталина'));
    expect(nameKey('Петрова')).toBeNull();
  });

  it.each([
    ['Петрова Айыына Семёновна', 'петров'],
    ['Айыына Семёновна Петрова', 'петров'],
    ['Нюргун Петров', 'петров'],
    ['Петров Нюргун', 'петров'],
    ['Анна Вишневская', 'вишневский'],
    ['Дьулустан Күндээр', 'күндээр'],
    ['Кузьмин Лев', 'кузьмин'],
  ])('%s have the surname %s', (name, surname) => {
    expect(surnameKey(name)).toBe(surname);
  });
});
