import type { Locale } from '#contracts';

const COLUMNS = { ru: 'name_ru', sah: 'name_sah', en: 'name_en' } as const satisfies Record<Locale, string>;

/** SQL of the name that a municipality `m` has in a language. */
export const municipalityName = (locale: Locale): string => `m.${COLUMNS[locale]}`;
