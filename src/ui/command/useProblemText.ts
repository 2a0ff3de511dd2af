import { useCallback } from 'react';
import { useTranslate } from 'ra-core';
import { OFFLINE, problemOf, statusOf } from '../../providers/httpClient.ts';

/** What went wrong, in the reader's language: the rule's own text with its facts, the wire's, or the server's. */
export function useProblemText(): (error: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    error => {
      if (statusOf(error) === OFFLINE) return translate('problem.offline');
      const problem = problemOf(error);
      const server = problem?.detail ?? problem?.message ?? translate('problem.unknown');
      if (!problem?.code) return server;
      const wire = translate(`policy.problems.${problem.code}`, { _: server, ...problem.facts });
      return translate(`refusal.${problem.code}`, { _: wire, ...problem.facts });
    },
    [translate],
  );
}
