import { parentPort, workerData } from 'node:worker_threads';
import { priceAssignment, type AssignmentGround } from '../domain/plan-assignment.js';
import type { PricedWay } from '../domain/price-constraints.js';

/** The script of the thread that works out what each rule of an assignment costs. */
const { ground, way } = workerData as { ground: AssignmentGround; way: PricedWay };
parentPort?.postMessage({ result: priceAssignment(ground, way) });
