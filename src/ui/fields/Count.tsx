import { useFormat } from '../format.ts';

export function Count({ value }: { readonly value: number }) {
  return <>{useFormat().number(value)}</>;
}
