import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { CheckStep } from '../check/check-step';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import type { FillDefaults } from '../journey/plan-fill';
import type { Journey } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';
import { JourneyNotices } from '../trouble/journey-notices';
import type { WorkbookHost } from '../workbook-host';
import type { StepProps } from './step-props';
import { StepBar } from './step-bar';

const FillStep = lazy(() => import('../fill/fill-step').then((part) => ({ default: part.FillStep })));
const ResultsStep = lazy(() => import('../results/results-step').then((part) => ({ default: part.ResultsStep })));
const ReviewView = lazy(() => import('../review/review-view').then((part) => ({ default: part.ReviewView })));
const WhyView = lazy(() => import('../why/why-view').then((part) => ({ default: part.WhyView })));
const ConflictsView = lazy(() => import('../trouble/conflicts-view').then((part) => ({ default: part.ConflictsView })));
const InterruptedView = lazy(() => import('../trouble/interrupted-view').then((part) => ({ default: part.InterruptedView })));

type Props = {
  readonly host: WorkbookHost;
  readonly journey: Journey;
  readonly actions: JourneyActions;
  readonly defaults: FillDefaults;
  readonly onOpenSettings: () => void;
  readonly onCompany: (company: string) => void;
};

/** The way from a workbook of results to filled forms. */
export const AppraisePlace = ({ host, journey, actions, ...others }: Props) => (
  <>
    <StepBar journey={journey} onTake={actions.take} />
    <Suspense fallback={<Loading />}>
      <Content host={host} journey={journey} actions={actions} {...others} />
    </Suspense>
  </>
);

const Content = ({ host, ...props }: Props) => {
  const { journey, actions } = props;
  const { trouble, review, step, work, why } = journey;
  const notices = <JourneyNotices journey={journey} actions={actions} />;
  const shared: StepProps = { ...props, notices };
  if (trouble?.kind === 'conflicts') return <ConflictsView trouble={trouble} work={work} actions={actions} />;
  if (trouble?.kind === 'interrupted') return <InterruptedView trouble={trouble} work={work} actions={actions} />;
  if (why !== undefined) return <WhyView why={why} work={work} actions={actions} />;
  if (review !== undefined) return <ReviewView host={host} job={review} journey={journey} actions={actions} notices={notices} />;
  switch (step) {
    case 'check': return <CheckStep {...shared} />;
    case 'fill': return <FillStep {...shared} />;
    case 'results': return <ResultsStep {...shared} />;
  }
};

/** While a part of the pane arrives. */
export const Loading = () => {
  const page = usePageStyles();
  const { words: { frame } } = useWords();
  return <div className={page.page}><Spinner size="small" label={frame.loading} /></div>;
};
