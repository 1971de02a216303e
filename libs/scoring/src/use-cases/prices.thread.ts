import { parentPort, workerData } from 'node:worker_threads';
import { priceAssignment, type AssignmentGround } from '../domain/plan-assignment.js';
import type { ProposalSettings } from '../domain/propose-assignment.js';

/** The script of the thread that works out what each rule of an assignment costs. */
const { ground, settings } = workerData as { ground: AssignmentGround; settings: ProposalSettings };
parentPort?.postMessage({ result: priceAssignment(ground, settings) });
