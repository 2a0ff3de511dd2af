import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import type { Finding } from '../../../domain/disputes/types.ts';
import type { Dispute } from './useCase.ts';

/** A claim, what is held of it, and what that rests on. */
export function FindingText({ dispute, finding }: { readonly dispute: Dispute; readonly finding: Finding }) {
  const translate = useTranslate();
  const pieces = dispute.evidenceLog.filter(({ id }) => finding.evidenceIds.includes(id));
  const grounds = [
    ...pieces.map(
      ({ item, side }) =>
        `${translate(`policy.disputes.items.${item}`)} (${translate(`enums.side.${side}`)})`,
    ),
    ...finding.clauseIds.map(id => translate(`policy.disputes.clauses.${id}`)),
  ];
  return (
    <li>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {finding.claim}
      </Box>
      <Typography variant="body2">{translate(`policy.disputes.findings.${finding.finding}`)}</Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {grounds.join(' · ')}
      </Typography>
    </li>
  );
}
