export const texts = {
  'expert-profile.directions': 'Направления',
  'expert-profile.interests': 'Интересы',
  'expert-profile.interests-hint':
    'Слова и выражения, по одному на строке: «народные ремёсла», «хомус». По ним заявки подбираются точнее.',
  'expert-profile.languages': 'На каких языках читает',
  'expert-profile.municipalities':
    '{count, plural, =0 {Районы, где живёт и работает} one {Районы: выбран #} few {Районы: выбрано #} other {Районы: выбрано #}}',
  'expert-profile.inns': 'ИНН мест работы',
  'expert-profile.inns-hint':
    'Через запятую, основное место первым. Заявки этих организаций эксперту не назначат.',
  'expert-profile.past-inns': 'ИНН прежних мест работы',
  'expert-profile.past-inns-hint': 'Есть ли конфликт с прежней работой, решает администратор.',
  'expert-profile.wrong-inn': 'ИНН {inn}: последние цифры не сходятся, проверьте.',
  'expert-profile.capacity': 'Заявок в конкурсе, не больше',
  'expert-profile.capacity-hint': 'Пусто: сколько установил конкурс.',
  'expert-profile.saved': 'Сохранено.',
} as const;
