import {
  createParamDecorator,
  SetMetadata,
  type CustomDecorator,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '#contracts';
import { DomainError } from '#kernel';
import type { Actor } from './actor.js';

/**
 * Who may call a route: anyone, anyone signed in (the use case's policy judges the rest), or people who hold
 * one of the roles for some organiser (the policy judges for which).
 */
export type Audience = 'public' | 'signed-in' | readonly Role[];

export const AUDIENCE = 'keskil:audience';

/** Every route says who may call it; a route that does not is refused to everyone. */
export const AccessFor = (audience: Audience): CustomDecorator => SetMetadata(AUDIENCE, audience);

export interface ActingRequest extends FastifyRequest {
  actor?: Actor;
}

/** The person who asks. On a public route use {@link MaybeActor}. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActingRequest>();
  if (!actor) throw new DomainError('kernel.sign-in-needed', 'unauthenticated');
  return actor;
});

export const MaybeActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | undefined =>
    context.switchToHttp().getRequest<ActingRequest>().actor,
);
