import { DEMO_DOMAIN } from '#identity';
import type { Gender, PersonContent } from './content.types.js';
import { FEMALE_NAMES, MALE_NAMES, PATRONYMICS, SURNAMES } from './people-names.js';
import type { SeededRandom } from './seeded-random.js';
import { transliterate } from './transliterate.js';

/** «Слепцов» → «Слепцова», «Заболоцкий» → «Заболоцкая», «Шевченко» stays. */
function feminineSurname(surname: string): string {
  if (surname.endsWith('ский') || surname.endsWith('цкий')) return `${surname.slice(0, -2)}ая`;
  return /(ов|ев|ёв|ин|ын)$/.test(surname) ? `${surname}а` : surname;
}

/** Code 000 is given to no Russian network, so that a demo never rings at somebody's. */
function makePhone(random: SeededRandom): string {
  const pair = (): string => String(random.integer(0, 99)).padStart(2, '0');
  return `+7 000 ${random.integer(200, 999)}-${pair()}-${pair()}`;
}

/** Invents people: no full name and no address comes twice from one maker. */
export class PeopleMaker {
  private readonly fullNames: Set<string>;
  private readonly emails: Set<string>;

  /** @param known people whose names and addresses are taken */
  constructor(
    private readonly random: SeededRandom,
    known: readonly PersonContent[] = [],
  ) {
    this.fullNames = new Set(known.map((person) => person.fullName));
    this.emails = new Set(known.map((person) => person.email));
  }

  make(): PersonContent {
    const person = this.draw();
    return this.fullNames.has(person.fullName) ? this.make() : this.keep(person);
  }

  private draw(): Omit<PersonContent, 'email'> {
    const { random } = this;
    const gender: Gender = random.chance(0.66) ? 'female' : 'male';
    const surname = random.pick(SURNAMES);
    const [femalePatronymic, malePatronymic] = random.pick(PATRONYMICS);
    const lastName = gender === 'female' ? feminineSurname(surname) : surname;
    const firstName = random.pick(gender === 'female' ? FEMALE_NAMES : MALE_NAMES);
    const patronymic = gender === 'female' ? femalePatronymic : malePatronymic;
    const fullName = `${lastName} ${firstName} ${patronymic}`;
    return { gender, lastName, firstName, patronymic, fullName, phone: makePhone(random) };
  }

  private keep(drawn: Omit<PersonContent, 'email'>): PersonContent {
    const person = { ...drawn, email: this.freeEmail(drawn) };
    this.fullNames.add(person.fullName);
    this.emails.add(person.email);
    return person;
  }

  private freeEmail({ firstName, lastName }: Pick<PersonContent, 'firstName' | 'lastName'>): string {
    const name = `${transliterate(firstName)}.${transliterate(lastName)}`;
    let email = `${name}@${DEMO_DOMAIN}`;
    for (let n = 2; this.emails.has(email); n += 1) email = `${name}${n}@${DEMO_DOMAIN}`;
    return email;
  }
}

/** `count` different people of one maker: experts, staff, anybody. */
export function makePeople(maker: PeopleMaker, count: number): PersonContent[] {
  return Array.from({ length: count }, () => maker.make());
}
