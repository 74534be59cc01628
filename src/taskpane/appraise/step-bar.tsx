import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useWords } from '../frame/words-context';
import type { Journey, Step } from '../journey/journey';
import { canTake } from '../journey/journey-reducer';

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', gap: '2px', margin: 0, padding: '8px 8px 0', listStyleType: 'none', '@media (min-width: 320px)': { paddingLeft: '12px' } },
  step: {
    minHeight: '28px', padding: '2px 6px', border: 'none', borderRadius: tokens.borderRadiusMedium, background: 'none', font: 'inherit', color: tokens.colorNeutralForeground2, cursor: 'pointer',
    ':hover:enabled': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  current: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

const steps: readonly Step[] = ['check', 'fill', 'results'];

/** Where on the way somebody is, and back. */
export const StepBar = ({ journey, onTake }: { readonly journey: Journey; readonly onTake: (step: Step) => void }) => {
  const styles = useStyles();
  const { words: { steps: words } } = useWords();
  return (
    <ol aria-label={words.label} className={styles.steps}>
      {steps.map((step, index) => (
        <li key={step}>
          <button
            type="button" aria-current={step === journey.step ? 'step' : undefined} disabled={!canTake(journey, step)}
            className={mergeClasses(styles.step, step === journey.step && styles.current)} onClick={() => onTake(step)}
          >
            {`${index + 1} ${words.names[step]}`}
          </button>
        </li>
      ))}
    </ol>
  );
};
