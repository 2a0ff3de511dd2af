import { fromMillis, MINUTE, type Instant } from '../../src/domain/shared/instant.ts';

const PARTS = {
  YYYY: '(\\d{4})',
  YY: '(\\d{2})',
  MM: '(\\d{1,2})',
  DD: '(\\d{1,2})',
  HH: '(\\d{1,2})',
  mm: '(\\d{2})',
  ss: '(\\d{2})',
};
type Part = keyof typeof PARTS;
const isPart = (text: string): text is Part => text in PARTS;

/** Turns `MM-DD-YY` into a reader of such dates; the reader answers null for anything else. */
export function dateReader(format: string, utcOffsetMinutes: number): (text: string) => Instant | null {
  if (format === 'iso') return text => readIso(text, utcOffsetMinutes);
  const order: Part[] = [];
  const pattern = format.replaceAll(/YYYY|YY|MM|DD|HH|mm|ss|[^A-Za-z]|[A-Za-z]/g, token => {
    if (!isPart(token)) return token.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    order.push(token);
    return PARTS[token];
  });
  const reader = new RegExp(`^${pattern}$`);
  return text => {
    const found = reader.exec(text.trim());
    return found ? assemble(order, found.slice(1).map(Number), utcOffsetMinutes) : null;
  };
}

function assemble(
  order: readonly Part[],
  values: readonly number[],
  utcOffsetMinutes: number,
): Instant | null {
  const part = (name: Part, otherwise: number): number => values[order.indexOf(name)] ?? otherwise;
  const year = order.includes('YYYY') ? part('YYYY', 0) : 2000 + part('YY', 0);
  const [month, day] = [part('MM', 1), part('DD', 1)];
  const utc = Date.UTC(year, month - 1, day, part('HH', 0), part('mm', 0), part('ss', 0));
  const read = new Date(utc);
  const exists =
    read.getUTCFullYear() === year && read.getUTCMonth() === month - 1 && read.getUTCDate() === day;
  return exists && part('HH', 0) < 24 && part('mm', 0) < 60 && part('ss', 0) < 60
    ? fromMillis(utc - utcOffsetMinutes * MINUTE)
    : null;
}

function readIso(text: string, utcOffsetMinutes: number): Instant | null {
  const trimmed = text.trim();
  if (!/^\d{4}-\d{2}-\d{2}/.test(trimmed)) return null;
  const hasTime = trimmed.length > 10;
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/.test(trimmed) && hasTime;
  const millis = Date.parse(
    hasZone ? trimmed : `${trimmed.replace(' ', 'T')}${hasTime ? 'Z' : 'T00:00:00Z'}`,
  );
  if (Number.isNaN(millis)) return null;
  return fromMillis(hasZone ? millis : millis - utcOffsetMinutes * MINUTE);
}
