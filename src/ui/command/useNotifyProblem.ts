import { useCallback } from 'react';
import { useNotify } from 'ra-core';
import { useProblemText } from './useProblemText.ts';

type Tone = 'error' | 'warning';

/** Says in passing what went wrong. The text is ready: react-admin would look it up as a key, hence `_`. */
export function useNotifyProblem(): (error: unknown, type?: Tone) => void {
  const notify = useNotify();
  const textOf = useProblemText();
  return useCallback(
    (error, type = 'error') => {
      const text = textOf(error);
      notify(text, { type, messageArgs: { _: text } });
    },
    [notify, textOf],
  );
}
