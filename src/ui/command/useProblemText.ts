import { useCallback } from 'react';
import { useTranslate } from 'ra-core';
import { OFFLINE, problemOf, statusOf } from '../../providers/httpClient.ts';
import { isInstant } from '../../domain/shared/instant.ts';
import type { Facts } from '../../domain/shared/result.ts';
import { useFormat, type Formatters } from '../format.ts';

/** Instants as people read them; the rest as it is. */
const readable = (facts: Facts, format: Formatters): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && isInstant(value) ? format.instant(value) : value,
    ]),
  );

type TextOfCode = (code: string, facts: Facts | undefined, otherwise: string) => string;

/** A code of a rule or of the wire in the reader's language. */
export function useCodeText(): TextOfCode {
  const translate = useTranslate();
  const format = useFormat();
  return useCallback(
    (code, facts = {}, otherwise) => {
      const shown = readable(facts, format);
      if (code === 'version-conflict' && typeof facts['actor'] === 'string')
        return translate('command.conflict', {
          ...shown,
          action: translate(`policy.disputes.commands.${String(facts['action'])}`, {
            _: String(facts['action']),
          }),
        });
      const wire = translate(`policy.problems.${code}`, { _: otherwise, ...shown });
      return translate(`refusal.${code}`, { _: wire, ...shown });
    },
    [translate, format],
  );
}

/** What went wrong, in the reader's language: the rule's own text with its facts, the wire's, or the server's. */
export function useProblemText(): (error: unknown) => string {
  const translate = useTranslate();
  const textOf = useCodeText();
  return useCallback(
    error => {
      if (statusOf(error) === OFFLINE) return translate('problem.offline');
      const problem = problemOf(error);
      const server = problem?.detail ?? problem?.message ?? translate('problem.unknown');
      return problem?.code ? textOf(problem.code, problem.facts, server) : server;
    },
    [translate, textOf],
  );
}
