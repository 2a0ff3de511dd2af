import { useTranslate } from 'ra-core';
import { useFormat } from '../format.ts';
import type { CostSplit } from '../../domain/refunds/types.ts';

const BEARERS = ['buyer', 'seller', 'platform', 'carrier'] as const;

/** Who bears which part; who bears nothing is not named. */
export function SplitField({ split, currency }: { readonly split: CostSplit; readonly currency: string }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <>
      {BEARERS.filter(bearer => split[bearer] > 0)
        .map(
          bearer =>
            `${translate(`enums.side.${bearer}`)} ${format.money({ amount: split[bearer], currency })}`,
        )
        .join(' · ')}
    </>
  );
}
