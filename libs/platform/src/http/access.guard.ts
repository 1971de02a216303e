import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '#kernel';
import { AUDIENCE, type ActingRequest, type Audience } from './access.js';
import { ActorSource, type Actor } from './actor.js';
import { sessionToken } from './session-cookie.js';

/** Deny by default: a route without a declared audience is refused, and so is everyone outside of it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorSource,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const audience = this.reflector.getAllAndOverride<Audience | undefined>(AUDIENCE, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!audience) throw new DomainError('kernel.forbidden', 'forbidden');
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const token = sessionToken(request);
    request.actor = (token && (await this.actors.actorOf(token))) || undefined;
    return admits(audience, request.actor);
  }
}

function admits(audience: Audience, actor: Actor | undefined): true {
  if (audience === 'public') return true;
  if (!actor) throw new DomainError('kernel.sign-in-needed', 'unauthenticated');
  if (audience === 'signed-in') return true;
  if (actor.grants.some((grant) => audience.includes(grant.role))) return true;
  throw new DomainError('kernel.forbidden', 'forbidden');
}
