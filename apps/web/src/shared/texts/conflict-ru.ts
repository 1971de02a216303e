export const texts = {
  'state.conflict': 'Текст изменили в другом окне. Выберите вариант; второй останется в истории.',
  'state.conflict-mine': 'Мой текст',
  'state.conflict-theirs': 'Текст из другого окна',
  'state.conflict-keep': 'Оставить выбранное',
} as const;
