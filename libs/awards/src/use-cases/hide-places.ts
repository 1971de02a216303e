import { withoutApplications } from '#scoring';

interface Placed {
  applicationId: string;
  number: string;
  rank: number | null;
  position: number;
  score: string | null;
  reservePosition: number | null;
}

/**
 * A list for somebody who stands near to some of its applications: what it decides about those is told, how they
 * came out is not. They follow the others, who close up, because a gap would say where they stand.
 * @param awards by position
 */
export function hidePlaces<Award extends Placed>(awards: readonly Award[], near: readonly string[]): Award[] {
  const hidden = awards
    .filter(({ applicationId }) => near.includes(applicationId))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
  const others = withoutApplications(awards, near);
  return [
    ...others.map((award) => ({ ...award, reservePosition: closedUp(award, hidden) })),
    ...hidden.map((award, index) => ({
      ...award,
      ...{ score: null, rank: null, reservePosition: null, position: others.length + index + 1 },
    })),
  ];
}

function closedUp({ reservePosition: own }: Placed, hidden: readonly Placed[]): number | null {
  if (own === null) return null;
  return (
    own - hidden.filter(({ reservePosition }) => reservePosition !== null && reservePosition < own).length
  );
}
