import type { Role } from '#contracts';
import { DEMO_DOMAIN } from '#identity';

export const FUND_NAME = 'Фонд развития гражданских инициатив (вымышленный)';

export interface StaffAccount {
  /** The part of the address before `@demo.keskil.example`. */
  name: string;
  /** As the list of accounts says it. */
  title: string;
  roles: readonly Role[];
}

/** Who runs the demo's contests. */
export const STAFF = [
  {
    name: 'admin',
    title: 'администратор конкурса',
    roles: ['installation-administrator', 'contest-administrator'],
  },
  { name: 'checker', title: 'формальная проверка заявок', roles: ['formal-checker'] },
  { name: 'head', title: 'руководитель экспертизы', roles: ['head-of-expertise'] },
  { name: 'council', title: 'секретарь совета', roles: ['council-secretary', 'council-member'] },
  { name: 'member', title: 'член совета', roles: ['council-member'] },
  { name: 'committee', title: 'член комитета', roles: ['committee-member'] },
  { name: 'preparer', title: 'готовит платежи', roles: ['finance-preparer'] },
  { name: 'approver', title: 'подтверждает платежи', roles: ['finance-approver'] },
  { name: 'curator', title: 'куратор проектов, принимает отчёты', roles: ['project-curator'] },
  { name: 'auditor', title: 'аудитор, только чтение', roles: ['auditor'] },
] as const satisfies readonly StaffAccount[];

export type StaffName = (typeof STAFF)[number]['name'];

/** One of the experts, and the head of an organisation whose project is running. */
export const EXPERT_ACCOUNT = 'expert';
export const APPLICANT_ACCOUNT = 'applicant';

export const addressOf = (name: string): string => `${name}@${DEMO_DOMAIN}`;
