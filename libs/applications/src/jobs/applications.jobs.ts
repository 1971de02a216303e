import { defineJob, idsPayload } from '#platform';

export const registerSubmitted = defineJob({
  name: 'applications.register-submitted',
  parse: idsPayload('callId'),
});
