import { useTranslate } from 'ra-core';
import { Nothing } from '../../ui/fields/Nothing.tsx';

/** Figures that the file has no column for. */
export function Unsupported({ codes }: { readonly codes: readonly string[] }) {
  const translate = useTranslate();
  if (codes.length === 0) return <Nothing />;
  return <>{codes.map(code => translate(`page.import.unsupported.${code}`, { _: code })).join(' · ')}</>;
}
