/** The parts of an application, as the reader shows them. */
export const PARTS = ['project', 'plan', 'budget', 'team'] as const;
export type Part = (typeof PARTS)[number];

/** Where the default rubric's criteria are answered; a criterion that a fund has made up leads nowhere. */
const PARTS_OF: Readonly<Record<string, readonly Part[]>> = {
  relevance: ['project'],
  coherence: ['project', 'plan'],
  innovation: ['project'],
  value: ['plan', 'budget'],
  budget: ['budget'],
  scale: ['project', 'plan'],
  contribution: ['budget', 'project'],
  experience: ['team'],
  team: ['team'],
  openness: ['project'],
};

export const partsOf = (criterionId: string): readonly Part[] => PARTS_OF[criterionId] ?? [];
