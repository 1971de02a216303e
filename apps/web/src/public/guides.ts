import type { Frame } from '../shared/layout/sections.js';

const GUIDES = ['applicant', 'expert', 'administrator', 'finance', 'public'] as const;
type Guide = (typeof GUIDES)[number];

const OWN: Record<Frame, readonly Guide[]> = {
  public: ['applicant'],
  applicant: ['applicant'],
  expert: ['expert'],
  staff: ['administrator', 'finance'],
};

/** All guides, the reader's own first. */
export const guidesFor = (frame: Frame): readonly Guide[] => [
  ...OWN[frame],
  ...GUIDES.filter((guide) => !OWN[frame].includes(guide)),
];
