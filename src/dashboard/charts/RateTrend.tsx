import {
  Area,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { rateTicks } from './scale.ts';
import { tipOf } from './TooltipCard.tsx';
import { useChartTheme, type ChartTheme } from './useChartTheme.ts';
import type { RateMark } from './types.ts';

interface RateTrendProps {
  readonly marks: readonly RateMark[];
  /** The whole period's rate. */
  readonly reference: number | null;
  readonly axis: (part: number) => string;
  readonly onPick: (id: string) => void;
}

const HEIGHT = 260;
const FEW = 2;

interface DotProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: { readonly mark: RateMark };
}

const dotOf = (theme: ChartTheme, dense: boolean) =>
  function Dot({ cx, cy, payload }: DotProps) {
    const mark = payload?.mark;
    if (cx === undefined || cy === undefined || !mark || mark.rate === null) return null;
    const plain = mark.mature && !mark.small;
    if (plain && dense) return null;
    return (
      <circle
        cx={cx}
        cy={cy}
        r={plain ? 3.5 : 4}
        fill={plain ? theme.main : theme.paper}
        stroke={plain ? theme.main : theme.quiet}
        strokeWidth={2}
      />
    );
  };

/** The dashed part begins at the last cohort that is complete. */
function pointsOf(marks: readonly RateMark[]) {
  return marks.map((mark, i) => {
    const unripe = !mark.mature || marks[i + 1]?.mature === false;
    return {
      label: mark.label,
      mark,
      complete: mark.mature ? mark.rate : null,
      unripe: unripe ? mark.rate : null,
      reach: mark.rate === null ? [0, 0] : [mark.rate - (mark.low ?? 0), (mark.high ?? 0) - mark.rate],
      band: mark.low === null || mark.high === null ? null : [mark.low, mark.high],
    };
  });
}

/** A rate over time with its 95 % band; cohorts still on their way are dashed and hollow. */
export default function RateTrend({ marks, reference, axis, onPick }: RateTrendProps) {
  const theme = useChartTheme();
  const tip = tipOf(marks.map(({ title, facts }) => ({ title, facts })));
  const ticks = rateTicks(marks, reference);
  const top = ticks.at(-1) ?? 1;
  const dot = dotOf(theme, marks.length > 60);
  const line = { type: 'linear', dot, activeDot: false, strokeWidth: 2, isAnimationActive: false } as const;
  // A band needs neighbours; so few points get whiskers.
  const whiskers =
    marks.length <= FEW ? (
      <ErrorBar dataKey="reach" width={6} strokeWidth={1.5} stroke={theme.text} isAnimationActive={false} />
    ) : null;
  return (
    <ComposedChart
      responsive
      accessibilityLayer={false}
      data={pointsOf(marks)}
      margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      style={{ width: '100%', height: HEIGHT, cursor: 'pointer' }}
      onClick={({ activeTooltipIndex }) => {
        const mark = marks[Number(activeTooltipIndex)];
        if (mark) onPick(mark.id);
      }}
    >
      <CartesianGrid vertical={false} stroke={theme.grid} />
      <XAxis
        dataKey="label"
        tick={theme.tick}
        tickLine={false}
        axisLine={{ stroke: theme.grid }}
        minTickGap={theme.phone ? 28 : 36}
        interval="preserveStartEnd"
      />
      <YAxis
        domain={[0, top]}
        ticks={[...ticks]}
        tick={theme.tick}
        tickLine={false}
        axisLine={false}
        width={46}
        tickFormatter={axis}
        allowDataOverflow
      />
      {reference === null ? null : (
        <ReferenceLine y={reference} stroke={theme.faint} strokeDasharray="2 4" ifOverflow="hidden" />
      )}
      <Area dataKey="band" stroke="none" fill={theme.band} isAnimationActive={false} activeDot={false} />
      <Line {...line} dataKey="unripe" stroke={theme.quiet} strokeDasharray="5 4">
        {whiskers}
      </Line>
      <Line {...line} dataKey="complete" stroke={theme.main}>
        {whiskers}
      </Line>
      <Tooltip
        isAnimationActive={false}
        cursor={{ stroke: theme.faint, strokeDasharray: '3 3' }}
        content={tip}
      />
    </ComposedChart>
  );
}
