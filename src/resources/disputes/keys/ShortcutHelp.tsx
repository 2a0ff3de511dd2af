import { useState } from 'react';
import { useTranslate } from 'ra-core';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  IconButton,
  Switch,
  Tooltip,
} from '@mui/material';
import KeyboardIcon from '@mui/icons-material/KeyboardOutlined';
import { shortcuts, useShortcuts } from './useShortcuts.ts';

/** The page's keys, what they do, and the switch that turns them off. */
export function ShortcutHelp() {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { on, setOn } = useShortcuts(() => setOpen(true));
  const title = translate('dispute.keys.title');
  return (
    <>
      <Tooltip title={title}>
        <IconButton
          onClick={() => setOpen(true)}
          aria-label={title}
          sx={{ display: { xs: 'none', md: 'inline-flex' } }}
        >
          <KeyboardIcon />
        </IconButton>
      </Tooltip>
      <Dialog open={open} onClose={() => setOpen(false)} aria-labelledby="shortcut-help">
        <DialogTitle id="shortcut-help">{title}</DialogTitle>
        <DialogContent>
          <Box
            component="dl"
            sx={{ m: 0, display: 'grid', gridTemplateColumns: 'auto 1fr', gap: 1, alignItems: 'center' }}
          >
            {Object.entries(shortcuts).map(([key, name]) => (
              <Box key={key} sx={{ display: 'contents' }}>
                <Box
                  component="dt"
                  sx={{
                    px: 1,
                    border: 1,
                    borderColor: 'divider',
                    borderRadius: 1,
                    textAlign: 'center',
                    fontFamily: 'monospace',
                  }}
                >
                  {key}
                </Box>
                <Box component="dd" sx={{ m: 0 }}>
                  {translate(`dispute.keys.${name}`)}
                </Box>
              </Box>
            ))}
          </Box>
          <FormControlLabel
            sx={{ mt: 2 }}
            control={<Switch checked={on} onChange={event => setOn(event.target.checked)} />}
            label={translate('dispute.keys.on')}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{translate('ra.action.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
