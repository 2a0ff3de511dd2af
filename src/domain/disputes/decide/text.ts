import { no, refused, type Outcome } from '../context.ts';

export const blank = (text: string): boolean => text.trim() === '';
export const needsText = (field: string): Outcome => refused(no('text_required', { field }));
