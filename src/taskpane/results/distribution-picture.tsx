import { makeStyles, tokens } from '@fluentui/react-components';
import { usePageStyles } from '../frame/page-styles';
import { useWords } from '../frame/words-context';
import { reportWords } from '../../language/report-words';
import type { Bar } from './distribution';

const useStyles = makeStyles({
  picture: { width: '100%', maxWidth: '320px', height: 'auto', display: 'block' },
  bar: { fill: tokens.colorBrandBackground, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  text: { fill: tokens.colorNeutralForeground1, fontSize: '11px', '@media (max-width: 219px)': { fontSize: '17px' }, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  axis: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
});

const [WIDTH, HEIGHT, TOP, BOTTOM] = [240, 96, 16, 18];

/** How many people have which total, drawn small; the same in words for whoever does not see it. */
export const DistributionPicture = ({ bars }: { readonly bars: readonly Bar[] }) => {
  const page = usePageStyles();
  const styles = useStyles();
  const { words: { results: words }, locale } = useWords();
  const most = Math.max(1, ...bars.map(({ people }) => people));
  const step = WIDTH / Math.max(1, bars.length);
  const spoken = bars.filter(({ people }) => people > 0).map((bar) => (bar.kind === 'grade' ? words.gradeBar(bar.grade, bar.people) : words.bar(String(bar.from), String(bar.to), bar.people)));
  return (
    <figure style={{ margin: 0 }} className={page.section}>
      <figcaption className={page.subheading}>{words.distribution}</figcaption>
      <svg role="img" aria-label={`${words.distribution} · ${spoken.join(reportWords[locale].itemSeparator)}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.picture}>
        <line x1={0} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} className={styles.axis} />
        {bars.map((bar, index) => {
          const height = ((HEIGHT - TOP - BOTTOM) * bar.people) / most;
          const middle = index * step + step / 2;
          return (
            <g key={index}>
              <rect x={index * step + 2} width={step - 4} y={HEIGHT - BOTTOM - height} height={height} rx={1} className={styles.bar} />
              {bar.people === 0 ? null : <text x={middle} y={HEIGHT - BOTTOM - height - 4} textAnchor="middle" className={styles.text}>{bar.people}</text>}
              {bar.kind === 'grade'
                ? <text x={middle} y={HEIGHT - 4} textAnchor="middle" className={styles.text}>{bar.grade.slice(0, LONGEST)}</text>
                : <Ticks bar={bar} left={index * step} right={(index + 1) * step} isLast={index === bars.length - 1} />}
            </g>
          );
        })}
      </svg>
    </figure>
  );
};

const LONGEST = 6;

/** Whole points under the edges of the bars. */
const Ticks = ({ bar, left, right, isLast }: { readonly bar: Extract<Bar, { kind: 'totals' }>; readonly left: number; readonly right: number; readonly isLast: boolean }) => {
  const { text } = useStyles();
  return (
    <>
      {Number.isInteger(bar.from) ? <text x={left} y={HEIGHT - 4} textAnchor={left === 0 ? 'start' : 'middle'} className={text}>{bar.from}</text> : null}
      {isLast ? <text x={right} y={HEIGHT - 4} textAnchor="end" className={text}>{bar.to}</text> : null}
    </>
  );
};
