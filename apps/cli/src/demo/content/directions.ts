/**
 * The sixteen directions of the contest. `weight` is how often applicants choose one, in relation to the
 * others: culture and sport draw the most, human rights the fewest.
 */
export const DIRECTIONS = [
  { code: 'youth', ru: 'Молодёжная политика', en: 'Youth', weight: 8 },
  { code: 'patriotic-upbringing', ru: 'Патриотическое воспитание', en: 'Patriotic upbringing', weight: 6 },
  { code: 'volunteering', ru: 'Добровольчество', en: 'Volunteering', weight: 4 },
  { code: 'ecology-animals', ru: 'Экология и защита животных', en: 'Ecology and animals', weight: 6 },
  { code: 'science-education', ru: 'Наука и образование', en: 'Science and education', weight: 8 },
  { code: 'health-sport', ru: 'Здоровье и спорт', en: 'Health and sport', weight: 11 },
  { code: 'civil-society', ru: 'Развитие гражданского общества', en: 'Civil society', weight: 4 },
  {
    code: 'state-official-languages',
    ru: 'Государственные и официальные языки',
    en: 'State and official languages',
    weight: 5,
  },
  { code: 'culture', ru: 'Культура и искусство', en: 'Culture', weight: 12 },
  { code: 'family-childhood', ru: 'Семья и детство', en: 'Family and childhood', weight: 9 },
  { code: 'social-support', ru: 'Социальная поддержка', en: 'Social support', weight: 9 },
  { code: 'historical-memory', ru: 'Историческая память', en: 'Historical memory', weight: 6 },
  { code: 'human-rights', ru: 'Права человека', en: 'Human rights', weight: 2 },
  { code: 'peace-between-nations', ru: 'Межнациональное согласие', en: 'Peace between nations', weight: 3 },
  {
    code: 'juvenile-crime-prevention',
    ru: 'Профилактика правонарушений среди несовершеннолетних',
    en: 'Crime prevention among minors',
    weight: 3,
  },
  {
    code: 'northern-peoples',
    ru: 'Коренные малочисленные народы Севера',
    en: 'Indigenous peoples of the North',
    weight: 5,
  },
] as const;

export type DirectionCode = (typeof DIRECTIONS)[number]['code'];
