export const texts = {
  'rehearsal.name': 'Репетиция',
  'rehearsal.applicant': 'Репетиция: так увидит заявитель.',
  'rehearsal.expert': 'Репетиция: так увидит эксперт.',
  'rehearsal.nothing-kept': 'Ничего не сохраняется.',
  'rehearsal.back': 'К конкурсу',
} as const;
