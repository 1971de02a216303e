import { addDays, type CalendarDate } from '#kernel';
import type { OrganisationContent, OrganisationKind, PersonContent } from './content.types.js';
import { DIRECTIONS, type DirectionCode } from './directions.js';
import { fillSlots } from './fill-slots.js';
import { makeKpp, makeOgrn, makeOrganisationInn, makePersonInn, makeRequisites } from './identifiers.js';
import {
  isNorthern,
  MUNICIPALITIES,
  ofDistrict,
  YAKUTSK_OKTMO,
  type Municipality,
} from './municipalities.js';
import {
  GROUP_NAMES,
  LEGAL_ENTITY_NAMES,
  ORGANISATION_NAMES,
  PURPOSES,
  STREETS,
  type NamePattern,
} from './organisation-names.js';
import { PeopleMaker } from './people.js';
import type { SeededRandom } from './seeded-random.js';

export interface OrganisationOptions {
  /** Where they come from; each gets at least one legal entity while there are enough. All 36 by default. */
  municipalities?: readonly Municipality[];
  /** The last day that a legal entity may have been registered on. */
  registeredBy?: CalendarDate;
  /** Organisations that exist already: their names and INNs are taken. */
  known?: readonly OrganisationContent[];
  /** Who invents their heads; one for the whole demo keeps names and addresses unique in all of it. */
  people?: PeopleMaker;
}

/** How many organisations of a hundred are of each kind. */
const KINDS: readonly { kind: OrganisationKind; weight: number }[] = [
  { kind: 'legal-entity', weight: 90 },
  { kind: 'group', weight: 6 },
  { kind: 'person', weight: 4 },
];
const MAX_AGE_DAYS = 14 * 365;
const DIRECTIONS_PER_ORGANISATION = 3;
/** The peoples of the North are chosen more often where they live, and elsewhere by the capital's travellers. */
function northernWeight(municipality: Municipality, { isLocal }: Naming): number {
  if (isNorthern(municipality)) return 3;
  return municipality.oktmo === YAKUTSK_OKTMO && !isLocal ? 1 : 0;
}

/** Invents organisations one by one, none with the name, INN or people of another. */
class OrganisationMaker {
  private readonly names: Set<string | null>;
  private readonly inns: Set<string | null>;

  constructor(
    private readonly random: SeededRandom,
    private readonly people: PeopleMaker,
    private readonly registeredBy: CalendarDate,
    known: readonly OrganisationContent[],
  ) {
    this.names = new Set(known.map(({ shortName }) => shortName));
    this.inns = new Set(known.map(({ inn }) => inn));
  }

  make(kind: OrganisationKind, municipality: Municipality): OrganisationContent {
    const head = this.people.make();
    const identity = this.identity(kind, municipality, head);
    return {
      ...identity,
      kind,
      oktmo: municipality.oktmo,
      address: this.address(municipality),
      head,
      directions: this.directions(northernWeight(municipality, identity)),
    };
  }

  private identity(kind: OrganisationKind, municipality: Municipality, head: PersonContent): Identity {
    switch (kind) {
      case 'legal-entity':
        return { ...this.naming(LEGAL_ENTITY_NAMES, municipality), ...this.registration() };
      case 'group':
        return { ...this.naming(GROUP_NAMES, municipality), ...UNREGISTERED, inn: null, bank: null };
      case 'person':
        return {
          shortName: head.fullName,
          fullName: head.fullName,
          headPosition: 'Автор инициативы',
          isLocal: true,
          ...UNREGISTERED,
          inn: this.newInn(makePersonInn),
          bank: makeRequisites(this.random, '40817'),
        };
    }
  }

  private naming(patterns: readonly NamePattern[], municipality: Municipality): Naming {
    const { random } = this;
    const draw = (): Naming => {
      const pattern = random.weighted(patterns, ({ weight }) => weight);
      const slots = {
        name: random.pick(ORGANISATION_NAMES),
        purpose: random.pick(PURPOSES),
        district: ofDistrict(municipality),
        centre: municipality.centreRu,
      };
      return {
        shortName: fillSlots(pattern.short, slots),
        fullName: fillSlots(pattern.full, slots),
        headPosition: pattern.headPosition,
        isLocal: pattern.isLocal,
      };
    };
    return drawNew(this.names, ({ shortName }) => shortName, draw);
  }

  private newInn(draw: (random: SeededRandom) => string): string {
    return drawNew(
      this.inns,
      (inn) => inn,
      () => draw(this.random),
    );
  }

  private registration(): Omit<Identity, keyof Naming> {
    const registeredOn = addDays(this.registeredBy, -this.random.integer(0, MAX_AGE_DAYS));
    const inn = this.newInn(makeOrganisationInn);
    return {
      inn,
      ogrn: makeOgrn(this.random, registeredOn),
      kpp: makeKpp(inn),
      registeredOn,
      bank: makeRequisites(this.random, '40703'),
    };
  }

  private address({ nameRu, kind, centreType, centreRu }: Municipality): string {
    const centre = `${centreType} ${centreRu}`;
    const place = kind === 'city' ? centre : `${nameRu}, ${centre}`;
    const { random } = this;
    return `Республика Саха (Якутия), ${place}, ${random.pick(STREETS)}, д. ${random.integer(1, 86)}`;
  }

  private directions(northern: number): DirectionCode[] {
    const drawn = new Set<DirectionCode>();
    while (drawn.size < DIRECTIONS_PER_ORGANISATION) {
      const { code } = this.random.weighted(
        DIRECTIONS,
        (direction) => direction.weight * (direction.code === 'northern-peoples' ? northern : 1),
      );
      drawn.add(code);
    }
    return [...drawn];
  }
}

type Naming = Pick<OrganisationContent, 'shortName' | 'fullName' | 'headPosition' | 'isLocal'>;
type Identity = Naming & Pick<OrganisationContent, 'inn' | 'ogrn' | 'kpp' | 'registeredOn' | 'bank'>;

/** What a group and a person have instead of a state registration. */
const UNREGISTERED = { ogrn: null, kpp: null, registeredOn: null };

/** Draws until the value is new by its key, and keeps the key. */
function drawNew<T>(taken: Set<string | null>, keyOf: (value: T) => string, draw: () => T): T {
  let value = draw();
  while (taken.has(keyOf(value))) value = draw();
  taken.add(keyOf(value));
  return value;
}

/** A maker of people who are not the heads of these organisations. */
export function peopleBeside(random: SeededRandom, known: readonly OrganisationContent[]): PeopleMaker {
  return new PeopleMaker(
    random.fork('people'),
    known.map(({ head }) => head),
  );
}

/** `count` different organisations: about 90 % legal entities, 6 % groups, 4 % persons. */
export function makeOrganisations(
  random: SeededRandom,
  count: number,
  {
    municipalities = MUNICIPALITIES,
    registeredBy = '2023-12-31',
    known = [],
    people = peopleBeside(random, known),
  }: OrganisationOptions = {},
): OrganisationContent[] {
  const maker = new OrganisationMaker(random, people, registeredBy, known);
  const covering = municipalities.slice(0, count).map((place) => maker.make('legal-entity', place));
  const others = Array.from({ length: count - covering.length }, () =>
    maker.make(
      random.weighted(KINDS, ({ weight }) => weight).kind,
      random.weighted(municipalities, ({ weight }) => weight),
    ),
  );
  return [...covering, ...others];
}
