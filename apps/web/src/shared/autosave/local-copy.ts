import type { Versioned } from './save-state.js';

/** A text that the server does not have yet, with the one that it goes on from. */
export interface LocalCopy<Content> extends Versioned<Content> {
  base: Content;
  /** What the author gave up for it and the server does not keep yet. */
  putAside: Content | null;
}

const prefixOf = (person: string): string => `keskil.unsaved.${person}.`;

/** The names of the texts that the person has on this device and the server does not have yet. */
export const namesLeftBy = (person: string | null): string[] =>
  person === null
    ? []
    : Object.keys(localStorage)
        .filter((key) => key.startsWith(prefixOf(person)))
        .map((key) => key.slice(prefixOf(person).length));

export const removeLeftBy = (person: string): void =>
  namesLeftBy(person).forEach((name) => localStorage.removeItem(prefixOf(person) + name));

/**
 * Texts on their way, kept on the device: written before they are sent and removed once the server has them. Local
 * storage writes at once, so even a browser that is closed in mid-word loses nothing. Each person finds only the own
 * ones: families and village offices share a device.
 */
export class LocalCopies {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    private readonly person: string,
  ) {}

  read<Content>(name: string): LocalCopy<Content> | null {
    try {
      return JSON.parse(this.storage.getItem(this.keyOf(name)) ?? 'null') as LocalCopy<Content> | null;
    } catch {
      return null;
    }
  }

  /** @returns whether the device took it: it may be full, or keep nothing in a private window */
  write<Content>(name: string, { content, base, version, putAside }: LocalCopy<Content>): boolean {
    try {
      this.storage.setItem(this.keyOf(name), JSON.stringify({ content, base, version, putAside }));
      return true;
    } catch {
      return false;
    }
  }

  remove(name: string): void {
    this.storage.removeItem(this.keyOf(name));
  }

  private keyOf(name: string): string {
    return prefixOf(this.person) + name;
  }
}
