import { parentPort, workerData } from 'node:worker_threads';
import { planAssignment, type AssignmentGround, type Way } from '../domain/plan-assignment.js';

/** The script of the thread that works out who might read what; its notes are how far it is. */
const { ground, way } = workerData as { ground: AssignmentGround; way: Way };
const result = planAssignment(ground, way, (note) => parentPort?.postMessage({ note }));
parentPort?.postMessage({ result });
