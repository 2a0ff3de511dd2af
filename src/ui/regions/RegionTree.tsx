import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslate } from 'ra-core';
import { Box, LinearProgress, Typography } from '@mui/material';
import { RegionTreeItem } from './RegionTreeItem.tsx';
import { useRegionRows, useRegionSearch, type RegionRow } from './useRegionRows.ts';

interface RegionTreeProps {
  readonly label: string;
  readonly search: string;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** Where a key leads from row `at`; `toggle` opens or closes it instead. */
function move(key: string, rows: readonly RegionRow[], at: number): number | 'toggle' | null {
  const row = rows[at];
  if (!row) return null;
  const parent = rows.findLastIndex((other, index) => index < at && other.depth < row.depth);
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, rows.length - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return rows.length - 1;
    case 'ArrowRight':
      return row.leaf ? null : row.open ? Math.min(at + 1, rows.length - 1) : 'toggle';
    case 'ArrowLeft':
      return row.open ? 'toggle' : parent >= 0 ? parent : null;
    default:
      return null;
  }
}

/** An ARIA tree with one tab stop; arrows walk it, Enter chooses. */
export function RegionTree({ label, search, selected, onSelect }: RegionTreeProps) {
  const translate = useTranslate();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState<string | null>(selected);
  const tree = useRegionRows();
  const found = useRegionSearch(search);
  const searching = search.trim() !== '';
  const { rows, isPending } = searching ? found : tree;
  const at = Math.max(
    0,
    rows.findIndex(row => row.region.id === active),
  );

  const focusRow = (index: number) => {
    setActive(rows[index]?.region.id ?? null);
    list.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[index]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(row.region.id);
      return;
    }
    const next = move(event.key, rows, at);
    if (next === null) return;
    event.preventDefault();
    if (next === 'toggle') tree.toggle(row.region.id);
    else focusRow(next);
  };

  return (
    <Box sx={{ mt: 1 }}>
      {isPending ? <LinearProgress aria-label={translate('ra.page.loading')} /> : null}
      <Box
        component="ul"
        ref={list}
        role="tree"
        aria-label={label}
        onKeyDown={onKeyDown}
        sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 340, overflowY: 'auto' }}
      >
        {rows.map((row, index) => (
          <RegionTreeItem
            key={row.region.id}
            row={row}
            selected={row.region.id === selected}
            tabStop={index === at}
            onSelect={() => onSelect(row.region.id)}
            onToggle={() => tree.toggle(row.region.id)}
          />
        ))}
      </Box>
      {!isPending && rows.length === 0 ? (
        <Typography
          variant="body2"
          component="output"
          sx={{ display: 'block', p: 1, color: 'text.secondary' }}
        >
          {translate('region.none')}
        </Typography>
      ) : null}
    </Box>
  );
}
