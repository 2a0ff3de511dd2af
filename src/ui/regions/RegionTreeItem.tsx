import { Box, Typography } from '@mui/material';
import ChevronIcon from '@mui/icons-material/ChevronRight';
import { useNameOf } from '../nameOf.ts';
import type { RegionRow } from './useRegionRows.ts';

interface RegionTreeItemProps {
  readonly row: RegionRow;
  readonly selected: boolean;
  readonly tabStop: boolean;
  readonly onSelect: () => void;
  readonly onToggle: () => void;
}

export function RegionTreeItem({ row, selected, tabStop, onSelect, onToggle }: RegionTreeItemProps) {
  const name = useNameOf();
  const { region, depth, open, leaf } = row;
  return (
    <Box
      component="li"
      role="treeitem"
      aria-level={depth}
      aria-selected={selected}
      aria-expanded={leaf ? undefined : open}
      tabIndex={tabStop ? 0 : -1}
      onClick={onSelect}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 0.5,
        pl: (depth - 1) * 2.25,
        py: 0.5,
        borderRadius: 0.75,
        cursor: 'pointer',
        backgroundColor: selected ? 'action.selected' : 'transparent',
        '&:hover': { backgroundColor: 'action.hover' },
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      <Box
        component="span"
        aria-hidden
        onClick={event => {
          event.stopPropagation();
          if (!leaf) onToggle();
        }}
        sx={{ width: 28, height: 24, display: 'grid', placeItems: 'center', flex: 'none' }}
      >
        {leaf ? null : (
          <ChevronIcon
            fontSize="small"
            sx={{ transform: open ? 'rotate(90deg)' : 'none', transition: 'transform 120ms' }}
          />
        )}
      </Box>
      <Typography component="span" variant="body2" sx={{ flex: 1, fontWeight: selected ? 650 : 400 }}>
        {name(region)}
      </Typography>
      <Typography component="span" sx={{ color: 'text.secondary', fontSize: '0.75rem', pr: 1 }}>
        {region.id}
      </Typography>
    </Box>
  );
}
