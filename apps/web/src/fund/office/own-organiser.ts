import { useMe } from '../../shared/api/session.js';

/** The organiser that the person works for; the first of several. */
export function useOwnOrganiser(): string | undefined {
  return useMe()?.roles.find(({ organiserId }) => organiserId !== null)?.organiserId ?? undefined;
}
