export const texts = {
  'public.calls.title': 'Конкурсы',
  'public.calls.open': 'Приём открыт',
  'public.calls.later': 'Скоро',
  'public.calls.past': 'Приём закончен',
  'public.calls.none': 'Конкурсов пока нет. Загляните позже или спросите в ресурсном центре.',
  'public.calls.opens': 'Приём с {when}',
  'public.calls.results-on': 'Итоги: {when}',
  'public.calls.results': 'Результаты',
} as const;
