import type { ExpensePattern } from './direction-phrases.js';

/** Costs that a project of any direction may have. */
export const SHARED_EXPENSES: readonly ExpensePattern[] = [
  {
    article: 'office',
    title: 'Канцелярские и расходные материалы',
    roubles: [1800, 3200],
    quantity: [4, 10],
    justification: 'Бумага, папки и расходные материалы по месяцам проекта.',
  },
  {
    article: 'office',
    title: 'Услуги связи и интернета',
    roubles: [1500, 2800],
    quantity: [5, 10],
    justification: 'Связь с участниками из дальних сёл, тариф местного оператора.',
  },
  {
    article: 'equipment',
    title: 'Ноутбук',
    roubles: [48000, 64000],
    quantity: [1, 2],
    justification: 'Нужен для ведения проекта и показа материалов, имеющаяся техника устарела.',
  },
  {
    article: 'equipment',
    title: 'Многофункциональное печатающее устройство',
    roubles: [24000, 36000],
    quantity: [1, 1],
    justification: 'Раздаточные материалы печатаются на месте, типографии рядом нет.',
  },
  {
    article: 'it',
    title: 'Ведение страницы проекта',
    roubles: [4500, 8000],
    quantity: [5, 10],
    justification: 'Ежемесячное обновление страницы и ответы участникам.',
  },
  {
    article: 'travel',
    title: 'Командировки команды в сёла',
    roubles: [4800, 9500],
    quantity: [6, 16],
    justification: 'Проезд, проживание и суточные по утверждённым нормам.',
  },
  {
    article: 'events',
    title: 'Оформление и звук мероприятий',
    roubles: [8500, 16000],
    quantity: [3, 8],
    justification: 'Аренда звукового оборудования и оформление площадки.',
  },
  {
    article: 'publishing',
    title: 'Афиши, программы и памятки',
    roubles: [60, 140],
    quantity: [150, 500],
    justification: 'Печать для участников и жителей, тираж по числу сёл.',
  },
  {
    article: 'publishing',
    title: 'Съёмка и монтаж фильма о проекте',
    roubles: [38000, 65000],
    quantity: [1, 1],
    justification: 'Фильм показывает результат и служит отчётом для жителей.',
  },
  {
    article: 'other',
    title: 'Благодарственные письма и памятные подарки',
    roubles: [350, 700],
    quantity: [25, 80],
    justification: 'Вручаются активным участникам и наставникам.',
  },
  {
    article: 'other',
    title: 'Банковское обслуживание',
    roubles: [1200, 2200],
    quantity: [6, 10],
    justification: 'Ведение отдельного счёта по тарифам банка.',
  },
];

/** The line that takes the roubles left over by rounding the others. */
export const CLOSING_EXPENSE = {
  article: 'events',
  title: 'Итоговое мероприятие проекта',
  justification: 'Аренда площадки, питание, проезд и наградные материалы по отдельной смете.',
} as const;

/** What the applicant brings: paid in full from its own contribution. */
export const OWN_EXPENSES: readonly ExpensePattern[] = [
  {
    article: 'office',
    title: 'Предоставление помещения для занятий',
    roubles: [9000, 18000],
    quantity: [4, 10],
    justification: 'Помещение предоставляется безвозмездно, есть письмо собственника.',
  },
  {
    article: 'equipment',
    title: 'Использование собственного оборудования',
    roubles: [25000, 60000],
    quantity: [1, 2],
    justification: 'Оборудование числится на балансе, оценка по стоимости аренды.',
  },
  {
    article: 'travel',
    title: 'Использование транспорта партнёра',
    roubles: [6000, 12000],
    quantity: [2, 8],
    justification: 'Партнёр предоставляет автомобиль с водителем, есть гарантийное письмо.',
  },
  {
    article: 'events',
    title: 'Продукты от местных хозяйств',
    roubles: [8000, 20000],
    quantity: [1, 4],
    justification: 'Хозяйства передают продукты безвозмездно, есть письма поддержки.',
  },
  {
    article: 'other',
    title: 'Труд добровольцев',
    roubles: [350, 500],
    quantity: [60, 240],
    justification: 'Часы добровольцев оценены по средней ставке вспомогательного работника.',
  },
];
