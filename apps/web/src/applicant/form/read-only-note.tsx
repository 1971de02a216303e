import { formatLongDate, formatTime } from '../../shared/time/moments.js';
import { serverNow } from '../../shared/time/server-clock.js';
import { zoneNameOf } from '../../shared/time/zone-name.js';
import { useApplicantTexts } from '../applicant-texts.js';
import type { Application, Call } from '../applications-query.js';

/** Why nothing can be changed any more, and that nothing that was written is lost. */
export function ReadOnlyNote({
  application,
  call,
}: {
  application: Application;
  call: Call;
}): React.JSX.Element {
  const { t, locale } = useApplicantTexts();
  const { closesAt, timeZone } = call;
  if (application.status !== 'draft' || Date.parse(closesAt) > serverNow())
    return <p>{t('applicant.read-only')}</p>;
  return (
    <p>
      {t('applicant.closed', {
        day: formatLongDate(closesAt, timeZone, locale),
        time: formatTime(closesAt, locale, timeZone),
        zone: zoneNameOf(timeZone, t),
      })}
    </p>
  );
}
