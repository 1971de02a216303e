import { ConsentEntity } from './consent.entity.js';
import { ExpertInvitationLinkEntity } from './expert-invitation-link.entity.js';
import { ExpertInvitationEntity } from './expert-invitation.entity.js';
import { MunicipalityEntity } from './municipality.entity.js';
import { OrganisationMemberEntity } from './organisation-member.entity.js';
import { OrganisationEntity } from './organisation.entity.js';
import { OrganiserEntity } from './organiser.entity.js';
import { PersonEntity } from './person.entity.js';
import { RoleGrantEntity } from './role-grant.entity.js';
import { SessionEntity } from './session.entity.js';
import { SetupLinkEntity } from './setup-link.entity.js';
import { SignInDelayEntity } from './sign-in-delay.entity.js';

export const identityEntities = [
  ConsentEntity,
  ExpertInvitationEntity,
  ExpertInvitationLinkEntity,
  MunicipalityEntity,
  OrganisationMemberEntity,
  OrganisationEntity,
  OrganiserEntity,
  PersonEntity,
  RoleGrantEntity,
  SessionEntity,
  SetupLinkEntity,
  SignInDelayEntity,
];
