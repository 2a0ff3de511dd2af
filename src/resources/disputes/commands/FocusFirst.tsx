import { useEffect, useRef } from 'react';

/** In a form that has just been opened by a key or a click: the hand goes to its first field. */
export function FocusFirst() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const form = mark.current?.closest('form');
    form?.querySelector<HTMLElement>('input, textarea:not([aria-hidden]), [role="combobox"]')?.focus();
  }, []);
  return <span ref={mark} hidden />;
}
