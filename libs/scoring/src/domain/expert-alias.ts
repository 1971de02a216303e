import type { AliasScope } from '#contracts';

/** Crockford's base 32: no letter that looks like a digit or another letter. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 4;

export interface KnownAlias {
  expertId: string;
  expertAlias: string;
}

/**
 * The names that stand for a call's experts, e.g. «Э-7K3Q». No two of a call are equal, unless its rules link
 * all reviews of one expert.
 */
export class ExpertAliases {
  private readonly taken: Set<string>;
  private readonly ofExpert = new Map<string, string>();

  /**
   * @param known every alias that the call has already
   * @param random an integer from 0, below the bound; unpredictable, or aliases could be told in advance
   */
  constructor(
    private readonly scope: AliasScope,
    known: readonly KnownAlias[],
    private readonly random: (bound: number) => number,
  ) {
    this.taken = new Set(known.map(({ expertAlias }) => expertAlias));
    for (const { expertId, expertAlias } of known) this.ofExpert.set(expertId, expertAlias);
  }

  /** The alias for one more review of the expert. */
  next(expertId: string): string {
    const known = this.scope === 'call' ? this.ofExpert.get(expertId) : undefined;
    const alias = known ?? this.draw();
    this.taken.add(alias);
    this.ofExpert.set(expertId, alias);
    return alias;
  }

  private draw(): string {
    const letters = Array.from({ length: LENGTH }, () => ALPHABET[this.random(ALPHABET.length)] ?? '');
    const alias = `Э-${letters.join('')}`;
    return this.taken.has(alias) ? this.draw() : alias;
  }
}
