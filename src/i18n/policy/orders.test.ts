import { describe, expect, it } from 'vitest';
import { orderTexts } from './orders.ts';

const placeholders = (text: string) => (text.match(/%\{\w+\}/g) ?? []).toSorted();

describe('Words of orders', () => {
  it('speak of the same facts in both languages', () => {
    const { en, zh } = orderTexts;
    expect(Object.values(zh.refusals).map(placeholders)).toEqual(
      Object.values(en.refusals).map(placeholders),
    );
  });
});
