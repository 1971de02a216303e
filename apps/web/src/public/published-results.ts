import type { components } from '../generated/api-types.js';

export type PublicResults = components['schemas']['PublicResultsDto'];
export type ResultsDocument = PublicResults['document'];
export type PublishedApplication = ResultsDocument['applications'][number];
