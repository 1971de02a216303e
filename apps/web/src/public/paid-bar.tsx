import { percentOf, roubles } from './figures.js';
import classes from './project.module.css';
import type { Project } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';

/** How much of the award the bank has paid. */
export function PaidBar({ project }: { project: Project }): React.JSX.Element {
  const { t } = useDetailTexts();
  const { paidKopecks, awardedKopecks } = project;
  const paid = t('public.project.paid', { paid: roubles(paidKopecks), awarded: roubles(awardedKopecks) });
  return (
    <>
      <p className={classes.paid}>{paid}</p>
      <progress
        className={classes.bar}
        aria-label={paid}
        value={percentOf(paidKopecks, awardedKopecks)}
        max={100}
      />
    </>
  );
}
