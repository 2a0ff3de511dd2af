import type { RaRecord } from 'ra-core';

type Data = Readonly<Record<string, unknown>>;

/** A write carries only what the person changed; the rest stays whatever it is by now. */
export function changedFields(data: Data, options?: { previousData?: RaRecord }): Record<string, unknown> {
  const before = options?.previousData;
  return Object.fromEntries(
    Object.entries(data).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before?.[key])),
  );
}
