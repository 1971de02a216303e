import type { Actor } from '#platform';
import type { NamedAuditEntry } from '../data/audit-trail.query.js';
import type { ListedInvitation } from '../data/invitations.query.js';
import type { OrganisationEntity } from '../data/organisation.entity.js';
import type { OrganiserEntity } from '../data/organiser.entity.js';
import type { StaffMember } from '../data/people.query.js';
import type { Me } from '../use-cases/get-me.js';
import type { AuditEntryDto } from './dto/audit-entry.dto.js';
import type { InvitationDto } from './dto/invitation.dto.js';
import type { MeDto } from './dto/me.dto.js';
import type { OrganisationDto } from './dto/organisation.dto.js';
import type { OrganiserDto } from './dto/organiser.dto.js';
import type { StaffMemberDto } from './dto/staff-member.dto.js';

export function organisationView(organisation: OrganisationEntity): OrganisationDto {
  const { id, kind, name, inn, ogrn, kpp, registeredOn, municipalityOktmo, address, noticesEmail } =
    organisation;
  return { id, kind, name, inn, ogrn, kpp, registeredOn, municipalityOktmo, address, noticesEmail };
}

export function organiserView({ id, code, name }: OrganiserEntity): OrganiserDto {
  return { id, code, name };
}

export function meView(actor: Actor, { person, organisations, organisers }: Me): MeDto {
  return {
    personId: person.id,
    email: person.email,
    fullName: person.fullName,
    locale: person.locale,
    timeZone: person.timeZone,
    roles: actor.grants.map(({ role, organiserId }) => ({ role, organiserId })),
    organisers: organisers.map(organiserView),
    organisations: organisations.map(organisationView),
  };
}

export function staffMemberView({ createdAt, ...member }: StaffMember): StaffMemberDto {
  return { ...member, createdAt: createdAt.toISOString() };
}

export function invitationView({
  invitedAt,
  expiresAt,
  answeredAt,
  ...invitation
}: ListedInvitation): InvitationDto {
  return {
    ...invitation,
    invitedAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
  };
}

export function auditEntryView({ at, facts, ...entry }: NamedAuditEntry): AuditEntryDto {
  return {
    ...entry,
    at: at.toISOString(),
    facts: Object.entries(facts).map(([name, value]) => ({
      name,
      value: Array.isArray(value) ? value.join(', ') : String(value ?? ''),
    })),
  };
}
