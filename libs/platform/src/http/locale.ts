import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { LOCALES, type Locale } from '#contracts';
import type { ActingRequest } from './access.js';

/**
 * The reader's language: that of the page, which names exactly one of ours; else what the person chose; else what
 * the browser lists; else Russian.
 */
export function localeOf({ actor, headers }: ActingRequest): Locale {
  const asked = headers['accept-language'] ?? '';
  const listed = asked.split(',').map((part) => part.trim().split(/[-;]/)[0]);
  const first = LOCALES.find(
    (locale) => locale === listed.find((tag) => LOCALES.some((known) => known === tag)),
  );
  return LOCALES.find((locale) => locale === asked) ?? actor?.locale ?? first ?? 'ru';
}

/** The reader's language, on a public route too. */
export const ReaderLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  localeOf(context.switchToHttp().getRequest<ActingRequest>()),
);
