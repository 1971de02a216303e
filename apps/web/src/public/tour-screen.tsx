import { Button, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../shared/api/client.js';
import { isProblem } from '../shared/api/problem.js';
import { meQuery } from '../shared/api/session.js';
import { PageHeader } from '../shared/layout/page-header.js';
import { Empty } from '../shared/states/empty.js';
import { sentenceOf } from '../shared/states/fault.js';
import { QueryView } from '../shared/states/query-view.js';
import { demoTourQuery } from './public-queries.js';
import { useDetailTexts } from './detail-texts.js';
import { pathOfStop, valuesOfStop, type DemoTour, type TourStop } from './tour-stops.js';
import classes from './tour.module.css';

/** The demo's prepared cases, each opened in its role with one click. */
export function TourScreen(): React.JSX.Element {
  const { t } = useDetailTexts();
  const query = useQuery(demoTourQuery);
  if (isProblem(query.error, 'portal.no-demo'))
    return (
      <>
        <PageHeader title={t('nav.tour')} />
        <Empty text={query.error.message} />
      </>
    );
  return (
    <>
      <PageHeader title={t('nav.tour')} facts={t('public.tour.hint')} />
      <QueryView query={query}>{(tour) => <Stops tour={tour} />}</QueryView>
    </>
  );
}

function Stops({ tour }: { tour: DemoTour }): React.JSX.Element {
  const { t } = useDetailTexts();
  const navigate = useNavigate();
  const client = useQueryClient();
  const open = useMutation({
    mutationFn: async (stop: TourStop) => {
      await answerOf(api.POST('/api/sessions', { body: { email: stop.email, password: tour.password } }));
      client.clear();
      await client.fetchQuery(meQuery);
      await navigate({ href: pathOfStop(stop) });
    },
  });
  return (
    <>
      <p role="alert">{open.error && sentenceOf(open.error, t)}</p>
      <ul className={classes.stops}>
        {tour.stops.map((stop) => (
          <Stop
            key={stop.case}
            stop={stop}
            open={() => open.mutate(stop)}
            opening={open.isPending && open.variables === stop}
          />
        ))}
      </ul>
    </>
  );
}

interface Card {
  stop: TourStop;
  open: () => void;
  opening: boolean;
}

function Stop({ stop, open, opening }: Card): React.JSX.Element {
  const { t, locale } = useDetailTexts();
  const title = t(`public.tour.${stop.case}`);
  return (
    <li className={classes.stop}>
      <Title order={2}>{title}</Title>
      <p>{t(`public.tour.${stop.case}.text`, { ...valuesOfStop(stop, locale) })}</p>
      <p className={classes.who}>{t('public.tour.who', { email: stop.email })}</p>
      <Button
        variant="default"
        onClick={open}
        loading={opening}
        aria-label={t('public.tour.open-case', { title })}
      >
        {t('public.tour.open')}
      </Button>
    </li>
  );
}
