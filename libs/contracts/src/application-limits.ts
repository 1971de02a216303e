/**
 * How long the answers of an application may be, in UTF-16 units after trimming, and how many lines its lists may
 * have. The server refuses what is longer; the form counts along.
 */
export const APPLICATION_LIMITS = {
  project: {
    title: 300,
    summary: 2_000,
    problem: 5_000,
    goal: 1_000,
    tasks: 500,
    targetGroups: 300,
    geography: 1_000,
    quantitativeResults: 3_000,
    qualitativeResults: 3_000,
    partners: 3_000,
    informationSupport: 3_000,
    development: 3_000,
  },
  leader: { fullName: 200, position: 200, experience: 3_000, phone: 50, email: 200 },
  team: { fullName: 200, role: 200, experience: 3_000 },
  plan: { task: 500, title: 500, expectedResult: 1_000 },
  budget: { title: 500, justification: 2_000 },
  lines: { tasks: 30, targetGroups: 30, team: 60, plan: 200, budget: 300 },
  largestQuantity: 1_000_000,
} as const;
