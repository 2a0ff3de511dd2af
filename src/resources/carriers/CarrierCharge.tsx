import { useFormat } from '../../ui/format.ts';
import type { Carrier } from '../../contract/records.ts';

const BASIS = 10_000;

/** What the carrier keeps of the cash: flat plus a part, within its bounds. */
export function CarrierCharge({ carrier: { codCost, currency } }: { readonly carrier: Carrier }) {
  const format = useFormat();
  const show = (amount: number) => format.money({ amount, currency });
  const bounds =
    codCost.max === null ? `≥ ${show(codCost.min)}` : `${show(codCost.min)} – ${show(codCost.max)}`;
  return (
    <>
      {show(codCost.flat)} + {format.percent(codCost.bp / BASIS, 2)} ({bounds})
    </>
  );
}

export function CarrierFreight({ carrier: { freight, currency } }: { readonly carrier: Carrier }) {
  const format = useFormat();
  return (
    <>
      → {format.money({ amount: freight.forward, currency })} · ←{' '}
      {format.money({ amount: freight.return, currency })}
    </>
  );
}
