import { nameHider, type ApplicantIdentity } from './hidden-names.js';

const NOBODY: ApplicantIdentity = {
  organisationName: 'АНО «Түһүлгэ»',
  people: [],
  emails: [],
  phones: [],
  numbers: [],
  address: '',
};
const hiding = (change: Partial<ApplicantIdentity>): ((text: string) => string) =>
  nameHider({ ...NOBODY, ...change });

describe('names that an expert must not read', () => {
  it.each([
    ['Иванова', 'Иванов Иванова Иванову Ивановым Иванове Ивановы Ивановых Ивановыми Ивановой ИВАНОВ'],
    ['Иванов', 'Иванов Иванова Иванову Ивановым Иванове Ивановы Ивановых Ивановыми Ивановой'],
    ['Мария', 'Мария Марии Марию Марией МАРИЯ'],
    ['Сергей', 'Сергей Сергея Сергею Сергеем Сергее'],
    ['Павел', 'Павел Павла Павлу Павлом Павле'],
    ['Пётр', 'Пётр Петр Петра Петру Петром'],
    ['Григорий', 'Григорий Григория Григорию Григорием Григории'],
    ['Новгородский', 'Новгородский Новгородского Новгородскому Новгородским Новгородская Новгородской'],
    ['Дьөһөгөй', 'Дьөһөгөй Дьөһөгөйү Дьөһөгөйгө Дьөһөгөйтөн'],
    ['Айыына', 'Айыына Айыыны Айыынаны Айыынаҕа Айыыналыын Айыынаттан'],
    ['Ли', 'Ли ЛИ'],
  ])('%s in every case', (name, said) => {
    const hide = hiding({ people: [name] });
    expect(said.split(' ').filter((word) => hide(word) !== '■■■')).toEqual([]);
  });

  it('leaves no initials, and one mark for a whole name', () => {
    const hide = hiding({ people: ['Захарова М. И.', 'Ньургун Боотур Иванов'] });
    expect(hide('Захаровой М. И. помогает А. Захаров.')).toBe('■■■ помогает ■■■.');
    expect(hide('Ньургуна Ивановича Иванова ждут')).toBe('■■■ Ивановича ■■■ ждут');
    expect(hide('Иванову Ньургуну. А потом всем.')).toBe('■■■. А потом всем.');
  });

  it('leaves other words alone', () => {
    const hide = hiding({ people: ['Вера Надеждина', 'Майя Роман', 'а'] });
    const text = 'Верность, вера в людей, надежды; романы. Романтика мая, Маяк и Романовка.';
    expect(hide(text)).toBe(text);
  });

  it.each([
    ['АНО «Түһүлгэ»', 'АНО «Түһүлгэ», ано Түһүлгэ и «Түһүлгэҕэ»', '■■■, ■■■ и ■■■'],
    [
      'Автономная некоммерческая организация «Центр развития „Кэскил“»',
      'Автономной некоммерческой организацией «Центр развития "Кэскил"»; Центра развития Кэскил; в Кэскиле',
      '■■■; ■■■; в ■■■',
    ],
    ['ТОС Сайдыы', 'ТОС «Сайдыы» и наш Сайдыы, но сайдыы', '■■■ и наш ■■■, но сайдыы'],
    ['Фонд Северный ветер', 'Северного ветра и северный ветер', '■■■ и ■■■'],
  ])('the organisation %s with and without its form', (organisationName, text, shown) => {
    expect(hiding({ organisationName })(text)).toBe(shown);
  });

  it('addresses of every kind', () => {
    const hide = hiding({
      emails: ['tuhulge.office@sakha.example', 'aiyyna1980@mail.ru'],
      phones: ['+7 (914) 222-33-44'],
      numbers: ['1435077441', '1021400000012'],
      address: 'с. Амга, ул. Ленина, д. 5',
    });
    for (const said of [
      ...['tuhulge.office@sakha.example', 'Tuhulge.Office', 'www.sakha.example/о-нас', 'aiyyna1980'],
      ...[
        '89142223344',
        '+7 914 222 33 44',
        '8(914)222-33-44',
        '914 222-33-44',
        '1435077441',
        '1021400000012',
      ],
      ...['с. Амга, ул. Ленина, д. 5', 'ул Ленина д. 5', 'vk.com/tuhulge', 'https://t.me/x'],
    ])
      expect(hide(`Пишите: ${said} до мая`)).toBe('Пишите: ■■■ до мая');
    expect(hide('В Амге, mail.ru, 14350774412')).toBe('В Амге, mail.ru, 14350774412');
  });
});
