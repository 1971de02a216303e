import type { RolePattern } from './direction-phrases.js';

/** Who works in a project of any direction beside its specialists. Wordings fit both women and men. */

export const LEADER_ROLE = 'Руководитель проекта';

export const LEADER_EXPERIENCE: readonly string[] = [
  'Руководство общественными проектами {years} лет, три завершённых гранта с принятыми отчётами.',
  'Работа в некоммерческих организациях {years} лет, управление командами до двенадцати человек.',
  'Педагогический и организаторский стаж {years} лет, опыт районных и республиканских проектов.',
  'Организация программ для жителей {years} лет, благодарственные письма администрации.',
];

/** Positions of leaders who are not the head of the applicant. */
export const LEADER_POSITIONS: readonly string[] = [
  'Специалист по проектам',
  'Член правления',
  'Методист',
  'Педагог дополнительного образования',
  'Координатор программ',
];

export const OFFICE_ROLES: readonly RolePattern[] = [
  { role: 'Бухгалтер', experience: 'Бухгалтерский стаж {years} лет, отчётность по целевым средствам.' },
  { role: 'Координатор проекта', experience: 'Координация мероприятий и добровольцев {years} лет.' },
  {
    role: 'Специалист по связям с общественностью',
    experience: 'Работа в местных средствах массовой информации {years} лет.',
  },
  { role: 'Фотограф и монтажёр', experience: 'Съёмка и монтаж репортажей {years} лет.' },
  {
    role: 'Координатор в дальних сёлах',
    experience: 'Работа с жителями дальних сёл {years} лет, знание местных условий.',
  },
];
