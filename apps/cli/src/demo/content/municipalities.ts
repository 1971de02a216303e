import { MUNICIPALITY_FACTS, type MunicipalityFacts } from './municipality-facts.js';
import { MUNICIPALITY_PLACES, type MunicipalityPlaces } from './municipality-places.js';

export type Municipality = MunicipalityFacts & MunicipalityPlaces;

function withPlaces(facts: MunicipalityFacts): Municipality {
  const places = MUNICIPALITY_PLACES[facts.oktmo];
  if (!places) throw new RangeError(`No places for ${facts.oktmo}`);
  return { ...facts, ...places };
}

export const MUNICIPALITIES: readonly Municipality[] = MUNICIPALITY_FACTS.map(withPlaces);

const byActivity = [...MUNICIPALITIES].sort((a, b) => b.weight - a.weight || (a.oktmo < b.oktmo ? -1 : 1));

/** The `count` municipalities that apply the most: 27 in a modest year, 31 in a lively one. */
export function activeMunicipalities(count: number): readonly Municipality[] {
  return byActivity.slice(0, count);
}

/** @throws RangeError when there is no such municipality */
export function municipalityOf(oktmo: string): Municipality {
  const found = MUNICIPALITIES.find((municipality) => municipality.oktmo === oktmo);
  if (!found) throw new RangeError(`No municipality ${oktmo}`);
  return found;
}

/** «Амгинского улуса», «городского округа Якутск». */
export function ofDistrict({ nameRu }: Municipality): string {
  return nameRu.replace(/[иы]й (улус|район)$/, 'ого $1а').replace(/^городской округ/, 'городского округа');
}

/** «в Амгинском улусе», «в городском округе Якутск». */
export function inDistrict({ nameRu }: Municipality): string {
  const name = nameRu
    .replace(/[иы]й (улус|район)$/, 'ом $1е')
    .replace(/^городской округ/, 'городском округе');
  return `в ${name}`;
}

/** Where the indigenous peoples of the North live in settlements of their own. */
const NORTHERN: ReadonlySet<string> = new Set([
  '98601000',
  '98603000',
  '98606000',
  '98610000',
  '98612000',
  '98615000',
  '98616000',
  '98622000',
  '98624000',
  '98633000',
  '98637000',
  '98639000',
  '98641000',
  '98642000',
  '98646000',
  '98650000',
  '98654000',
  '98656000',
  '98659000',
  '98660000',
]);

/** Whether a project for the peoples of the North makes sense there. */
export function isNorthern({ oktmo }: Municipality): boolean {
  return NORTHERN.has(oktmo);
}

/** The capital: its organisations work all over the republic. */
export const YAKUTSK_OKTMO = '98701000';
