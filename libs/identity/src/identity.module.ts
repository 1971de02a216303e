import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource, Constraints, Texts } from '#platform';
import { AuditSecrets } from './data/audit-secrets.js';
import { identityEntities } from './data/entities.js';
import { ExpertInvitations } from './data/expert-invitations.js';
import { InvitationMail } from './data/invitation-mail.js';
import { Memberships } from './data/memberships.js';
import { PasswordAttempts } from './data/password-attempts.js';
import { Passwords } from './data/passwords.js';
import { RoleGrants } from './data/role-grants.js';
import { SessionActors } from './data/session-actors.js';
import { en } from './texts/en.js';
import { ru } from './texts/ru.js';
import { AnswerInvitation } from './use-cases/answer-invitation.js';
import { ChangePassword } from './use-cases/change-password.js';
import { CreateOrganisation } from './use-cases/create-organisation.js';
import { CreateOrganiser } from './use-cases/create-organiser.js';
import { CreatePerson } from './use-cases/create-person.js';
import { CreateSession } from './use-cases/create-session.js';
import { DeleteSession } from './use-cases/delete-session.js';
import { DescribeInstallation } from './use-cases/describe-installation.js';
import { GetMe } from './use-cases/get-me.js';
import { InviteExpert } from './use-cases/invite-expert.js';
import { ListInvitations } from './use-cases/list-invitations.js';
import { ListPeople } from './use-cases/list-people.js';
import { ReadAuditTrail } from './use-cases/read-audit-trail.js';
import { RegisterPerson } from './use-cases/register-person.js';
import { SetUpInstallation } from './use-cases/set-up-installation.js';
import { UpdateMe } from './use-cases/update-me.js';
import { UpdateOrganisationContacts } from './use-cases/update-organisation-contacts.js';

const USE_CASES = [
  AnswerInvitation,
  ChangePassword,
  CreateOrganisation,
  CreateOrganiser,
  CreatePerson,
  CreateSession,
  DeleteSession,
  DescribeInstallation,
  GetMe,
  InviteExpert,
  ListInvitations,
  ListPeople,
  ReadAuditTrail,
  RegisterPerson,
  SetUpInstallation,
  UpdateMe,
  UpdateOrganisationContacts,
];

/** Global: every route asks it who is calling. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature(identityEntities)],
  providers: [
    AuditSecrets,
    ExpertInvitations,
    InvitationMail,
    Memberships,
    PasswordAttempts,
    Passwords,
    RoleGrants,
    { provide: ActorSource, useClass: SessionActors },
    ...USE_CASES,
  ],
  exports: [ActorSource, InvitationMail, AuditSecrets, Memberships, ...USE_CASES],
})
export class IdentityModule {
  constructor(texts: Texts, constraints: Constraints) {
    texts.add({ ru, en });
    constraints.add({
      organisation_inn_unique: 'identity.organisation-exists',
      organisation_ogrn_unique: 'identity.organisation-exists',
      organiser_code_unique: 'identity.organiser-exists',
    });
    constraints.add(
      { role_grant_organiser: 'identity.unknown-organiser', role_grant_scope: 'identity.unknown-organiser' },
      'invalid',
    );
  }
}
