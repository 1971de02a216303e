import { EMPLOYMENTS, type Employment, type Post } from './budget-labour.js';
import type { LeaderContent, OrganisationContent, TeamMemberContent } from './content.types.js';
import { fillSlots } from './fill-slots.js';
import type { PeopleMaker } from './people.js';
import type { RolePattern } from './phrases/direction-phrases.js';
import { LEADER_EXPERIENCE, LEADER_POSITIONS, LEADER_ROLE, OFFICE_ROLES } from './phrases/every-team.js';
import type { SeededRandom } from './seeded-random.js';

export interface Team {
  leader: LeaderContent;
  members: TeamMemberContent[];
  /** Paid places: the leader's and some of the members', named as their roles are. */
  posts: Post[];
  employment: Employment;
}

const LEADER_WEIGHT = 3;
const MEMBER_WEIGHT = 2;

/** «лет» needs no inflection from five to twenty. */
const withYears = (random: SeededRandom, phrase: string): string =>
  fillSlots(phrase, { years: random.integer(5, 20) });

function makeLeader(
  random: SeededRandom,
  people: PeopleMaker,
  organisation: OrganisationContent,
): LeaderContent {
  const headLeads = organisation.kind !== 'legal-entity' || random.chance(0.6);
  const { fullName, phone, email } = headLeads ? organisation.head : people.make();
  const position = headLeads ? organisation.headPosition : random.pick(LEADER_POSITIONS);
  return { fullName, position, experience: withYears(random, random.pick(LEADER_EXPERIENCE)), phone, email };
}

/** Only legal entities have staff; groups, persons and some small entities work with the self-employed. */
function pickEmployment(random: SeededRandom, { kind }: OrganisationContent): Employment {
  const { general, reduced, selfEmployed } = EMPLOYMENTS;
  return kind === 'legal-entity'
    ? random.pick([general, general, reduced, reduced, selfEmployed])
    : selfEmployed;
}

export interface TeamRequest {
  organisation: OrganisationContent;
  specialists: readonly RolePattern[];
  askedRoubles: number;
}

/** A small project pays its leader and one more; each further half a million, another one. */
const paidMembers = (askedRoubles: number): number => 1 + Math.floor(askedRoubles / 500_000);

/** A leader and 3–6 members, of whom some are paid and the others are volunteers. */
export function makeTeam(
  random: SeededRandom,
  people: PeopleMaker,
  { organisation, specialists, askedRoubles }: TeamRequest,
): Team {
  const roles = [
    ...random.sample(specialists, random.integer(2, 3)),
    ...random.sample(OFFICE_ROLES, random.integer(1, 3)),
  ];
  const members = roles.map(({ role, experience }) => ({
    fullName: people.make().fullName,
    role,
    experience: withYears(random, experience),
  }));
  const employment = pickEmployment(random, organisation);
  const leaderArticle = employment === EMPLOYMENTS.selfEmployed ? 'civil-contracts' : 'staff';
  const paid = random.sample(roles, paidMembers(askedRoubles));
  const posts: Post[] = [
    { role: LEADER_ROLE, article: leaderArticle, weight: LEADER_WEIGHT },
    ...paid.map(({ role }): Post => ({ role, article: 'civil-contracts', weight: MEMBER_WEIGHT })),
  ];
  return { leader: makeLeader(random, people, organisation), members, posts, employment };
}
