import type { EntityManager } from 'typeorm';
import { AssignmentRuleEntity, type LocalExpert } from './assignment-rule.entity.js';

export async function localExpertOf(em: EntityManager, callId: string): Promise<LocalExpert> {
  const rule = await em.findOneBy(AssignmentRuleEntity, { callId });
  return rule?.localExpert ?? 'not-asked';
}
