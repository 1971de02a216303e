export const PROJECT_TABS = ['summary', 'plan', 'money', 'reports'] as const;
export type ProjectTab = (typeof PROJECT_TABS)[number];

/** The part of the page that the address asks for; what is unknown is the first one. */
export function readTab({ tab }: Record<string, unknown>): { tab?: ProjectTab } {
  const known = PROJECT_TABS.find((each) => each === tab);
  return known && known !== 'summary' ? { tab: known } : {};
}
