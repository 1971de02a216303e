/** SQL: until when nothing may be heard of a run. @param parameter so many milliseconds from now */
export const runUntil = (parameter: string): string =>
  `clock_timestamp() + make_interval(secs => ${parameter}::float8 / 1000)`;
