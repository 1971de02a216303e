import { addDays, daysBetween, type CalendarDate } from '#kernel';
import type { PlanEventContent } from './content.types.js';
import { fillSlots, type Slots } from './fill-slots.js';
import type { TaskPattern } from './phrases/direction-phrases.js';
import type { SeededRandom } from './seeded-random.js';

/**
 * The events of all tasks one after another with some overlap. The first begins on the project's first day
 * and the last ends on its last: the project's dates are those of its plan.
 * @param slotsOf called for every event, so that each has head-counts of its own
 */
export function makePlan(
  random: SeededRandom,
  tasks: readonly TaskPattern[],
  { startsOn, endsOn }: { startsOn: CalendarDate; endsOn: CalendarDate },
  slotsOf: () => Slots,
): PlanEventContent[] {
  const events = tasks.flatMap((task) => task.events.map((event) => ({ task: task.text, ...event })));
  const pace = daysBetween(startsOn, endsOn) / events.length;
  return events.map(({ task, title, result }, index) => {
    const start = Math.floor(pace * index);
    const end = Math.min(
      Math.floor(pace * events.length),
      Math.floor(start + pace * (1 + random.next() * 0.7)),
    );
    const isLast = index === events.length - 1;
    return {
      task,
      title,
      startsOn: addDays(startsOn, start),
      endsOn: isLast ? endsOn : addDays(startsOn, end),
      expectedResult: fillSlots(result, slotsOf()),
    };
  });
}
