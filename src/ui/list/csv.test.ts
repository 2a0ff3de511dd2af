import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const one = (value: string | number | null) => toCsv(['a'], [[value]]).split('\r\n')[1];

describe('a CSV that a spreadsheet opens safely', () => {
  it.each(['=1+1', '+1+2', '-1+2', '@SUM(A1)', '\tx', '\rx'])('turns %j into text', value => {
    expect(one(value)?.replace(/^"/, '')).toMatch(/^'/);
  });
  it('leaves numbers numbers, negative ones too', () => expect(one(-12.5)).toBe('-12.5'));
  it('leaves nothing empty', () => expect(one(null)).toBe(''));
  it('quotes commas, quotes and line ends', () => {
    expect(one('a,b')).toBe('"a,b"');
    expect(one('say "hi"')).toBe('"say ""hi"""');
    expect(one('two\nlines')).toBe('"two\nlines"');
  });
  it('begins with the mark of UTF-8', () => expect(toCsv(['名'], []).codePointAt(0)).toBe(0xfeff));
});
