import {
  Bar,
  BarChart,
  Cell,
  ErrorBar,
  LabelList,
  ReferenceLine,
  Tooltip,
  useChartWidth,
  XAxis,
  YAxis,
} from 'recharts';
import { tipOf } from './TooltipCard.tsx';
import { useChartTheme, type ChartTheme } from './useChartTheme.ts';
import type { RateMark } from './types.ts';

interface RateBarsProps {
  readonly marks: readonly RateMark[];
  readonly reference: number | null;
  /** From `rateTicks`; charts side by side share them. */
  readonly ticks: readonly number[];
  readonly axis: (part: number) => string;
  readonly percent: (part: number) => string;
  readonly onPick: (id: string) => void;
}

const ROW = 38;
const AXIS = 26;

interface TickProps {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: string };
}

const shortened = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
/** Chinese characters are twice as wide. */
const most = (text: string, theme: ChartTheme) =>
  (theme.phone ? 15 : 21) / (/[\u4E00-\u9FFF]/.test(text) ? 2 : 1);

const nameTick = (theme: ChartTheme, byId: ReadonlyMap<string, RateMark>) =>
  function NameTick({ x, y, payload }: TickProps) {
    const mark = byId.get(payload.value);
    if (!mark) return null;
    return (
      <text x={x} y={y} textAnchor="end" fontFamily={theme.tick.fontFamily}>
        <title>{mark.label}</title>
        <tspan x={x} dy={-2} fill={theme.text} fontSize={13}>
          {shortened(mark.label, most(mark.label, theme))}
        </tspan>
        <tspan x={x} dy={14} fill={theme.faint} fontSize={11}>
          {mark.count}
        </tspan>
      </text>
    );
  };

interface ValueProps {
  readonly y?: number | string;
  readonly height?: number | string;
  readonly index?: number;
}

/** At the chart's right edge, where the numbers stand below each other. A second axis would confuse the pointer. */
const valueLabel = (theme: ChartTheme, marks: readonly RateMark[], percent: (part: number) => string) =>
  function ValueLabel({ y, height, index = -1 }: ValueProps) {
    const right = useChartWidth();
    const mark = marks[index];
    if (!mark || right === undefined) return null;
    const plain = mark.mature && !mark.small;
    return (
      <text
        x={right}
        y={Number(y) + Number(height) / 2}
        dy={5}
        textAnchor="end"
        fill={plain ? theme.text : theme.faint}
        fontSize={13}
        fontWeight={plain ? 600 : 400}
        fontFamily={theme.tick.fontFamily}
      >
        {mark.rate === null ? '–' : percent(mark.rate)}
      </text>
    );
  };

/** Groups by rate, each with its 95 % whisker; grey where the sample is small or the cohort on its way. */
export default function RateBars({ marks, reference, ticks, axis, percent, onPick }: RateBarsProps) {
  const theme = useChartTheme();
  const tip = tipOf(marks.map(({ title, facts }) => ({ title, facts })));
  const byId = new Map(marks.map(mark => [mark.id, mark]));
  const top = ticks.at(-1) ?? 1;
  const data = marks.map(mark => ({
    id: mark.id,
    rate: mark.rate,
    reach:
      mark.rate === null ? [0, 0] : [mark.rate - (mark.low ?? 0), Math.min(mark.high ?? 0, top) - mark.rate],
  }));
  return (
    <BarChart
      responsive
      accessibilityLayer={false}
      layout="vertical"
      data={data}
      margin={{ top: 0, right: 60, bottom: 0, left: 0 }}
      barCategoryGap="34%"
      style={{ width: '100%', height: marks.length * ROW + AXIS, cursor: 'pointer' }}
      onClick={({ activeTooltipIndex }) => {
        const mark = marks[Number(activeTooltipIndex)];
        if (mark) onPick(mark.id);
      }}
    >
      <XAxis
        type="number"
        domain={[0, top]}
        ticks={[...ticks]}
        tick={theme.tick}
        tickLine={false}
        axisLine={{ stroke: theme.grid }}
        tickFormatter={axis}
        height={AXIS}
        allowDataOverflow
      />
      <YAxis
        type="category"
        dataKey="id"
        width={theme.phone ? 118 : 168}
        tick={nameTick(theme, byId)}
        tickLine={false}
        axisLine={{ stroke: theme.grid }}
        interval={0}
      />
      {reference === null ? null : <ReferenceLine x={reference} stroke={theme.faint} strokeDasharray="2 4" />}
      <Bar dataKey="rate" isAnimationActive={false} radius={[0, 3, 3, 0]} minPointSize={2}>
        {marks.map(mark => (
          <Cell key={mark.id} fill={mark.mature && !mark.small ? theme.bar : theme.quietBar} />
        ))}
        <LabelList dataKey="id" content={valueLabel(theme, marks, percent)} />
        <ErrorBar
          dataKey="reach"
          direction="x"
          width={4}
          strokeWidth={1.5}
          stroke={theme.text}
          isAnimationActive={false}
        />
      </Bar>
      <Tooltip isAnimationActive={false} cursor={{ fill: theme.hover }} content={tip} />
    </BarChart>
  );
}
