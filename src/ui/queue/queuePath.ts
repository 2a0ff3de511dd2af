import { drillTo } from '../drillTo.ts';
import type { Figure } from '../../contract/reports.ts';

export const queuePath = (code: string): string => (code === 'all' ? '/disputes' : `/disputes/${code}`);

/** A home figure opens its tab of the list where there is one, else exactly its rows. */
export const figurePath = ({ code, drill }: Figure, tabs: readonly string[]): string =>
  drill.resource === 'disputes' && tabs.includes(code) ? queuePath(code) : drillTo(drill);
