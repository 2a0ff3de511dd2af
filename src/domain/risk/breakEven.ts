/** Of one order, minor units. */
export interface CodEconomics {
  readonly margin: number;
  readonly forward: number;
  readonly codCost: number;
  readonly feeCharged: number;
  readonly back: number;
  readonly damage: number;
}

/** The refusal rate at which COD neither earns nor loses; `null`: it never earns, so it is not to be offered. */
export function breakEven({
  margin,
  forward,
  codCost,
  feeCharged,
  back,
  damage,
}: CodEconomics): number | null {
  const contribution = margin - forward - codCost + feeCharged;
  const loss = forward + back + damage;
  return contribution <= 0 ? null : contribution / (contribution + loss);
}
