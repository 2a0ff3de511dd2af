import type { RaRecord } from 'ra-core';
import { useNameOf } from '../nameOf.ts';

/** What people call a record in the reader's language. */
export function LocalName({ record }: { readonly record: RaRecord }) {
  return <>{useNameOf()(record)}</>;
}
