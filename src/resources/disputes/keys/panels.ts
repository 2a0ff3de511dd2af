/** The titles of the page's panels, in reading order. */
const titles = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main section[aria-labelledby] > * > h2'),
];

/** Moves the focus to the title of the next or previous panel, round at the ends. */
export function movePanel(step: 1 | -1): void {
  const all = titles();
  const here = all.findIndex(title => title.parentElement?.parentElement?.contains(document.activeElement));
  const next = all[(here + step + all.length) % all.length] ?? all[0];
  if (!next) return;
  next.tabIndex = -1;
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}

/** Does what a click on the control would do, if it is there. */
export const press = (selector: string): void =>
  document.querySelector<HTMLElement>(`main ${selector}`)?.click();

export const focusOn = (selector: string): void =>
  document.querySelector<HTMLElement>(`main ${selector}`)?.focus();
