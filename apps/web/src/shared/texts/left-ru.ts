export const texts = {
  'left.application': 'Заявка',
  'left.review': 'Рецензия',
  'left.report': 'Отчёт',
  'left.note': 'На этом устройстве есть текст, которого нет на сервере. Откройте его, и он отправится.',
} as const;
