import { assign, type Assignment, type AssignmentInput } from '#engine';
import { DomainError } from '#kernel';
import { PairReader, readApplications, readExperts } from '../assign/read-problem.js';
import { RefusedInput } from '../command-error.js';
import { wordsOf } from '../files/engine-words.js';
import { printJson, printTable } from '../files/print-table.js';
import { count, oneOf, readOptions, required } from '../read-options.js';
import type { Command } from './command.js';

const USAGE = `Usage: keskil assign --applications FILE --experts FILE --affinity FILE --per-application N --seed TEXT [options]

Assigns experts to applications from files, without a database, in the best way that loads, conflicts, languages
and organisations leave.

  --applications FILE   application[,language]: only experts of that language read it
  --experts FILE        expert,min,max[,organisation,languages]: fewest and most applications; no application gets
                        two experts of one organisation; languages are parted by spaces
  --affinity FILE       application,expert,score: how well they fit, 0–500; a pair that is not listed has 0
  --conflicts FILE      application,expert: pairs that must not be
  --per-application N   how many experts each application gets
  --seed TEXT           decides between equally good assignments
  --objective WHICH     bottleneck or sum; bottleneck: the worst pair as good as can be, then the sum
  --format FORMAT       csv or json; csv

The result is application,expert; the objective, the worst pair, what is missing and the time go to standard error,
and into the object with json. Files are UTF-8; commas, semicolons or tabs part their columns. A file with a fault
is refused with line, column and reason, and exit code 2.`;

const OPTIONS = [
  ...(['applications', 'experts', 'affinity', 'conflicts', 'per-application'] as const),
  ...(['seed', 'objective', 'format'] as const),
];

export const assignCommand: Command = {
  async run(args) {
    const given = readOptions(args, OPTIONS, USAGE);
    if (!given) return;
    const affinity = required('affinity', given.affinity, USAGE);
    const demand = count('per-application', required('per-application', given['per-application'], USAGE));
    const seed = required('seed', given.seed, USAGE);
    const objective = oneOf('objective', ['bottleneck', 'sum'], given.objective);
    const format = oneOf('format', ['csv', 'json'], given.format);
    const applications = await readApplications(required('applications', given.applications, USAGE), demand);
    const experts = await readExperts(required('experts', given.experts, USAGE));
    const pairs = new PairReader(applications, experts);
    const input: AssignmentInput = {
      ...{ applications, experts, seed, objective, affinity: await pairs.affinity(affinity) },
      conflicts: given.conflicts === undefined ? [] : await pairs.conflicts(given.conflicts),
    };
    const began = performance.now();
    const assignment = assigned(input);
    const milliseconds = Math.round(performance.now() - began);
    if (format === 'json') printJson(asked(assignment, milliseconds));
    else {
      printTable(['application', 'expert'], assignment.pairs);
      console.error(summaryOf(assignment, milliseconds));
    }
  },
};

function assigned(input: AssignmentInput): Assignment {
  try {
    return assign(input);
  } catch (error) {
    throw error instanceof DomainError ? new RefusedInput(`${wordsOf(error)}.`) : error;
  }
}

/** Of regions the files say nothing, so neither does the result. */
function asked({ pairs, objective, worstPair, shortages, underloaded }: Assignment, milliseconds: number) {
  return { pairs, objective, worstPair, shortages, underloaded, milliseconds };
}

function summaryOf(assignment: Assignment, milliseconds: number): string {
  const { pairs, objective, worstPair, shortages, underloaded } = assignment;
  const worst = worstPair && `${worstPair.application} – ${worstPair.expert}, affinity ${worstPair.affinity}`;
  return [
    `pairs: ${pairs.length}`,
    `objective: ${objective}`,
    `worst pair: ${worst ?? 'none'}`,
    `shortages: ${shortages.length === 0 ? 'none' : ''}`,
    ...shortages.map(({ application, missing }) => `  application ${application}: ${missing} missing`),
    ...underloaded.map(({ expert, missing }) => `  expert ${expert}: ${missing} below the least load`),
    `time: ${milliseconds} ms`,
  ].join('\n');
}
