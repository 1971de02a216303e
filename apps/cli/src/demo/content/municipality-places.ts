/** What invented texts need to know about a municipality beside the facts. */
export interface MunicipalityPlaces {
  /** The kind of the centre as addresses write it: «г.», «п.», «с.». */
  centreType: 'г.' | 'п.' | 'с.';
  /** «в Амге»: names of places do not inflect by one rule. */
  inCentre: string;
  /** How many applications come from here in relation to the others. */
  weight: number;
  /** Some other settlements there or next to it, for titles and geography. */
  villages: readonly string[];
}

/** By OKTMO, in the order of the table of facts. */
// prettier-ignore
export const MUNICIPALITY_PLACES: Readonly<Record<string, MunicipalityPlaces>> = {
  '98601000': { centreType: 'п.', inCentre: 'в Белой Горе', weight: 5, villages: ['Абый', 'Куберганя', 'Сыаганнах'] },
  '98603000': { centreType: 'г.', inCentre: 'в Алдане', weight: 14, villages: ['Томмот', 'Хатыстыр', 'Нижний Куранах'] },
  '98606000': { centreType: 'п.', inCentre: 'в Чокурдахе', weight: 1, villages: ['Оленегорск', 'Русское Устье', 'Чкалов'] },
  '98608000': { centreType: 'с.', inCentre: 'в Амге', weight: 20, villages: ['Абага', 'Сатагай', 'Болугур', 'Михайловка'] },
  '98610000': { centreType: 'с.', inCentre: 'в Саскылахе', weight: 2, villages: ['Юрюнг-Хая'] },
  '98612000': { centreType: 'п.', inCentre: 'в Тикси', weight: 4, villages: ['Кюсюр', 'Таймылыр', 'Быковский'] },
  '98614000': { centreType: 'с.', inCentre: 'в Верхневилюйске', weight: 21, villages: ['Оросу', 'Дюллюкю', 'Харбала', 'Балаганнах'] },
  '98615000': { centreType: 'п.', inCentre: 'в Зырянке', weight: 3, villages: ['Верхнеколымск', 'Нелемное', 'Арылах'] },
  '98616000': { centreType: 'п.', inCentre: 'в Батагае', weight: 8, villages: ['Верхоянск', 'Бетенкёс', 'Столбы'] },
  '98618000': { centreType: 'г.', inCentre: 'в Вилюйске', weight: 26, villages: ['Кысыл-Сыр', 'Тасагар', 'Хампа', 'Чинеке'] },
  '98620000': { centreType: 'с.', inCentre: 'в Бердигестяхе', weight: 15, villages: ['Магарассы', 'Кептин', 'Орто-Сурт'] },
  '98622000': { centreType: 'с.', inCentre: 'в Жиганске', weight: 6, villages: ['Кыстатыам', 'Баханай', 'Бестях'] },
  '98624000': { centreType: 'п.', inCentre: 'в Сангаре', weight: 12, villages: ['Кобяй', 'Себян-Кюёль', 'Мастах'] },
  '98627000': { centreType: 'г.', inCentre: 'в Ленске', weight: 17, villages: ['Витим', 'Пеледуй', 'Нюя', 'Беченча'] },
  '98629000': { centreType: 'п.', inCentre: 'в Нижнем Бестяхе', weight: 34, villages: ['Майя', 'Павловск', 'Тюнгюлю', 'Техтюр'] },
  '98631000': { centreType: 'г.', inCentre: 'в Мирном', weight: 22, villages: ['Удачный', 'Айхал', 'Светлый', 'Арылах'] },
  '98633000': { centreType: 'с.', inCentre: 'в Хонуу', weight: 3, villages: ['Соболох', 'Сасыр', 'Буор-Сысы'] },
  '98635000': { centreType: 'с.', inCentre: 'в Намцах', weight: 26, villages: ['Партизан', 'Хамагатта', 'Модут', 'Хатын-Арыы'] },
  '98660000': { centreType: 'г.', inCentre: 'в Нерюнгри', weight: 20, villages: ['Чульман', 'Иенгра', 'Беркакит'] },
  '98637000': { centreType: 'п.', inCentre: 'в Черском', weight: 4, villages: ['Андрюшкино', 'Колымское', 'Походск'] },
  '98626000': { centreType: 'г.', inCentre: 'в Нюрбе', weight: 22, villages: ['Антоновка', 'Малыкай', 'Марха', 'Чукар'] },
  '98639000': { centreType: 'п.', inCentre: 'в Усть-Нере', weight: 6, villages: ['Оймякон', 'Томтор', 'Ючюгей'] },
  '98641000': { centreType: 'г.', inCentre: 'в Олёкминске', weight: 18, villages: ['Дельгей', 'Токко', 'Тяня', 'Саныяхтах'] },
  '98642000': { centreType: 'с.', inCentre: 'в Оленёке', weight: 6, villages: ['Харыялах', 'Жилинда', 'Эйик'] },
  '98646000': { centreType: 'г.', inCentre: 'в Среднеколымске', weight: 7, villages: ['Берёзовка', 'Налимск', 'Сватай'] },
  '98648000': { centreType: 'с.', inCentre: 'в Сунтаре', weight: 28, villages: ['Эльгяй', 'Тойбохой', 'Крестях', 'Шея'] },
  '98604000': { centreType: 'с.', inCentre: 'в Ытык-Кюёле', weight: 19, villages: ['Черкёх', 'Уолба', 'Дебдиргэ', 'Харбалах'] },
  '98650000': { centreType: 'п.', inCentre: 'в Хандыге', weight: 11, villages: ['Тёплый Ключ', 'Крест-Хальджай', 'Мегино-Алдан', 'Топольное'] },
  '98652000': { centreType: 'с.', inCentre: 'в Борогонцах', weight: 23, villages: ['Дюпся', 'Танда', 'Кептени', 'Тулуна'] },
  '98654000': { centreType: 'п.', inCentre: 'в Усть-Мае', weight: 6, villages: ['Эжанцы', 'Петропавловск', 'Кюпцы'] },
  '98656000': { centreType: 'п.', inCentre: 'в Депутатском', weight: 4, villages: ['Казачье', 'Сайылык', 'Юкагир'] },
  '98644000': { centreType: 'г.', inCentre: 'в Покровске', weight: 29, villages: ['Мохсоголлох', 'Октёмцы', 'Булгунняхтах', 'Синск'] },
  '98658000': { centreType: 'с.', inCentre: 'в Чурапче', weight: 25, villages: ['Диринг', 'Телей', 'Мугудай', 'Дябыла'] },
  '98659000': { centreType: 'с.', inCentre: 'в Батагай-Алыте', weight: 2, villages: ['Кустур', 'Джаргалах'] },
  '98701000': { centreType: 'г.', inCentre: 'в Якутске', weight: 230, villages: ['Маган', 'Хатассы', 'Табага', 'Тулагино', 'Кангалассы', 'Пригородный', 'Сырдах'] },
  '98702000': { centreType: 'п.', inCentre: 'в Жатае', weight: 4, villages: ['Кангалассы', 'Тулагино'] },
};
