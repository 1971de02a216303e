import type { ApplicationContent } from '#applications';
import type { ExpertSight } from '../domain/review-facts.js';

/** What an expert reads of an application. Experts may not contact applicants, so it has no addresses. */
export type ExpertContent = Omit<ApplicationContent, 'leader' | 'team'> & {
  /** Names are null in a call that hides applicants from experts. */
  leader: { fullName: string | null; position: string; experience: string };
  team: { fullName: string | null; role: string; experience: string }[];
};

/** What stands where a name was. */
const HIDDEN = '▮▮▮';
/** A shorter name would black out half of a text. */
const SHORTEST_NAME = 3;

/** What of an open application the expert sees. */
export const seenContent = (
  content: ApplicationContent,
  { organisationName }: { organisationName: string },
  { organisation }: Pick<ExpertSight, 'organisation'>,
): ExpertContent => (organisation ? expertContent(content) : blindContent(content, organisationName));

export function expertContent({ leader, team, ...rest }: ApplicationContent): ExpertContent {
  const { fullName, position, experience } = leader;
  return { ...rest, leader: { fullName, position, experience }, team: team.map((member) => ({ ...member })) };
}

/**
 * The same for a call that hides applicants: no names of the leader and the team, and where the texts repeat
 * them, the addresses or the applicant's name word for word, they are blacked out.
 */
export function blindContent(content: ApplicationContent, organisationName: string): ExpertContent {
  const { leader, team } = content;
  const names = [
    organisationName,
    leader.fullName,
    leader.email,
    leader.phone,
    ...team.map((m) => m.fullName),
  ]
    .filter((name) => name.length >= SHORTEST_NAME)
    .sort((a, b) => b.length - a.length);
  const open = expertContent(content);
  return withoutNames(
    {
      ...open,
      leader: { ...open.leader, fullName: null },
      team: open.team.map((member) => ({ ...member, fullName: null })),
    },
    names,
  );
}

function withoutNames<T>(value: T, names: readonly string[]): T {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? names.reduce((rest, name) => rest.replaceAll(name, HIDDEN), part) : part,
  );
  return JSON.parse(text) as T;
}
