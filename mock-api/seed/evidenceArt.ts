import type { Random } from './random.ts';

/** What a picture shows; one drawing each, varied by colour, number and damage. */
export const motifs = [
  'parcel',
  'dented_parcel',
  'label',
  'receipt',
  'garment',
  'shoe',
  'broken_item',
  'invoice',
  'scale',
  'tracking',
] as const;
export type Motif = (typeof motifs)[number];

const WIDTH = 800;
const HEIGHT = 600;
const boards = ['#c79a63', '#b98a52', '#d1a873', '#a97c4a'];
const cloths = ['#34506b', '#7a2e3a', '#2f6b4f', '#5b4a7a', '#8a6d1f', '#30343b'];
const rooms = ['#e9e4da', '#dfe5e8', '#efe7e1', '#e3e8de'];

/** An SVG picture as a phone might have taken it, drawn by this project. */
export function draw(motif: Motif, random: Random): string {
  const serial = `DS${random.int(100_000, 999_999)}`;
  const tilt = random.int(-4, 4);
  const body = scenes[motif](random, serial);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="${random.pick(rooms)}"/>
<rect y="430" width="${WIDTH}" height="170" fill="#b9ae9c"/>
<g transform="rotate(${tilt} 400 300)">${body}</g>
<text x="790" y="590" text-anchor="end" font-family="sans-serif" font-size="16" fill="#5c554a">demo ${serial}</text></svg>`;
}

const box = (fill: string, extra = ''): string =>
  `<path d="M200 210 L400 130 L600 210 L600 450 L400 540 L200 450 Z" fill="${fill}"/>
<path d="M400 300 L600 210 L600 450 L400 540 Z" fill="#00000022"/><path d="M200 210 L400 300 L400 540" fill="none" stroke="#00000033" stroke-width="3"/>
<path d="M300 170 L500 255 L500 300 L300 212 Z" fill="#e8dcc4"/>${extra}`;

const lines = (random: Random, x: number, y: number, count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<rect x="${x}" y="${y + i * 34}" width="${random.int(120, 300)}" height="12" fill="#8b8b8b"/>`,
  ).join('');

const paper = (title: string, inner: string): string =>
  `<rect x="210" y="70" width="380" height="460" fill="#fdfdfb" stroke="#c9c5bb"/><text x="240" y="130" font-family="sans-serif" font-size="34" font-weight="bold" fill="#2b2b2b">${title}</text>${inner}`;

const bars = (random: Random): string =>
  Array.from(
    { length: 34 },
    (_, i) => `<rect x="${250 + i * 9}" y="400" width="${random.int(2, 7)}" height="70" fill="#1d1d1d"/>`,
  ).join('');

const garment = (fill: string, extra: string): string =>
  `<path d="M300 150 L360 130 Q400 165 440 130 L500 150 L600 240 L550 300 L510 265 L510 500 L290 500 L290 265 L250 300 L200 240 Z" fill="${fill}"/>${extra}`;

const scenes: Readonly<Record<Motif, (random: Random, serial: string) => string>> = {
  parcel: random => box(random.pick(boards)),
  dented_parcel: random => {
    const x = random.int(430, 520);
    const y = random.int(330, 420);
    return box(
      random.pick(boards),
      `<path d="M${x} ${y} l60 -30 l20 50 l-50 60 l-45 -25 Z" fill="#5b4126"/><path d="M${x - 90} ${y - 60} l80 62" stroke="#3b2a18" stroke-width="5"/>`,
    );
  },
  label: (random, serial) => paper(serial, lines(random, 240, 170, 6) + bars(random)),
  receipt: (random, serial) =>
    paper(
      'Cash received',
      `${lines(random, 240, 170, 4)}<text x="240" y="360" font-family="sans-serif" font-size="44" fill="#202020">CNY ${random.int(60, 900)}.00</text><text x="240" y="430" font-family="sans-serif" font-size="22" fill="#555">${serial}</text>`,
    ),
  garment: random =>
    garment(
      random.pick(cloths),
      `<circle cx="${random.int(330, 470)}" cy="${random.int(300, 440)}" r="${random.int(14, 34)}" fill="#00000055"/>`,
    ),
  shoe: random =>
    `<path d="M170 420 Q190 290 300 280 L390 240 Q430 330 560 370 Q640 395 630 450 L170 450 Z" fill="${random.pick(cloths)}"/><rect x="165" y="445" width="470" height="32" fill="#f2efe9"/><path d="M${random.int(300, 480)} 445 l30 32" stroke="#c0392b" stroke-width="8"/>`,
  broken_item: random =>
    `<ellipse cx="400" cy="330" rx="190" ry="170" fill="${random.pick(cloths)}"/><path d="M${random.int(330, 420)} 165 l30 90 l-50 70 l60 80 l-20 95" fill="none" stroke="#f5f2ec" stroke-width="9"/>`,
  invoice: (random, serial) =>
    paper(
      'Invoice',
      lines(random, 240, 170, 8) +
        `<text x="240" y="500" font-family="sans-serif" font-size="22" fill="#555">${serial}</text>`,
    ),
  scale: random =>
    `${box(random.pick(boards))}<rect x="250" y="490" width="300" height="70" fill="#3c4249"/><text x="400" y="540" text-anchor="middle" font-family="monospace" font-size="42" fill="#9fe3a1">0.${random.int(110, 980)} kg</text>`,
  tracking: (random, serial) =>
    `<rect x="270" y="40" width="260" height="520" rx="26" fill="#202329"/><rect x="284" y="70" width="232" height="460" fill="#fff"/><text x="300" y="110" font-family="sans-serif" font-size="22" fill="#222">${serial}</text>${Array.from({ length: 6 }, (_, i) => `<circle cx="312" cy="${160 + i * 58}" r="9" fill="${i === 0 ? '#2e7d32' : '#b0b0b0'}"/><rect x="335" y="${152 + i * 58}" width="${random.int(90, 160)}" height="14" fill="#9a9a9a"/>`).join('')}`,
};
