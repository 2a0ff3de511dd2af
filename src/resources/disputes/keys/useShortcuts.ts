import { useEffect, useRef } from 'react';
import { useStore } from 'ra-core';
import { focusOn, movePanel, press } from './panels.ts';

/** Key, and under which name the help explains it. */
export const shortcuts = {
  ']': 'next_panel',
  '[': 'previous_panel',
  d: 'decide',
  m: 'message',
  t: 'take',
  n: 'next',
  '?': 'help',
} as const;
export type ShortcutKey = keyof typeof shortcuts;
type ShortcutName = (typeof shortcuts)[ShortcutKey];

const isShortcut = (key: string): key is ShortcutKey => Object.hasOwn(shortcuts, key);

const actions: Readonly<Record<Exclude<ShortcutName, 'help'>, () => void>> = {
  next_panel: () => movePanel(1),
  previous_panel: () => movePanel(-1),
  decide: () => press('[data-command="decide"], [data-command="vary"]'),
  message: () => focusOn('#dispute-message'),
  take: () => press('[data-command="take"]'),
  next: () => press('[data-shortcut="n"]'),
};

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input,textarea,select,[role="dialog"],[role="listbox"]') !== null);

/** Single keys, silent while one types or has a dialog open, and for those who turned them off. */
export function useShortcuts(onHelp: () => void) {
  const [on, setOn] = useStore('disputes.shortcuts', true);
  const help = useRef(onHelp);
  useEffect(() => {
    help.current = onHelp;
  });
  useEffect(() => {
    if (!on) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey || typing(target) || !isShortcut(key)) return;
      event.preventDefault();
      const name = shortcuts[key];
      if (name === 'help') help.current();
      else actions[name]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [on]);
  return { on, setOn };
}
