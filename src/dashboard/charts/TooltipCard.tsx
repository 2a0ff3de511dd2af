import { Box, Typography } from '@mui/material';

interface TooltipCardProps {
  readonly title: string;
  readonly facts: readonly string[];
}

/** Dark on light and light on dark, like every tooltip of the theme. */
const TooltipCard = ({ title, facts }: TooltipCardProps) => (
  <Box
    sx={{
      backgroundColor: 'text.primary',
      color: 'background.paper',
      borderRadius: 1,
      px: 1.25,
      py: 0.75,
      maxWidth: 260,
    }}
  >
    <Typography sx={{ fontSize: '0.8125rem', fontWeight: 700 }}>{title}</Typography>
    {facts.map(fact => (
      <Typography key={fact} sx={{ fontSize: '0.8125rem' }}>
        {fact}
      </Typography>
    ))}
  </Box>
);

interface Hover {
  readonly active?: boolean;
  readonly activeIndex?: string | number | null | undefined;
}

/** What a chart shows where the pointer is. */
export const tipOf = (tips: readonly TooltipCardProps[]) =>
  function Tip({ active, activeIndex }: Hover) {
    const tip = active ? tips[Number(activeIndex)] : undefined;
    return tip ? <TooltipCard {...tip} /> : null;
  };
