/**
 * For a record's own page. A list that is read again stamps the records cached of it as fresh but keeps them as they
 * were, so a page must ask even for what seems fresh.
 */
export const asItIsNow = { staleTime: 0, onError: () => undefined };
