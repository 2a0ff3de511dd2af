import { Link as RouterLink } from 'react-router-dom';
import { Link } from '@mui/material';
import type { Drill } from '../../contract/reports.ts';
import { drillTo } from '../../ui/drillTo.ts';
import { useFormat } from '../../ui/format.ts';

interface DrillCountProps {
  readonly count: number;
  readonly drill: Drill;
  /** What is counted, for those who hear the link alone. */
  readonly what: string;
}

/** A number that opens exactly its rows. */
export function DrillCount({ count, drill, what }: DrillCountProps) {
  const format = useFormat();
  const shown = format.number(count);
  return count === 0 ? (
    <>{shown}</>
  ) : (
    <Link component={RouterLink} to={drillTo(drill)} aria-label={`${shown}, ${what}`}>
      {shown}
    </Link>
  );
}
