import type { components } from '../../generated/api-types.js';
import { queryClient } from '../../shared/api/query-client.js';
import type { Me } from '../../shared/api/session.js';
import { applicationQuery, myApplicationsQuery } from '../applications-query.js';

type Start = components['schemas']['CreateApplicationDto']['content'];

/** What a new draft begins with: leader and team carry over from the organisation's last application. */
export async function startingContent(title: string, organisationId: string, me: Me): Promise<Start> {
  const mine = await queryClient.fetchQuery(myApplicationsQuery);
  const last = mine.find((application) => application.organisationId === organisationId);
  if (!last) return { project: { title }, leader: { fullName: me.fullName, email: me.email } };
  const { leader, team } = (await queryClient.fetchQuery(applicationQuery(last.id))).content;
  return { project: { title }, leader, team };
}
