import { lazyRouteComponent } from '@tanstack/react-router';
import { textsReady } from '../texts/catalogues.js';

/** A screen whose code and texts come when it is opened first. */
export function screen<Name extends string, Module extends Record<Name, () => React.JSX.Element>>(
  open: () => Promise<Module>,
  name: Name,
): ReturnType<typeof lazyRouteComponent> {
  return lazyRouteComponent(async () => {
    const module = await open();
    await textsReady();
    return { default: module[name] };
  });
}
