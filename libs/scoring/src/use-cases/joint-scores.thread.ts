import { parentPort, workerData } from 'node:worker_threads';
import { scoreTogether, type JointInput } from '../domain/score-together.js';

/** The script of the thread that scores a call by a calibrated rule; its notes are how far it is. */
const result = scoreTogether(workerData as JointInput, (note) => parentPort?.postMessage({ note }));
parentPort?.postMessage({ result });
