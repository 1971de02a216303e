import { MeDto } from './me.dto.js';

export class CurrentSessionDto {
  /** Whoever is signed in; null for a visitor. */
  person: MeDto | null;
}
