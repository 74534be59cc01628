import type { ReactNode } from 'react';
import type { Journey } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';
import type { FillDefaults } from '../journey/plan-fill';

/** What every step of the appraisal is given. */
export type StepProps = {
  readonly journey: Journey;
  readonly actions: JourneyActions;
  readonly defaults: FillDefaults;
  /** Messages about the workbook and about what happened last; they stand above everything else. */
  readonly notices: ReactNode;
  readonly onOpenSettings: () => void;
  readonly onCompany: (company: string) => void;
};
