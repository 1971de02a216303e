import { parentPort, workerData } from 'node:worker_threads';
import { planAssignment, type AssignmentGround, type Way } from '../domain/plan-assignment.js';

/** The script of the thread that works out who might read what. */
const { ground, way } = workerData as { ground: AssignmentGround; way: Way };
parentPort?.postMessage({ result: planAssignment(ground, way) });
