import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import MissingIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import PresentIcon from '@mui/icons-material/CheckCircleOutlined';
import { Panel } from '../../../ui/show/Panel.tsx';
import { checklistOf, type ChecklistState } from '../../../domain/disputes/checklist.ts';
import type { Dispute } from '../case/useCase.ts';

const bringers = ['buyer', 'seller', 'carrier'] as const;

function Item({ entry }: { readonly entry: ChecklistState }) {
  const translate = useTranslate();
  const { item, present, minimum } = entry;
  const Icon = present ? PresentIcon : MissingIcon;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', py: 0.375 }}>
      <Icon
        aria-hidden
        sx={{
          fontSize: 18,
          mt: 0.25,
          color: present ? 'success.main' : minimum ? 'error.main' : 'text.secondary',
        }}
      />
      <Typography variant="body2" component="span">
        {translate(`policy.disputes.items.${item}`)}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {' · '}
          {translate(present ? 'dispute.checklist.present' : 'dispute.checklist.missing')}
          {minimum ? ` · ${translate('dispute.checklist.minimum')}` : null}
        </Box>
      </Typography>
    </Box>
  );
}

/** Who has to prove what, and what of it is there. */
export function Checklist({ dispute }: { readonly dispute: Dispute }) {
  const translate = useTranslate();
  const entries = checklistOf(dispute);
  return (
    <Panel title={translate('dispute.checklist.title')}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {translate(`policy.disputes.burden.${dispute.reason}`)}
      </Typography>
      {bringers
        .map(by => ({ by, items: entries.filter(entry => entry.by === by) }))
        .filter(({ items }) => items.length > 0)
        .map(({ by, items }) => (
          <Box key={by} sx={{ mt: 0.5 }}>
            <Typography variant="h3" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
              {translate(`policy.disputes.bringers.${by}`)}
            </Typography>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {items.map(entry => (
                <Item key={entry.item} entry={entry} />
              ))}
            </Box>
          </Box>
        ))}
    </Panel>
  );
}
