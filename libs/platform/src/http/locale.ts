import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { LOCALES, type Locale } from '#contracts';
import type { ActingRequest } from './access.js';

/** The reader's language: what the person chose, else what the browser asks for, else Russian. */
export function localeOf(request: ActingRequest): Locale {
  if (request.actor) return request.actor.locale;
  const wanted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => part.trim().split(/[-;]/)[0]);
  return (
    LOCALES.find((locale) => locale === wanted.find((tag) => LOCALES.some((known) => known === tag))) ?? 'ru'
  );
}

/** The reader's language, on a public route too. */
export const ReaderLocale = createParamDecorator((_: unknown, context: ExecutionContext): Locale =>
  localeOf(context.switchToHttp().getRequest<ActingRequest>()),
);
