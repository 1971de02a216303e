import { useMay } from '../rights.js';

/** Whether the person may read what experts say to each other. */
export const useReadsPanels = (organiserId: string): boolean =>
  useMay(
    organiserId,
    ...(['contest-administrator', 'head-of-expertise', 'auditor'] as const),
    ...(['council-member', 'council-secretary'] as const),
  );
