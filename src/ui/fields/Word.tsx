import { useTranslate } from 'ra-core';
import { Nothing } from './Nothing.tsx';

/** A code as its word. `of` is the key below which the words stand. */
export function Word({ of, code }: { readonly of: string; readonly code: string | null | undefined }) {
  const translate = useTranslate();
  return code ? <>{translate(`${of}.${code}`, { _: code })}</> : <Nothing />;
}
