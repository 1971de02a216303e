const IDS = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const SPOKEN = 8;

/** A page's address that can be read out over the phone: ids are cut to their beginnings. */
export const pageCode = (path: string): string =>
  path.replace(IDS, (id) => id.slice(0, SPOKEN).toUpperCase());
