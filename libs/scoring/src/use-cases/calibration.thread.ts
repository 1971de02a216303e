import { parentPort, workerData } from 'node:worker_threads';
import { calibrateCall, type CalibrationInput } from '../domain/calibrate-call.js';

/** The script of the thread that calibrates; its notes are how far it is. */
const input = workerData as CalibrationInput;
const result = calibrateCall(input, (note) => parentPort?.postMessage({ note }));
parentPort?.postMessage({ result });
