export const texts = {
  'expert-profile.directions': 'Направления',
  'expert-profile.municipality': 'Район проживания',
  'expert-profile.inns': 'ИНН мест работы',
  'expert-profile.inns-hint': 'Через запятую. Заявки этих организаций эксперту не назначат.',
  'expert-profile.wrong-inn': 'ИНН {inn}: последние цифры не сходятся, проверьте.',
  'expert-profile.capacity': 'Заявок в конкурсе, не больше',
  'expert-profile.capacity-hint': 'Пусто: сколько установил конкурс.',
  'expert-profile.saved': 'Сохранено.',
} as const;
