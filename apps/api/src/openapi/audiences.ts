import type { INestApplicationContext } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { AUDIENCE, type Audience } from '#platform';

const OPERATION = 'swagger/apiOperation';

export interface RouteAudience {
  operationId: string;
  route: string;
  audience: Audience | undefined;
}

/** Every route's operation and declared audience, read from the controllers by reflection. */
export function routeAudiences(app: INestApplicationContext): RouteAudience[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype, name }) => {
      const prototype = (metatype as { prototype: object }).prototype;
      return scanner.getAllMethodNames(prototype).flatMap((method) => {
        const handler = (prototype as Record<string, object>)[method];
        if (!handler || !Reflect.hasMetadata('path', handler)) return [];
        const operation = Reflect.getMetadata(OPERATION, handler) as { operationId?: string } | undefined;
        return [
          {
            operationId: operation?.operationId ?? '',
            route: `${name}.${method}`,
            audience: Reflect.getMetadata(AUDIENCE, handler) as Audience | undefined,
          },
        ];
      });
    });
}

export function audiences(app: INestApplicationContext): Map<string, Audience> {
  return new Map(
    routeAudiences(app).flatMap(({ operationId, audience }) => (audience ? [[operationId, audience]] : [])),
  );
}
