/** A municipality of the republic; `lat` and `lon` (degrees) are of its centre. */
export interface MunicipalityFacts {
  oktmo: string;
  nameRu: string;
  nameSah: string;
  kind: 'district' | 'city';
  centreRu: string;
  lat: number;
  lon: number;
  timeZone: string;
}

/** The 36 municipalities. The Sakha names still want a speaker's review. One row a line, as a table. */
// prettier-ignore
export const MUNICIPALITY_FACTS: readonly MunicipalityFacts[] = [
  { oktmo: '98601000', nameRu: 'Абыйский улус', nameSah: 'Абый улууһа', kind: 'district', centreRu: 'Белая Гора', lat: 68.53, lon: 146.18, timeZone: 'Asia/Srednekolymsk' },
  { oktmo: '98603000', nameRu: 'Алданский район', nameSah: 'Алдан оройуона', kind: 'district', centreRu: 'Алдан', lat: 58.61, lon: 125.38, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98606000', nameRu: 'Аллаиховский улус', nameSah: 'Аллайыаха улууһа', kind: 'district', centreRu: 'Чокурдах', lat: 70.62, lon: 147.9, timeZone: 'Asia/Srednekolymsk' },
  { oktmo: '98608000', nameRu: 'Амгинский улус', nameSah: 'Амма улууһа', kind: 'district', centreRu: 'Амга', lat: 60.9, lon: 131.97, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98610000', nameRu: 'Анабарский улус', nameSah: 'Анаабыр улууһа', kind: 'district', centreRu: 'Саскылах', lat: 71.97, lon: 114.09, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98612000', nameRu: 'Булунский улус', nameSah: 'Булуҥ улууһа', kind: 'district', centreRu: 'Тикси', lat: 71.64, lon: 128.87, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98614000', nameRu: 'Верхневилюйский улус', nameSah: 'Үөһээ Бүлүү улууһа', kind: 'district', centreRu: 'Верхневилюйск', lat: 63.45, lon: 120.3, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98615000', nameRu: 'Верхнеколымский улус', nameSah: 'Үөһээ Халыма улууһа', kind: 'district', centreRu: 'Зырянка', lat: 65.74, lon: 150.89, timeZone: 'Asia/Srednekolymsk' },
  { oktmo: '98616000', nameRu: 'Верхоянский район', nameSah: 'Үөһээ Дьааҥы оройуона', kind: 'district', centreRu: 'Батагай', lat: 67.66, lon: 134.64, timeZone: 'Asia/Ust-Nera' },
  { oktmo: '98618000', nameRu: 'Вилюйский улус', nameSah: 'Бүлүү улууһа', kind: 'district', centreRu: 'Вилюйск', lat: 63.75, lon: 121.63, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98620000', nameRu: 'Горный улус', nameSah: 'Горнай улууһа', kind: 'district', centreRu: 'Бердигестях', lat: 62.1, lon: 126.7, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98622000', nameRu: 'Жиганский район', nameSah: 'Эдьигээн оройуона', kind: 'district', centreRu: 'Жиганск', lat: 66.77, lon: 123.37, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98624000', nameRu: 'Кобяйский улус', nameSah: 'Кэбээйи улууһа', kind: 'district', centreRu: 'Сангар', lat: 63.92, lon: 127.47, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98627000', nameRu: 'Ленский район', nameSah: 'Ленскэй оройуона', kind: 'district', centreRu: 'Ленск', lat: 60.73, lon: 114.95, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98629000', nameRu: 'Мегино-Кангаласский улус', nameSah: 'Мэҥэ Хаҥалас улууһа', kind: 'district', centreRu: 'Нижний Бестях', lat: 61.95, lon: 129.91, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98631000', nameRu: 'Мирнинский район', nameSah: 'Мирнэй оройуона', kind: 'district', centreRu: 'Мирный', lat: 62.54, lon: 113.97, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98633000', nameRu: 'Момский район', nameSah: 'Муома оройуона', kind: 'district', centreRu: 'Хонуу', lat: 66.45, lon: 143.23, timeZone: 'Asia/Srednekolymsk' },
  { oktmo: '98635000', nameRu: 'Намский улус', nameSah: 'Нам улууһа', kind: 'district', centreRu: 'Намцы', lat: 62.72, lon: 129.67, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98660000', nameRu: 'Нерюнгринский район', nameSah: 'Нерюнгри оройуона', kind: 'district', centreRu: 'Нерюнгри', lat: 56.66, lon: 124.72, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98637000', nameRu: 'Нижнеколымский район', nameSah: 'Аллараа Халыма оройуона', kind: 'district', centreRu: 'Черский', lat: 68.75, lon: 161.33, timeZone: 'Asia/Srednekolymsk' },
  { oktmo: '98626000', nameRu: 'Нюрбинский район', nameSah: 'Ньурба оройуона', kind: 'district', centreRu: 'Нюрба', lat: 63.28, lon: 118.32, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98639000', nameRu: 'Оймяконский улус', nameSah: 'Өймөкөөн улууһа', kind: 'district', centreRu: 'Усть-Нера', lat: 64.57, lon: 143.24, timeZone: 'Asia/Ust-Nera' },
  { oktmo: '98641000', nameRu: 'Олёкминский район', nameSah: 'Өлүөхүмэ оройуона', kind: 'district', centreRu: 'Олёкминск', lat: 60.38, lon: 120.41, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98642000', nameRu: 'Оленёкский район', nameSah: 'Өлөөн оройуона', kind: 'district', centreRu: 'Оленёк', lat: 68.5, lon: 112.46, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98646000', nameRu: 'Среднеколымский улус', nameSah: 'Орто Халыма улууһа', kind: 'district', centreRu: 'Среднеколымск', lat: 67.46, lon: 153.71, timeZone: 'Asia/Srednekolymsk' },
  { oktmo: '98648000', nameRu: 'Сунтарский улус', nameSah: 'Сунтаар улууһа', kind: 'district', centreRu: 'Сунтар', lat: 62.15, lon: 117.64, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98604000', nameRu: 'Таттинский улус', nameSah: 'Таатта улууһа', kind: 'district', centreRu: 'Ытык-Кюёль', lat: 62.37, lon: 133.55, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98650000', nameRu: 'Томпонский район', nameSah: 'Томпо оройуона', kind: 'district', centreRu: 'Хандыга', lat: 62.66, lon: 135.6, timeZone: 'Asia/Khandyga' },
  { oktmo: '98652000', nameRu: 'Усть-Алданский улус', nameSah: 'Уус Алдан улууһа', kind: 'district', centreRu: 'Борогонцы', lat: 62.67, lon: 131.17, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98654000', nameRu: 'Усть-Майский улус', nameSah: 'Уус Маайа улууһа', kind: 'district', centreRu: 'Усть-Мая', lat: 60.42, lon: 134.54, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98656000', nameRu: 'Усть-Янский улус', nameSah: 'Усуйаана улууһа', kind: 'district', centreRu: 'Депутатский', lat: 69.3, lon: 139.97, timeZone: 'Asia/Ust-Nera' },
  { oktmo: '98644000', nameRu: 'Хангаласский улус', nameSah: 'Хаҥалас улууһа', kind: 'district', centreRu: 'Покровск', lat: 61.48, lon: 129.15, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98658000', nameRu: 'Чурапчинский улус', nameSah: 'Чурапчы улууһа', kind: 'district', centreRu: 'Чурапча', lat: 62.0, lon: 132.43, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98659000', nameRu: 'Эвено-Бытантайский район', nameSah: 'Эбээн Бытантай улууһа', kind: 'district', centreRu: 'Батагай-Алыта', lat: 67.8, lon: 130.4, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98701000', nameRu: 'городской округ Якутск', nameSah: 'Дьокуускай куорат', kind: 'city', centreRu: 'Якутск', lat: 62.03, lon: 129.73, timeZone: 'Asia/Yakutsk' },
  { oktmo: '98702000', nameRu: 'городской округ Жатай', nameSah: 'Жатай куорат', kind: 'city', centreRu: 'Жатай', lat: 62.16, lon: 129.83, timeZone: 'Asia/Yakutsk' },
];
