import type { DirectionCode } from './directions.js';

/** A project that a contest always has: the demo's guide shows it. */
export interface FeaturedProject {
  /** A title of one of the direction's ideas. */
  title: string;
  direction: DirectionCode;
  oktmo: string;
  askedRoubles: number;
}

export const FEATURED_PROJECTS: readonly FeaturedProject[] = [
  {
    title: 'Хапсагай в каждый наслег',
    direction: 'health-sport',
    oktmo: '98658000',
    askedRoubles: 1_203_400,
  },
  {
    title: 'Олонхо у камелька: вечера сказителей',
    direction: 'state-official-languages',
    oktmo: '98648000',
    askedRoubles: 684_500,
  },
  {
    title: 'Дети оленеводов: школа кочевого ремесла',
    direction: 'northern-peoples',
    oktmo: '98642000',
    askedRoubles: 1_486_000,
  },
  {
    title: 'Эбээ на связи: смартфон без страха',
    direction: 'social-support',
    oktmo: '98618000',
    askedRoubles: 438_150,
  },
  {
    title: 'Хомус на ощупь: мастерская незрячих',
    direction: 'culture',
    oktmo: '98604000',
    askedRoubles: 893_600,
  },
  {
    title: 'Мерзлота под партой: школьный мониторинг',
    direction: 'science-education',
    oktmo: '98601000',
    askedRoubles: 1_120_300,
  },
];
