import { useMemo } from 'react';
import { useTranslate } from 'ra-core';
import { Box } from '@mui/material';
import { isSmall } from '../../domain/risk/compare.ts';
import type { RateKind } from '../../domain/risk/rules.ts';
import type { RateReportCell } from '../../contract/reports.ts';
import { Nothing } from '../../ui/fields/Nothing.tsx';
import type { Formatters } from '../../ui/format.ts';
import { useRateFormat } from '../useRateFormat.ts';
import { DrillCount } from './DrillCount.tsx';
import type { FigureColumn } from './FigureTable.tsx';
import { noteOf, type RateRow, type Translate } from './rateRows.ts';

type Part = keyof RateReportCell['drill'];
type Column = FigureColumn<RateRow>;

interface Words {
  readonly kind: RateKind;
  readonly translate: Translate;
  readonly format: Formatters;
}

const rounded = (value: number | null | undefined) =>
  value === null || value === undefined ? null : Number(value.toFixed(6));
const labelled = ({ translate }: Words, key: string) => ({ key, label: translate(`risk.columns.${key}`) });

function RateText({ cell, format }: { readonly cell: RateReportCell | null; readonly format: Formatters }) {
  if (!cell || cell.rate === null) return <Nothing />;
  const plain = cell.mature && !isSmall(cell);
  return (
    <Box component="span" sx={plain ? { fontWeight: 650 } : { color: 'text.secondary' }}>
      {format.percent(cell.rate)}
    </Box>
  );
}

function counted({ kind, translate, format }: Words, part: Part): Column {
  const label = translate(`risk.${kind}.${part}`);
  return {
    key: part,
    label,
    numeric: true,
    cell: ({ cell, label: of }) =>
      cell ? (
        <DrillCount count={cell[part]} drill={cell.drill[part]} what={`${label}, ${of}`} />
      ) : (
        format.number(0)
      ),
    csv: ({ cell }) => cell?.[part] ?? 0,
  };
}

const rate = (words: Words): Column => ({
  ...labelled(words, 'rate'),
  numeric: true,
  cell: ({ cell }) => <RateText cell={cell} format={words.format} />,
  csv: ({ cell }) => rounded(cell?.rate),
});

/** One column for the eye, two for the file. */
const interval = (words: Words): readonly Column[] => [
  {
    ...labelled(words, 'interval'),
    numeric: true,
    cell: ({ cell }) =>
      cell && cell.low !== null && cell.high !== null ? (
        words.translate('risk.interval', {
          low: words.format.percent(cell.low),
          high: words.format.percent(cell.high),
        })
      ) : (
        <Nothing />
      ),
  },
  ...(['low', 'high'] as const).map((end): Column => ({
    ...labelled(words, end),
    hidden: true,
    cell: () => null,
    csv: ({ cell }) => rounded(cell?.[end]),
  })),
];

const place = (words: Words): Column => ({
  ...labelled(words, 'place'),
  cell: row => row.place ?? <Nothing />,
  csv: row => row.place ?? '',
});

const shrunk = (words: Words): Column => ({
  ...labelled(words, 'shrunk'),
  numeric: true,
  cell: row => (typeof row.shrunk === 'number' ? words.format.percent(row.shrunk) : <Nothing />),
  csv: row => rounded(row.shrunk),
});

const maturity = (words: Words): Column => ({
  ...labelled(words, 'maturity'),
  numeric: true,
  cell: ({ cell }) => (cell && cell.maturity !== null ? words.format.percent(cell.maturity) : <Nothing />),
  csv: ({ cell }) => rounded(cell?.maturity),
});

const note = (words: Words): Column => ({
  ...labelled(words, 'note'),
  cell: ({ cell }) => noteOf(cell, words.translate, words.format),
  csv: ({ cell }) => noteOf(cell, words.translate, words.format),
});

interface Shape {
  /** What the rows are. */
  readonly of: 'time' | 'region' | 'category';
  readonly ranked: boolean;
}

/** One table for every rate: value, counts that open their rows, interval, how much of the cohort is at its end. */
export function useRateColumns(kind: RateKind, { of, ranked }: Shape): readonly Column[] {
  const translate = useTranslate();
  const format = useRateFormat();
  return useMemo(() => {
    const words = { kind, translate, format };
    return [
      { ...labelled(words, of), cell: row => row.label, csv: row => row.label },
      ...(of === 'region' ? [place(words)] : []),
      rate(words),
      counted(words, 'numerator'),
      counted(words, 'denominator'),
      ...interval(words),
      ...(ranked ? [shrunk(words)] : []),
      counted(words, 'open'),
      maturity(words),
      note(words),
    ];
  }, [kind, of, ranked, translate, format]);
}
