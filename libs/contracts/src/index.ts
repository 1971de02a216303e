export * from './application-limits.js';
export * from './application-statuses.js';
export * from './award-statuses.js';
export * from './call-statuses.js';
export * from './events.js';
export * from './payout-statuses.js';
export * from './review-statuses.js';
export * from './roles.js';
