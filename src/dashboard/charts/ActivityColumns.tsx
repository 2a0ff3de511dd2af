import { Bar, BarChart, CartesianGrid, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import { tipOf } from './TooltipCard.tsx';
import { useChartTheme } from './useChartTheme.ts';
import type { CountMark } from './types.ts';

interface ActivityColumnsProps {
  readonly marks: readonly CountMark[];
  readonly names: { readonly opened: string; readonly closed: string };
  readonly onPick: (id: string) => void;
}

const HEIGHT = 260;

/** Disputes opened and closed, by the day it happened. */
export default function ActivityColumns({ marks, names, onPick }: ActivityColumnsProps) {
  const theme = useChartTheme();
  const tip = tipOf(
    marks.map(({ title, opened, closed }) => ({
      title,
      facts: [`${names.opened}: ${opened}`, `${names.closed}: ${closed}`],
    })),
  );
  return (
    <BarChart
      responsive
      accessibilityLayer={false}
      data={[...marks]}
      margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
      barGap={1}
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
      <YAxis tick={theme.tick} tickLine={false} axisLine={false} width={46} allowDecimals={false} />
      <Legend
        verticalAlign="top"
        align="right"
        height={28}
        itemSorter={null}
        iconType="square"
        iconSize={10}
        wrapperStyle={{ fontSize: 13, color: theme.text }}
      />
      <Bar dataKey="opened" name={names.opened} fill={theme.main} isAnimationActive={false} />
      <Bar dataKey="closed" name={names.closed} fill={theme.second} isAnimationActive={false} />
      <Tooltip isAnimationActive={false} cursor={{ fill: theme.hover }} content={tip} />
    </BarChart>
  );
}
