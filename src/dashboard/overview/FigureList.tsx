import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, ButtonBase, Typography } from '@mui/material';
import ArrowIcon from '@mui/icons-material/ChevronRight';
import type { Figure } from '../../contract/reports.ts';
import { drillTo } from '../../ui/drillTo.ts';
import { useFormat } from '../../ui/format.ts';

interface FigureListProps {
  readonly figures: readonly Figure[];
  /** Where the codes' texts stand. */
  readonly texts: string;
}

/** Figures as lines that open exactly what they count. */
export function FigureList({ figures, texts }: FigureListProps) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pb: 1 }}>
      {figures.map(({ code, count, drill }) => (
        <li key={code}>
          <ButtonBase
            component={RouterLink}
            to={drillTo(drill)}
            sx={{
              width: '100%',
              justifyContent: 'flex-start',
              gap: 1.5,
              px: 2.5,
              py: 1,
              '&:hover': { backgroundColor: 'action.hover' },
              '&.Mui-focusVisible': { outlineOffset: -2 },
            }}
          >
            <Typography
              component="span"
              sx={{
                minWidth: 44,
                textAlign: 'right',
                fontSize: '1.25rem',
                fontWeight: 700,
                color: count > 0 ? 'primary.main' : 'text.secondary',
              }}
            >
              {format.number(count)}
            </Typography>
            <Typography component="span" sx={{ flex: 1, textAlign: 'left' }}>
              {translate(`${texts}.${code}`)}
            </Typography>
            <ArrowIcon fontSize="small" sx={{ color: 'text.secondary' }} />
          </ButtonBase>
        </li>
      ))}
    </Box>
  );
}
