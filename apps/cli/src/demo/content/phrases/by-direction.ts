import type { DirectionCode } from '../directions.js';
import { civilSociety } from './civil-society.js';
import { culture } from './culture.js';
import type { DirectionPhrases } from './direction-phrases.js';
import { ecologyAnimals } from './ecology-animals.js';
import { familyChildhood } from './family-childhood.js';
import { healthSport } from './health-sport.js';
import { historicalMemory } from './historical-memory.js';
import { humanRights } from './human-rights.js';
import { juvenileCrimePrevention } from './juvenile-crime-prevention.js';
import { northernPeoples } from './northern-peoples.js';
import { patrioticUpbringing } from './patriotic-upbringing.js';
import { peaceBetweenNations } from './peace-between-nations.js';
import { scienceEducation } from './science-education.js';
import { socialSupport } from './social-support.js';
import { stateOfficialLanguages } from './state-official-languages.js';
import { volunteering } from './volunteering.js';
import { youth } from './youth.js';

export const PHRASES: Readonly<Record<DirectionCode, DirectionPhrases>> = {
  youth,
  'patriotic-upbringing': patrioticUpbringing,
  volunteering,
  'ecology-animals': ecologyAnimals,
  'science-education': scienceEducation,
  'health-sport': healthSport,
  'civil-society': civilSociety,
  'state-official-languages': stateOfficialLanguages,
  culture,
  'family-childhood': familyChildhood,
  'social-support': socialSupport,
  'historical-memory': historicalMemory,
  'human-rights': humanRights,
  'peace-between-nations': peaceBetweenNations,
  'juvenile-crime-prevention': juvenileCrimePrevention,
  'northern-peoples': northernPeoples,
};
