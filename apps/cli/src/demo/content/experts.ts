import type { ExpertContent } from './content.types.js';
import { DIRECTIONS } from './directions.js';
import { MUNICIPALITIES } from './municipalities.js';
import { makePeople, type PeopleMaker } from './people.js';
import type { SeededRandom } from './seeded-random.js';

/** Wordings that fit both women and men. */
const POSITIONS: readonly string[] = [
  'Доцент университета, кандидат педагогических наук',
  'Хранитель музейных фондов',
  'Директор некоммерческого фонда',
  'Методист института развития образования',
  'Руководитель центра добровольчества',
  'Эксперт по социальному проектированию',
  'Тренер высшей категории',
  'Научный сотрудник института гуманитарных исследований',
  'Врач высшей категории',
  'Юрист общественной приёмной',
  'Психолог центра помощи семье',
  'Журналист республиканского издания',
  'Аудитор некоммерческих организаций',
  'Режиссёр народного театра',
  'Специалист по охране природы',
];

const DIRECTIONS_PER_EXPERT = 5;

/**
 * The contest's experts (45 by default). Directions are dealt in turn, so that every one of them has
 * about as many experts as the others.
 */
export function makeExperts(random: SeededRandom, people: PeopleMaker, count = 45): ExpertContent[] {
  const codes = random.shuffle(DIRECTIONS.map((direction) => direction.code));
  const turns = [...codes, ...codes];
  return makePeople(people, count).map((person, index) => {
    const from = (index * DIRECTIONS_PER_EXPERT) % codes.length;
    return {
      person,
      position: random.pick(POSITIONS),
      oktmo: random.weighted(MUNICIPALITIES, (municipality) => municipality.weight).oktmo,
      directions: turns.slice(from, from + DIRECTIONS_PER_EXPERT),
    };
  });
}
