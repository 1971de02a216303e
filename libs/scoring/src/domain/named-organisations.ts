/** A shorter text would fit half of all names. */
const SHORTEST_NAME = 4;

const folded = (name: string): string =>
  ` ${(
    name
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;

/**
 * Whether one of these texts means the applicant: its INN, or whole words of its name, whatever the quotes, the case
 * and the legal form. A few letters name nobody.
 */
export function isNamed(
  { name, inn }: { name: string; inn: string | null },
  texts: readonly string[],
): boolean {
  const own = folded(name);
  return texts.some((text) => {
    const said = folded(text);
    return said.trim() === inn || (said.trim().length >= SHORTEST_NAME && own.includes(said));
  });
}
