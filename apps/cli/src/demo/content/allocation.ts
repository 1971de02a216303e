import type { OrganisationContent } from './content.types.js';
import type { DirectionCode } from './directions.js';
import type { FeaturedProject } from './featured-projects.js';
import { isNorthern, municipalityOf, YAKUTSK_OKTMO, type Municipality } from './municipalities.js';
import type { SeededRandom } from './seeded-random.js';

/** One application before it is written: who, in what direction, where. */
export interface ApplicationSlot {
  organisationIndex: number;
  organisation: OrganisationContent;
  direction: DirectionCode;
  municipality: Municipality;
}

/** A featured project and the organisation that carries it out. */
export interface FeaturedApplicant {
  organisationIndex: number;
  project: FeaturedProject;
}

/** How often an organisation of the capital that may work elsewhere does. */
const CAPITAL_WORKS_AWAY = 0.7;

/** The first legal entity of each featured project's municipality. @throws RangeError when there is none */
export function findFeaturedApplicants(
  organisations: readonly OrganisationContent[],
  featured: readonly FeaturedProject[],
): FeaturedApplicant[] {
  return featured.map((project) => {
    const organisationIndex = organisations.findIndex(
      ({ kind, oktmo }) => kind === 'legal-entity' && oktmo === project.oktmo,
    );
    if (organisationIndex < 0) throw new RangeError(`Nobody in ${project.oktmo} for «${project.title}»`);
    return { organisationIndex, project };
  });
}

/** The organisations, those with a featured project working first of all in its direction. */
export function withFeaturedDirections(
  organisations: readonly OrganisationContent[],
  featured: readonly FeaturedApplicant[],
): OrganisationContent[] {
  return organisations.map((organisation, index) => {
    const own = featured.find(({ organisationIndex }) => organisationIndex === index);
    if (!own) return organisation;
    const { direction } = own.project;
    const others = organisation.directions.filter((other) => other !== direction);
    return { ...organisation, directions: [direction, ...others] };
  });
}

/** How many applications each makes: one, and some legal entities more, each in a direction of its own. */
function drawCounts(
  random: SeededRandom,
  organisations: readonly OrganisationContent[],
  applications: number,
): number[] {
  const applicants = organisations.map(({ kind, directions }) => ({
    count: 1,
    most: kind === 'legal-entity' ? directions.length : 1,
  }));
  for (let left = applications - organisations.length; left > 0; left -= 1) {
    random.pick(applicants.filter(({ count, most }) => count < most)).count += 1;
  }
  return applicants.map(({ count }) => count);
}

function drawMunicipality(
  random: SeededRandom,
  { oktmo, isLocal }: OrganisationContent,
  direction: DirectionCode,
  active: readonly Municipality[],
): Municipality {
  const isForNorth = direction === 'northern-peoples';
  const away = active.filter((place) => place.oktmo !== YAKUTSK_OKTMO && (!isForNorth || isNorthern(place)));
  const worksAway = oktmo === YAKUTSK_OKTMO && !isLocal && (isForNorth || random.chance(CAPITAL_WORKS_AWAY));
  return worksAway && away.length > 0 ? random.weighted(away, ({ weight }) => weight) : municipalityOf(oktmo);
}

/**
 * Deals applications to organisations: every one applies, none twice in one direction, and the first
 * organisation of a municipality works at home, so that no active municipality stays empty.
 * @throws RangeError when the organisations cannot make so many applications
 */
export function allocate(
  random: SeededRandom,
  organisations: readonly OrganisationContent[],
  applications: number,
  active: readonly Municipality[],
): ApplicationSlot[] {
  const counts = drawCounts(random, organisations, applications);
  const homes = new Set<string>();
  return organisations.flatMap((organisation, organisationIndex) =>
    organisation.directions.slice(0, counts[organisationIndex]).map((direction) => {
      const isFirstAtHome = !homes.has(organisation.oktmo);
      homes.add(organisation.oktmo);
      const municipality = isFirstAtHome
        ? municipalityOf(organisation.oktmo)
        : drawMunicipality(random, organisation, direction, active);
      return { organisationIndex, organisation, direction, municipality };
    }),
  );
}
