import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '#kernel';
import { AUDIENCE, type ActingRequest, type Audience } from './access.js';
import { actingFor, ActorSource, type Actor } from './actor.js';
import { sessionToken } from './session-cookie.js';

const ORGANISER_HEADER = 'x-organiser';
/** Whom the asking page was made for: on a shared device somebody else may have signed in since. */
const PERSON_HEADER = 'x-person';

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
    request.actor = await this.actorOf(request);
    return admits(audience, request.actor);
  }

  /** Whoever works for several organisers may say for which: rights for the others are then put aside. */
  private async actorOf(request: ActingRequest): Promise<Actor | undefined> {
    const token = sessionToken(request);
    const actor = (token && (await this.actors.actorOf(token))) || undefined;
    if (actor && actor.personId !== (request.headers[PERSON_HEADER] ?? actor.personId)) return undefined;
    const organiser = request.headers[ORGANISER_HEADER];
    return actor && typeof organiser === 'string' ? actingFor(actor, organiser) : actor;
  }
}

function admits(audience: Audience, actor: Actor | undefined): true {
  if (audience === 'public') return true;
  if (!actor) throw new DomainError('kernel.sign-in-needed', 'unauthenticated');
  if (audience === 'signed-in') return true;
  if (actor.grants.some((grant) => audience.includes(grant.role))) return true;
  throw new DomainError('kernel.forbidden', 'forbidden');
}
