import { useTranslate } from 'ra-core';
import { Box, Button } from '@mui/material';
import { DueField } from '../../../ui/fields/DueField.tsx';
import { useNextCommands, type Dispute } from '../case/useCase.ts';
import { useCommandHost } from './CommandHost.tsx';
import { commandGroups } from './commandGroups.ts';

/** On a phone: the clock, the first thing to do, and the way to all the others, always in sight. */
export function ActionBar({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const { open } = useCommandHost();
  const { data } = useNextCommands(dispute);
  const first = data && commandGroups(data.commands).allowed[0];
  return (
    <Box
      component="section"
      aria-label={translate('dispute.actions.bar')}
      sx={{
        display: { xs: 'flex', md: 'none' },
        position: 'sticky',
        top: 56,
        zIndex: 2,
        gap: 1,
        alignItems: 'center',
        mx: -2,
        mt: -1,
        mb: 2,
        px: 2,
        py: 1,
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderInline: 0,
        '@media print': { display: 'none' },
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <DueField value={dispute.deadline?.dueAt} />
      </Box>
      <Button component="a" href="#actions">
        {translate('dispute.actions.all')}
      </Button>
      {first ? (
        <Button variant="contained" onClick={() => open(first.type)}>
          {translate(`policy.disputes.commands.${first.type}`)}
        </Button>
      ) : null}
    </Box>
  );
}
