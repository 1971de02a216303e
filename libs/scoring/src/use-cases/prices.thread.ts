import { parentPort, workerData } from 'node:worker_threads';
import { priceAssignment, type AssignmentGround } from '../domain/plan-assignment.js';
import type { PricedWay } from '../domain/price-constraints.js';

/** The script of the thread that works out what each rule of an assignment costs; its notes are how far it is. */
const { ground, way } = workerData as { ground: AssignmentGround; way: PricedWay };
const result = priceAssignment(ground, way, (note) => parentPort?.postMessage({ note }));
parentPort?.postMessage({ result });
