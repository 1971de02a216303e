/** The zone's name where we know one, else the IANA name. */
export function zoneNameOf(zone: string, t: (key: 'zone.Asia/Yakutsk') => string): string {
  const key = `zone.${zone}`;
  const known = t(key as 'zone.Asia/Yakutsk');
  return known === key ? zone : known;
}
