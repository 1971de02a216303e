import { sha256Words } from '../sha256.js';

/** How many hashes there are. */
export const HASHES = 2 ** 20;

/** A hash of a pair of positions, 0 … 2²⁰ − 1. */
export type TieHash = (application: number, expert: number) => number;

/** The finaliser of MurmurHash3 (Austin Appleby, public domain): every bit of 32 depends on every other. */
function mix(word: number): number {
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

/**
 * The hash that parts equally good assignments:
 * `hash20(seed, i, j) = mix(mix(s + i·0x9e3779b1) + j·0x9e3779b1) >>> 12` in 32-bit arithmetic modulo 2³², where
 * s is the first (big-endian) word of SHA-256(seed as UTF-8), i and j are positions in the order of ids from 0,
 * and mix(h): h ^= h>>>16; h *= 0x85ebca6b; h ^= h>>>13; h *= 0xc2b2ae35; h ^= h>>>16.
 * Test vector: seed "2026-spring", i = 3, j = 5 → 612731.
 */
export function tieHash(seed: string): TieHash {
  const golden = 0x9e3779b1;
  const start = sha256Words(seed)[0] ?? 0;
  return (application, expert) =>
    mix((mix((start + Math.imul(application, golden)) | 0) + Math.imul(expert, golden)) | 0) >>> 12;
}
