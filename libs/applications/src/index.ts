export { ApplicationsModule } from './applications.module.js';
export { ApplicationEntity } from './data/application.entity.js';
export { Applications, type ApplicationStep } from './data/applications.js';
export { applicationEntities } from './data/entities.js';
export { SubmissionEntity } from './data/submission.entity.js';
export type { ApplicationContent } from './domain/application-content.js';
export {
  applicationStatuses,
  type ApplicationAction,
  type ApplicationFacts,
} from './domain/application.status.js';
export { projectMonths } from './domain/content-figures.js';
export { AdmitApplications } from './use-cases/admit-applications.js';
export { CreateApplication } from './use-cases/create-application.js';
export { OwnApplications } from './use-cases/own-applications.js';
export { RegisterSubmitted } from './use-cases/register-submitted.js';
export { ScreenApplication } from './use-cases/screen-application.js';
export { SubmitApplication, type Receipt } from './use-cases/submit-application.js';
export { UpdateApplication, type SavedApplication } from './use-cases/update-application.js';
export { WithdrawApplication } from './use-cases/withdraw-application.js';
