/** Endings of Russian words, the longest first: what is left names the same thing in every case and number. */
const RUSSIAN_ENDING =
  /(иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|ией|ях|ах|ей|ой|ий|ый|ая|яя|ое|ее|ие|ые|ым|им|ую|юю|ов|ев|ам|ям|ом|ем|ию|ью|ия|ья|а|я|о|е|ы|и|у|ю|ь|й)$/u;
const RUSSIAN_WORD = /^[а-я]+$/u;
const SHORTEST_STEM = 3;
const SHORTEST_WORD = 3;
/** Sakha words grow at their end by many letters; the beginning is the word. */
const SAKHA_STEM = 6;
const SAKHA_LETTER = /[ҕҥөһү]/u;

/** A text's stems, each with how often it stands there and the first word that has it. */
export type Terms = ReadonlyMap<string, { count: number; word: string }>;

/** Cuts a text into stems: letters and digits of any script count, case and «ё» do not. */
export function termsOf(text: string): Terms {
  const terms = new Map<string, { count: number; word: string }>();
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length < SHORTEST_WORD) continue;
    const stem = stemOf(word.replaceAll('ё', 'е'));
    const known = terms.get(stem);
    if (known) known.count += 1;
    else terms.set(stem, { count: 1, word });
  }
  return terms;
}

function stemOf(word: string): string {
  if (SAKHA_LETTER.test(word)) return word.slice(0, SAKHA_STEM);
  if (!RUSSIAN_WORD.test(word)) return word;
  const stem = word.replace(RUSSIAN_ENDING, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}

/** How near a text is to each document of an index. */
export interface Nearness {
  /** Cosines by the documents' positions, 0..1. */
  cosines: Float64Array;
  /** Words of the text that the document has too, the most telling first. */
  sharedWith(document: number, most: number): string[];
}

/**
 * Documents as TF-IDF vectors: a term weighs `(1 + ln count) · ln((N + 1) / documents with it)`. A document's terms are
 * added up as they stand in it, so the order of documents cannot matter.
 */
export class TextIndex {
  private readonly terms: readonly Terms[];
  private readonly postings = new Map<string, { document: number; weight: number }[]>();
  private readonly norms: Float64Array;

  /** @param onShare how much is read, 0..1 */
  constructor(documents: readonly string[], onShare: (share: number) => void = () => {}) {
    this.terms = documents.map((text, read) => {
      onShare(read / documents.length);
      return termsOf(text);
    });
    this.norms = new Float64Array(documents.length);
    for (const [document, terms] of this.terms.entries())
      for (const [stem, { count }] of terms) {
        const posting = { document, weight: 1 + Math.log(count) };
        const known = this.postings.get(stem);
        if (known) known.push(posting);
        else this.postings.set(stem, [posting]);
      }
    for (const [stem, postings] of this.postings)
      for (const posting of postings) posting.weight *= this.rarityOf(stem);
    for (const [document, terms] of this.terms.entries())
      for (const [stem, { count }] of terms)
        this.norms[document]! += ((1 + Math.log(count)) * this.rarityOf(stem)) ** 2;
  }

  /** Documents that have every stem of the text, in any order; none for a text without stems. */
  documentsWith(text: string): number[] {
    const [first, ...others] = termsOf(text).keys();
    const holders = this.postings.get(first ?? '') ?? [];
    return holders
      .map(({ document }) => document)
      .filter((document) => others.every((stem) => this.has(document, stem)));
  }

  nearnessTo(text: string): Nearness {
    const query = [...termsOf(text)]
      .filter(([stem]) => this.postings.has(stem))
      .map(([stem, { count, word }]) => ({ stem, word, weight: (1 + Math.log(count)) * this.rarityOf(stem) }))
      .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
    const cosines = new Float64Array(this.terms.length);
    for (const { stem, weight } of query)
      for (const posting of this.postings.get(stem) ?? [])
        cosines[posting.document]! += weight * posting.weight;
    const norm = Math.sqrt(query.reduce((sum, { weight }) => sum + weight ** 2, 0));
    for (const [document, dot] of cosines.entries())
      cosines[document] = dot === 0 ? 0 : Math.min(1, dot / (norm * Math.sqrt(this.norms[document]!)));
    return {
      cosines,
      sharedWith: (document, most) =>
        query
          .filter(({ stem }) => this.has(document, stem))
          .slice(0, most)
          .map(({ word }) => word),
    };
  }

  private has(document: number, stem: string): boolean {
    return this.terms[document]?.has(stem) ?? false;
  }

  private rarityOf(stem: string): number {
    return Math.log((this.terms.length + 1) / (this.postings.get(stem)?.length ?? 1));
  }
}
