import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, in a form that fits a cookie or an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const digestOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
