export * from './clock.js';
export * from './domain-error.js';
export * from './identifiers/bank.js';
export * from './identifiers/inn.js';
export * from './identifiers/ogrn.js';
export * from './ids.js';
export * from './money.js';
export * from './transitions.js';
