/** The articles of a budget. */
export const texts = {
  'article.staff': 'Оплата труда штатных',
  'article.civil-contracts': 'Договоры ГПХ',
  'article.contributions': 'Страховые взносы',
  'article.travel': 'Поездки',
  'article.office': 'Аренда и связь',
  'article.equipment': 'Оборудование',
  'article.it': 'Сайт и программы',
  'article.consulting': 'Услуги специалистов',
  'article.events': 'Мероприятия',
  'article.publishing': 'Печать и издания',
  'article.other': 'Прочее',
} as const;
