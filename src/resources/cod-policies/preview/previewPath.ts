import type { CodRule } from '../../../domain/cod/types.ts';

export const PREVIEW = '/buyer-view';

interface Start {
  /** Asks for its product, in its region. */
  readonly rule?: CodRule;
  readonly draftId?: string;
}

/** The page "What would a buyer see?", with a question begun. */
export function previewPath({ rule, draftId }: Start): string {
  const params = new URLSearchParams();
  if (rule?.regionId) params.set('region', rule.regionId);
  if (rule?.product.kind === 'product') params.set('items', `${rule.product.id}*1`);
  if (draftId) params.set('draft', draftId);
  return params.size > 0 ? `${PREVIEW}?${params.toString()}` : PREVIEW;
}
