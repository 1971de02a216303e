interface Named {
  bands: readonly { id: string }[];
}

const FIELD_OF: Readonly<Record<string, string>> = {
  maxRequestedKopecks: 'maxRequested',
  appealReserveKopecks: 'appealReserve',
};

const PART_OF: Readonly<Record<string, string>> = {
  amountKopecks: 'amount',
  requestedMaxRub: 'limit',
  durationMoreThanMonths: 'limit',
};

/** What stands for an entry of a list as a whole. */
const LEADING: Readonly<Record<string, string>> = {
  tracks: 'name',
  sources: 'name',
  bands: 'label',
  criteria: 'ru',
  anchors: 'score',
};

/**
 * The id of the element that shows a field of the body; entries of lists by their number: `sources.0.amount`.
 * @param pointer JSON Pointer into the body
 * @param rubric weights are fields by the id of their band
 */
export function fieldOfPointer(pointer: string, rubric: Named): string {
  const [name = '', ...path] = pointer.slice(1).split('/');
  if (name === 'rubric') return `rubric.${rubricField(path, rubric)}`;
  if (name === 'tieBreakCriteria') return `rubric.tieBreak.${path[0] ?? 'add'}`;
  if (name in LEADING) return [name, ...entry(name, path)].join('.');
  return FIELD_OF[name] ?? name;
}

function rubricField([part = 'title', ...path]: string[], rubric: Named): string {
  if (part === 'scale') return `scale.${path[0] ?? 'min'}`;
  if (part !== 'bands' && part !== 'criteria') return part;
  const [index = '0', member, ...rest] = path;
  const here = `${part}.${index}`;
  if (part === 'bands') return [part, ...entry(part, path)].join('.');
  if (member === 'weights') return `${here}.weights.${rubric.bands[Number(rest[0] ?? 0)]?.id}`;
  if (member === 'scale') return `${here}.scale.${rest[0] ?? 'min'}`;
  if (member === 'rationale') return `${here}.rationale.${rest[0] ?? 'minLength'}`;
  // A list without entries is mended by the button that adds one.
  if (member === 'anchors')
    return `${here}.anchors.${rest.length > 0 ? entry('anchors', rest).join('.') : 'add'}`;
  return [part, ...entry(part, path)].join('.');
}

function entry(list: string, [index, part]: string[]): string[] {
  const leading = LEADING[list] ?? '';
  if (index === undefined) return ['0', leading];
  return [
    index,
    part === undefined || (part === 'id' && list !== 'tracks') ? leading : (PART_OF[part] ?? part),
  ];
}
