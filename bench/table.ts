type Cell = string | number;

const shown = (cell: Cell): string =>
  typeof cell === 'string'
    ? cell
    : cell.toLocaleString('en-US', { maximumFractionDigits: cell < 100 ? 1 : 0 });

/** Prints rows in columns: the first to the left, the others, being figures, to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): void {
  const text = [head, ...rows].map(row => row.map(shown));
  const widths = head.map((_, column) => Math.max(...text.map(row => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ');
  const [top = [], ...body] = text;
  console.log(`\n${title}\n${line(top)}\n${widths.map(width => '─'.repeat(width)).join('──')}`);
  for (const row of body) console.log(line(row));
}

/** @param part 0.5 for the median */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
