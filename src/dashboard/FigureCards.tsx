import { useTranslate } from 'ra-core';
import { Link } from 'react-router-dom';
import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useFormat } from '../ui/format.ts';
import { figurePath } from '../ui/queue/queuePath.ts';
import { useQueues } from '../ui/queue/useQueues.ts';
import type { Figure } from '../contract/reports.ts';

function FigureCard({ figure, to }: { readonly figure: Figure; readonly to: string }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Card component="li" sx={{ listStyle: 'none' }}>
      <CardActionArea component={Link} to={to} sx={{ p: 2, height: '100%' }}>
        <Typography
          component="span"
          sx={{
            display: 'block',
            fontSize: '1.75rem',
            fontWeight: 700,
            lineHeight: 1.2,
            color: figure.count > 0 ? 'primary.main' : 'text.secondary',
          }}
        >
          {format.number(figure.count)}
        </Typography>
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {translate(`home.figures.${figure.code}`, { _: figure.code })}
        </Typography>
      </CardActionArea>
    </Card>
  );
}

export function FigureCards({ figures }: { readonly figures: readonly Figure[] }) {
  const translate = useTranslate();
  const tabs = useQueues().map(({ code }) => code);
  return (
    <Box component="section" aria-labelledby="home-needs">
      <Typography variant="h2" id="home-needs" sx={{ mb: 1.5 }}>
        {translate('home.needs')}
      </Typography>
      <Box
        component="ul"
        sx={{
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
        }}
      >
        {figures.map(figure => (
          <FigureCard key={figure.code} figure={figure} to={figurePath(figure, tabs)} />
        ))}
      </Box>
    </Box>
  );
}
