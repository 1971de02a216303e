/**
 * SQL: whether the person stands near the application: member of who applies, colleague, or in a known conflict.
 * `OFFSET 0` lets PostgreSQL ask for this pair alone; otherwise it lists everybody who is near to anything first.
 * @param person @param application columns of the query around it
 */
export const isNear = (person: string, application: string): string =>
  `EXISTS (SELECT FROM near_application n
            WHERE n.person_id = ${person} AND n.application_id = ${application} OFFSET 0)`;
