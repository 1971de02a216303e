import type { Verdict } from '#kernel';
import { hasRole, type Actor } from '#platform';

/** Who may see what an organiser's contests wrote to people, and whether it arrived. */
export function mayReadDeliveries(actor: Actor, organiserId: string): Verdict {
  return (
    hasRole(actor, organiserId, 'contest-administrator', 'auditor') || 'notifications.organiser-not-found'
  );
}
