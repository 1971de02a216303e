import type { Role } from '#contracts';
import { hasAnyRole, type Me } from '../api/session.js';
import type { texts } from '../texts/ru.js';

/** An entry of the navigation. */
export interface Section {
  to: string;
  label: keyof typeof texts;
  /** Who has it; left out: everyone of the frame. */
  roles?: readonly Role[];
}

const ADMINISTRATORS: readonly Role[] = ['contest-administrator', 'installation-administrator', 'auditor'];
const EXPERTISE: readonly Role[] = [...ADMINISTRATORS, 'head-of-expertise'];
const COUNCIL: readonly Role[] = ['council-secretary', 'council-member', 'committee-member'];
const FINANCE: readonly Role[] = ['finance-preparer', 'finance-approver', 'project-curator'];

const PUBLIC_SECTIONS: readonly Section[] = [
  { to: '/', label: 'nav.calls' },
  { to: '/results', label: 'nav.results' },
];

const APPLICANT_SECTIONS: readonly Section[] = [
  { to: '/', label: 'nav.calls' },
  { to: '/my/applications', label: 'nav.my-applications' },
  { to: '/my/projects', label: 'nav.my-projects' },
];

const EXPERT_SECTIONS: readonly Section[] = [
  { to: '/reviews', label: 'nav.my-reviews' },
  { to: '/expert-profile', label: 'nav.profile' },
];

/** The navigation of those who run contests and pay for them; each sees what the own roles need. */
const STAFF_SECTIONS: readonly Section[] = [
  { to: '/fund', label: 'nav.today' },
  { to: '/fund/calls', label: 'nav.calls' },
  {
    to: '/fund/applications',
    label: 'nav.applications',
    roles: [...EXPERTISE, 'formal-checker', ...COUNCIL],
  },
  { to: '/fund/experts', label: 'nav.experts', roles: EXPERTISE },
  { to: '/fund/ranking', label: 'nav.ranking', roles: [...EXPERTISE, ...COUNCIL] },
  { to: '/fund/decisions', label: 'nav.decisions', roles: [...ADMINISTRATORS, ...COUNCIL] },
  { to: '/fund/publication', label: 'nav.publication', roles: ADMINISTRATORS },
  { to: '/fund/agreements', label: 'nav.agreements', roles: [...ADMINISTRATORS, ...FINANCE] },
  { to: '/fund/tranches', label: 'nav.tranches', roles: ['auditor', ...FINANCE] },
  { to: '/fund/payments', label: 'nav.payments', roles: ['auditor', ...FINANCE] },
  {
    to: '/fund/statements',
    label: 'nav.statements',
    roles: ['auditor', 'finance-preparer', 'finance-approver'],
  },
  { to: '/fund/reports', label: 'nav.reports', roles: ['auditor', ...FINANCE] },
  { to: '/fund/people', label: 'nav.people', roles: ADMINISTRATORS },
  { to: '/fund/letters', label: 'nav.letters', roles: ADMINISTRATORS },
  { to: '/fund/journal', label: 'nav.journal', roles: [...ADMINISTRATORS, 'finance-approver'] },
];

export type Frame = 'public' | 'applicant' | 'expert' | 'staff';

const STAFF_ROLES: readonly Role[] = [...EXPERTISE, ...COUNCIL, ...FINANCE, 'formal-checker'];

/** Where a person works; who has several hats wears the one with the most to do. */
export function frameOf(me: Me | null | undefined): Frame {
  if (!me) return 'public';
  if (hasAnyRole(me, ...STAFF_ROLES)) return 'staff';
  return hasAnyRole(me, 'expert') ? 'expert' : 'applicant';
}

/** What a person sees first after signing in. */
export const HOME: Record<Frame, string> = {
  public: '/',
  applicant: '/my/applications',
  expert: '/reviews',
  staff: '/fund',
};

export function sectionsOf(me: Me | null | undefined): readonly Section[] {
  const frame = frameOf(me);
  if (frame === 'public') return PUBLIC_SECTIONS;
  if (frame === 'applicant') return APPLICANT_SECTIONS;
  if (frame === 'expert') return EXPERT_SECTIONS;
  return STAFF_SECTIONS.filter(({ roles }) => !roles || hasAnyRole(me, ...roles));
}
