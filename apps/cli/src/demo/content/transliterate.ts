// prettier-ignore
const LATIN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'sch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** A Russian name in small Latin letters, for mail addresses. @throws RangeError on any other letter */
export function transliterate(name: string): string {
  return Array.from(name.toLowerCase(), (letter) => {
    const latin = LATIN[letter];
    if (latin === undefined) throw new RangeError(`Cannot transliterate «${letter}» in «${name}»`);
    return latin;
  }).join('');
}
