import { useMediaQuery } from '@mantine/hooks';

/** Whether the page has room for a table of seven columns. */
export const useDesk = (): boolean =>
  useMediaQuery('(min-width: 64em)', undefined, { getInitialValueInEffect: false });
