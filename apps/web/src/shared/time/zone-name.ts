/** The zone's name where we know one, else the IANA name. */
export function zoneNameOf(zone: string, t: (key: 'zone.Asia/Yakutsk') => string): string {
  const key = `zone.${zone}`;
  const known = t(key as 'zone.Asia/Yakutsk');
  return known === key ? zone : known;
}

/** The zones of Yakutia, where contests are, and Moscow's. */
export const KNOWN_ZONES = [
  'Asia/Yakutsk',
  'Asia/Khandyga',
  'Asia/Vladivostok',
  'Asia/Ust-Nera',
  'Asia/Magadan',
  'Asia/Srednekolymsk',
  'Europe/Moscow',
] as const;
