import { useEffect, useEffectEvent } from 'react';
import { loadAppraising } from '../journey/load-appraising';
import type { FillDefaults } from '../journey/plan-fill';
import type { Journey } from '../journey/journey';
import type { JourneyActions } from '../journey/use-journey';
import type { PaneRequest, PaneRequests, Place } from '../pane-requests';
import type { WorkbookHost } from '../workbook-host';
import { othersThanSelected } from './people-selected';

type Asked = {
  readonly requests: PaneRequests;
  readonly host: WorkbookHost;
  readonly journey: Journey;
  readonly actions: JourneyActions;
  readonly defaults: FillDefaults;
  readonly onOpen: (place: Place) => void;
};

/** Does what was asked for on the ribbon, in the context menu or by a shortcut. */
export const useRequests = ({ requests, host, journey, actions, defaults, onOpen }: Asked): void => {
  const answer = useEffectEvent(async (request: PaneRequest): Promise<void> => {
    onOpen(request.kind === 'open' ? request.place : 'appraise');
    switch (request.kind) {
      case 'check':
        return actions.check();
      case 'fill':
        if (journey.checked === undefined) await actions.check();
        return actions.take('fill');
      case 'insert-rules':
        return insertRules();
      case 'insert-form':
        return insertForm();
      case 'convert':
        return convert(request.to);
      case 'why':
        return actions.explain();
      case 'tell':
        return actions.fail(request.problem);
    }
  });
  const insertRules = async (): Promise<void> => {
    const { planRules } = await loadAppraising();
    return actions.plan((fresh) => planRules(fresh, journey.wishes, defaults));
  };
  const convert = async (to: 'native' | 'values'): Promise<void> => {
    const selected = await host.selected();
    if ('kind' in selected) return actions.fail(selected.problem);
    const { planConversion } = await loadAppraising();
    return actions.plan(({ workbook }) => planConversion(workbook, to, 'workbook', selected, defaults.locale));
  };
  const insertForm = async (): Promise<void> => {
    const selected = await host.selected();
    if ('kind' in selected) return actions.fail(selected.problem);
    const { peopleWished, planFill, runTakes } = await loadAppraising();
    return actions.plan((fresh) => {
      const leftOut = othersThanSelected(selected, fresh.appraised.people);
      if (leftOut === undefined) return { kind: 'people-to-choose' };
      const wishes = { ...journey.wishes, leftOut };
      const { chosen, listed } = peopleWished(fresh.appraised.people, wishes);
      return runTakes(chosen.length, listed.length) === 'all' ? planFill(fresh, wishes, defaults) : { kind: 'people-to-choose' };
    });
  };
  useEffect(() => requests.subscribe((request) => void answer(request)), [requests]);
};
