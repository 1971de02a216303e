import type { ApplicationContent } from '#applications';
import type { HideNames } from '../data/name-hiders.query.js';

/** What an expert reads of an application. Experts may not contact applicants, so it has no addresses. */
export type ExpertContent = Omit<ApplicationContent, 'leader' | 'team'> & {
  /** Names are null in a call that hides applicants from experts. */
  leader: { fullName: string | null; position: string; experience: string };
  team: { fullName: string | null; role: string; experience: string }[];
};

export function expertContent({ leader, team, ...rest }: ApplicationContent): ExpertContent {
  const { fullName, position, experience } = leader;
  return { ...rest, leader: { fullName, position, experience }, team: team.map((member) => ({ ...member })) };
}

/**
 * The same for a call that hides applicants: no names of the leader and the team, and where the texts repeat
 * them, the applicant's name or addresses, they are blacked out.
 */
export function blindContent(content: ApplicationContent, hide: HideNames): ExpertContent {
  const { leader, team, ...rest } = expertContent(content);
  return withoutNames(
    {
      ...rest,
      leader: { ...leader, fullName: null },
      team: team.map((member) => ({ ...member, fullName: null })),
    },
    hide,
  );
}

function withoutNames<T>(value: T, hide: HideNames): T {
  const text = JSON.stringify(value, (_, part: unknown) => (typeof part === 'string' ? hide(part) : part));
  return JSON.parse(text) as T;
}
