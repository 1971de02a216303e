/** Values for the slots of a phrase: `{people}` takes `slots.people`. */
export type Slots = Readonly<Record<string, string | number>>;

/** Puts values into a phrase. @throws RangeError when a slot has no value: a placeholder must never be seen */
export function fillSlots(phrase: string, slots: Slots): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new RangeError(`No value for {${name}} in «${phrase}»`);
    return String(value);
  });
}
