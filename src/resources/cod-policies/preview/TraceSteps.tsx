import { useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { Box, Link, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material';
import { tiers } from '../../../domain/cod/reasons.ts';
import type { CodTier, TraceStep, Verdict } from '../../../domain/cod/types.ts';
import { useTraceWords } from './useTraceWords.ts';

interface TraceStepsProps {
  readonly steps: readonly TraceStep[];
  readonly verdict: Verdict;
}

const colors: Partial<Record<TraceStep['did'], string>> = {
  denied: 'error.main',
  conditioned: 'warning.main',
  allowed: 'success.main',
};

const keyOf = ({ tier, ruleId, productId, facts }: TraceStep): string =>
  JSON.stringify([tier, ruleId, productId, facts]);

export function TraceSteps({ steps, verdict }: TraceStepsProps) {
  const translate = useTranslate();
  const words = useTraceWords(steps, verdict);
  const rowsOf = (tier: CodTier) => steps.filter(step => step.tier === tier);
  return (
    <Box sx={{ overflowX: 'auto', pb: 1 }}>
      {tiers
        .filter(tier => rowsOf(tier).length > 0)
        .map(tier => (
          <Box key={tier} sx={{ mt: 0.5 }}>
            <Typography
              variant="body2"
              component="h3"
              sx={{ px: 2.5, pt: 1, fontWeight: 600, color: 'text.secondary' }}
            >
              {translate(`policy.cod.tiers.${tier}`)}
            </Typography>
            <Table size="small" aria-label={translate(`policy.cod.tiers.${tier}`)}>
              <TableBody>
                {rowsOf(tier).map(step => {
                  const path = words.path(step);
                  return (
                    <TableRow key={keyOf(step)}>
                      <TableCell sx={{ width: '55%', pl: 2.5, overflowWrap: 'anywhere' }}>
                        {path ? (
                          <Link component={RouterLink} to={path}>
                            {words.name(step)}
                          </Link>
                        ) : (
                          words.name(step)
                        )}
                        {words.about(step) ? (
                          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                            {words.about(step)}
                          </Typography>
                        ) : null}
                      </TableCell>
                      <TableCell sx={{ color: colors[step.did] ?? 'text.secondary' }}>
                        {translate(`policy.cod.trace.${step.did}`)}
                        {words.why(step) ? (
                          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                            {words.why(step)}
                          </Typography>
                        ) : null}
                      </TableCell>
                    </TableRow>
                  );
                })}
              </TableBody>
            </Table>
          </Box>
        ))}
    </Box>
  );
}
