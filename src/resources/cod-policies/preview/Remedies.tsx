import { useTranslate } from 'ra-core';
import { Box, Button } from '@mui/material';
import { Panel } from '../../../ui/show/Panel.tsx';
import type { Verdict } from '../../../domain/cod/types.ts';
import type { AskProps } from './Question.tsx';
import { useRemedyText } from './useRemedyText.ts';

interface RemediesProps extends AskProps {
  readonly verdict: Verdict;
}

/** What would lift the denial; each was tried by the rules, and can be tried here. */
export function Remedies({ verdict, asked, ask }: RemediesProps) {
  const translate = useTranslate();
  const textOf = useRemedyText(verdict.remedies);
  if (verdict.remedies.length === 0) return null;
  return (
    <Panel title={translate('buyerView.remedies')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {verdict.remedies.map(remedy => (
          <Box
            component="li"
            key={JSON.stringify(remedy)}
            sx={{ display: 'flex', alignItems: 'center', gap: 1.5, flexWrap: 'wrap' }}
          >
            <Box component="span" sx={{ flex: '1 1 220px' }}>
              {textOf(remedy)}
            </Box>
            <Button
              size="small"
              variant="outlined"
              aria-label={`${translate('buyerView.try_it')}: ${textOf(remedy)}`}
              onClick={() => ask({ following: [...asked.following, remedy] })}
            >
              {translate('buyerView.try_it')}
            </Button>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}
