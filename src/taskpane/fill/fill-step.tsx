import { Button } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import type { StepProps } from '../appraise/step-props';
import { Notice } from '../frame/notice';
import { PageFooter } from '../frame/page-footer';
import { PageHeading } from '../frame/page-heading';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { gradesInForce, peopleWished, planFill, planRules, runTakes } from '../journey/plan-fill';
import { MOST_FORMS, MOST_LISTED, type FillWishes } from './fill-wishes';
import { CompanyField, GradesFact, ListedField, ScoresField, TemplateField } from './output-fields';
import { PeopleField } from './people-field';
import { personKeys } from './person-keys';
import { RulesField, SchemeField } from './scheme-field';
import { TargetFields } from './target-fields';
import { targetsNeeded } from './targets-needed';

/**
 * The second step: how to fill, and for whom. Nothing is written before it was shown. Whoever presses the button while scores still follow a typed target,
 * or while the workbook is read again, gets the preview as soon as that is done: leaving the field and pressing are one movement.
 */
export const FillStep = ({ journey: { checked, work, wishes }, actions, defaults, notices, onOpenSettings, onCompany }: StepProps) => {
  const page = usePageStyles();
  const { words: { fill: words } } = useWords();
  const needed = useMemo(() => (checked === undefined ? [] : targetsNeeded(checked.appraised)), [checked]);
  const { leftOut, results } = wishes;
  const wished = useMemo(() => (checked === undefined ? undefined : peopleWished(checked.appraised.people, { leftOut, results })), [checked, leftOut, results]);
  const preview = useEffectEvent(() => void actions.plan((fresh) => planFill(fresh, wishes, defaults)));
  const [isPreviewWanted, wantPreview] = useState(false);
  const isCatchingUp = work?.kind === 'checking' || work?.kind === 'reading';
  useEffect(() => {
    if (!isPreviewWanted || isCatchingUp) return;
    wantPreview(false);
    preview();
  }, [isPreviewWanted, isCatchingUp]);
  if (checked === undefined || wished === undefined) return null;
  const { workbook, appraised } = checked;
  const { people } = appraised;
  const [chosen, listed] = [wished.chosen.length, wished.listed.length];
  const takes = runTakes(chosen, listed);
  const all = people.filter(({ kind }) => kind === 'appraised').length;
  const isWorking = work !== undefined;
  const wish = (changed: Partial<FillWishes>): void => void actions.wish({ ...wishes, ...changed });
  const wishAndScore = (changed: Partial<FillWishes>): void => void actions.wish({ ...wishes, ...changed }, 'scores-depend');
  return (
    <>
      <div className={page.page}>
        {notices}
        <PageHeading key="fill">{words.heading}</PageHeading>
        <SchemeField workbook={workbook} scheme={wishes.scheme} onSelect={(scheme) => wishAndScore({ scheme })} />
        <TargetFields needed={needed} targets={wishes.targets} onChange={(targets) => wishAndScore({ targets })} />
        <RulesField workbook={workbook} isWorking={isWorking} onOpen={(sheet) => void actions.goTo(sheet)} onInsert={() => void actions.plan((fresh) => planRules(fresh, wishes, defaults))} />
        <ScoresField scores={wishes.scores} onSelect={(scores) => wish({ scores })} />
        <TemplateField workbook={workbook} template={wishes.template} onSelect={(template) => wish({ template })} />
        <CompanyField company={defaults.company} onChange={onCompany} />
        <GradesFact own={appraised.grades} grades={gradesInForce(appraised, defaults)} onOpenSheet={(sheet) => void actions.goTo(sheet)} onOpenSettings={onOpenSettings} />
        <PeopleField people={people} leftOut={leftOut} onChange={(changed) => wish({ leftOut: changed })} />
        {chosen === all && results === 'chosen' ? null : <ListedField all={all} results={results} onChange={(changed) => wish({ results: changed })} />}
        {takes !== 'too-many-forms' ? null : (
          <Notice intent="warning" actions={all > MOST_LISTED ? undefined : <Button size="small" onClick={() => wish({ leftOut: new Set(personKeys(people)), results: 'everybody' })}>{words.onlyResults}</Button>}>
            {words.tooMany(chosen, MOST_FORMS)}
          </Notice>
        )}
        {takes !== 'too-many-listed' ? null : <Notice intent="warning">{words.tooManyListed(listed, MOST_LISTED)}</Notice>}
        {takes !== 'nobody' ? null : <p role="status" className={page.text}>{words.nobodyChosen}</p>}
      </div>
      <PageFooter work={work} onCancel={() => { wantPreview(false); actions.cancel(); }}>
        <Button appearance="primary" disabledFocusable={(isWorking && !isCatchingUp) || takes !== 'all'} onClick={() => wantPreview(true)}>{words.next(listed)}</Button>
        <Button disabledFocusable={isWorking} onClick={() => actions.take('check')}>{words.back}</Button>
      </PageFooter>
    </>
  );
};
