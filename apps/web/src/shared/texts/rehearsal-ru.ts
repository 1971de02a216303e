export const texts = {
  'rehearsal.name': 'Репетиция',
  'rehearsal.public': 'Репетиция: так увидят все, без входа.',
  'rehearsal.applicant': 'Репетиция: так увидит заявитель.',
  'rehearsal.expert': 'Репетиция: так увидит эксперт.',
  'rehearsal.council': 'Репетиция: так увидит совет.',
  'rehearsal.what': 'Это показ до публикации: вопросы и правила настоящие, ничего не сохраняется.',
  'rehearsal.back': 'К конкурсу',
} as const;
