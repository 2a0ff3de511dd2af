import type { SessionAnswer } from '../contract/session.ts';

/** What a screen asks before it shows a page, a link or a button. */
export const mayOpen = (
  { may }: SessionAnswer,
  action: string,
  resource: string,
  _record: unknown,
): boolean => may[resource]?.some(right => right === action) === true;
