import { useCallback } from 'react';
import { useResourceContext, useTranslate } from 'ra-core';

/** The label of a record's field in the reader's language. */
export function useFieldLabel(): (field: string) => string {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  return useCallback(field => translate(`resources.${resource}.fields.${field}`), [translate, resource]);
}
