import { useTranslate } from 'ra-core';
import { Box, Typography } from '@mui/material';
import { useFormat } from '../../../ui/format.ts';
import { useNameOf } from '../../../ui/nameOf.ts';
import { ShareBar } from '../../../ui/ShareBar.tsx';
import { useRecordsById } from '../../../ui/useRecordsById.ts';
import type { Coverage } from '../../../contract/cod.ts';
import type { Records } from '../../../contract/records.ts';
import { useShares } from './useShares.ts';

type Region = Records['regions'];
type Counts = Pick<Coverage, 'offered' | 'conditional' | 'denied'>;

const none: Counts = { offered: 0, conditional: 0, denied: 0 };
const sum = (a: Counts, b: Counts): Counts => ({
  offered: a.offered + b.offered,
  conditional: a.conditional + b.conditional,
  denied: a.denied + b.denied,
});

/** Counties added up to what they lie in. */
function useAddedUp(coverage: Coverage) {
  const counties = useRecordsById<Region>(
    'regions',
    coverage.regions.map(({ regionId }) => regionId),
  );
  const byParent = new Map<string, Counts>();
  for (const row of coverage.regions) {
    const parent = counties.records.get(row.regionId)?.parentId;
    if (parent) byParent.set(parent, sum(byParent.get(parent) ?? none, row));
  }
  const parents = useRecordsById<Region>('regions', [...byParent.keys()]);
  return { ready: counties.ready && parents.ready, rows: [...byParent], parents: parents.records };
}

export function CoverageByPrefecture({ coverage }: { readonly coverage: Coverage }) {
  const translate = useTranslate();
  const format = useFormat();
  const nameOf = useNameOf();
  const sharesOf = useShares();
  const { ready, rows, parents } = useAddedUp(coverage);
  if (!ready || rows.length < 2) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="h3">{translate('codPolicy.coverage.by_prefecture')}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 0.75, p: 0, display: 'grid', gap: 0.5 }}>
        {rows.map(([id, counts]) => {
          const region = parents.get(id);
          const cells = counts.offered + counts.conditional + counts.denied;
          return (
            <Box
              component="li"
              key={id}
              sx={{ display: 'grid', gridTemplateColumns: '96px 1fr 48px', gap: 1, alignItems: 'center' }}
            >
              <Typography variant="body2" component="span" noWrap>
                {region ? nameOf(region) : id}
              </Typography>
              <ShareBar shares={sharesOf(counts)} height={8} />
              <Typography variant="body2" component="span" sx={{ textAlign: 'right' }}>
                {format.percent((counts.offered + counts.conditional) / cells, 0)}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
