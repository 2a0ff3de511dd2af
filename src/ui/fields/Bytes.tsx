import { useFormat } from '../format.ts';

export function Bytes({ count }: { readonly count: number }) {
  return <>{useFormat().bytes(count)}</>;
}
