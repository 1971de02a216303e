import { parentPort, workerData } from 'node:worker_threads';
import { scoreTogether, type JointInput } from '../domain/score-together.js';

/** The script of the thread that scores a call by a calibrated rule. */
parentPort?.postMessage({ result: scoreTogether(workerData as JointInput) });
