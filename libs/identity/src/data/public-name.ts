/**
 * SQL of the name under which everyone may know an applicant `org`: what they are called, and of a person only
 * while the consent to publication is in force. Null where nobody may be named.
 */
export const PUBLIC_NAME = `
  CASE WHEN org.kind <> 'person' OR EXISTS (
         SELECT FROM consent c
          WHERE c.person_id = org.created_by AND c.purpose = 'personal-data-publication'
            AND c.withdrawn_at IS NULL)
       THEN org.name END`;
