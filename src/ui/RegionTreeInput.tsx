import { useRef, useState } from 'react';
import { useGetOne, useTranslate } from 'ra-core';
import { Box, Button, FormHelperText, IconButton, InputAdornment, Popover, TextField } from '@mui/material';
import ClearIcon from '@mui/icons-material/Close';
import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import { RegionTree } from './regions/RegionTree.tsx';
import { useNameOf } from './nameOf.ts';
import type { Region } from '../domain/regions/types.ts';

interface RegionTreeInputProps {
  readonly label: string;
  /** Official code; `null`: none chosen. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Text of the button while none is chosen, where none means something: everywhere. */
  readonly noneText?: string;
  readonly error?: string | undefined;
  readonly compact?: boolean;
}

/** Picks one region of the tree: browse its branches, or search by name or code. */
export function RegionTreeInput({ label, value, onChange, noneText, error, compact }: RegionTreeInputProps) {
  const translate = useTranslate();
  const name = useNameOf();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [search, setSearch] = useState('');
  const searchBox = useRef<HTMLInputElement>(null);
  const { data: region } = useGetOne<Region & { version: number }>(
    'regions',
    { id: value ?? '' },
    { enabled: value !== null, staleTime: Infinity },
  );
  const chosen = value === null ? (noneText ?? translate('region.choose')) : region ? name(region) : value;
  const close = () => setAnchor(null);
  return (
    <Box sx={{ width: compact ? { xs: '100%', sm: 'auto' } : '100%' }}>
      <Box sx={{ display: 'flex', alignItems: 'center' }}>
        <Button
          variant="outlined"
          color={error ? 'error' : 'inherit'}
          startIcon={<PlaceIcon />}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={event => setAnchor(event.currentTarget)}
          sx={{
            minHeight: 40,
            flex: 1,
            justifyContent: 'flex-start',
            borderColor: 'action.disabled',
            fontWeight: 400,
            backgroundColor: 'background.paper',
          }}
        >
          {`${label}: ${chosen}`}
        </Button>
        {value === null ? null : (
          <IconButton
            onClick={() => onChange(null)}
            aria-label={translate('region.clear', { label })}
            size="small"
          >
            <ClearIcon fontSize="small" />
          </IconButton>
        )}
      </Box>
      {error ? <FormHelperText error>{error}</FormHelperText> : null}
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{
          transition: { onEntered: () => searchBox.current?.focus() },
          paper: { role: 'dialog', 'aria-label': label, sx: { width: 380, maxWidth: '94vw', p: 1.5 } },
        }}
      >
        <TextField
          inputRef={searchBox}
          fullWidth
          type="search"
          label={translate('region.search')}
          value={search}
          onChange={event => setSearch(event.target.value)}
          slotProps={{
            input: {
              startAdornment: (
                <InputAdornment position="start">
                  <PlaceIcon fontSize="small" />
                </InputAdornment>
              ),
            },
          }}
        />
        <RegionTree
          label={label}
          search={search}
          selected={value}
          onSelect={id => {
            onChange(id);
            close();
          }}
        />
      </Popover>
    </Box>
  );
}
