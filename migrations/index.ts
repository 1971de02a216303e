import { CreatePlatform1795392000000 } from './1795392000000-create-platform.js';
import { CreateIdentity1795392001000 } from './1795392001000-create-identity.js';
import { CreateCalls1795392002000 } from './1795392002000-create-calls.js';
import { CreateApplications1795392003000 } from './1795392003000-create-applications.js';
import { CreateScoring1795392004000 } from './1795392004000-create-scoring.js';
import { CreateAwards1795392005000 } from './1795392005000-create-awards.js';
import { CreatePayouts1795392006000 } from './1795392006000-create-payouts.js';
import { CreateNotifications1795392007000 } from './1795392007000-create-notifications.js';
import { OrderAuditByTime1795482000000 } from './1795482000000-order-audit-by-time.js';
import { AllowHandMadeProposals1795492800000 } from './1795492800000-allow-hand-made-proposals.js';

/** Every change of the schema, in order. A landed migration is never edited. */
export const migrations = [
  CreatePlatform1795392000000,
  CreateIdentity1795392001000,
  CreateCalls1795392002000,
  CreateApplications1795392003000,
  CreateScoring1795392004000,
  CreateAwards1795392005000,
  CreatePayouts1795392006000,
  CreateNotifications1795392007000,
  OrderAuditByTime1795482000000,
  AllowHandMadeProposals1795492800000,
];
