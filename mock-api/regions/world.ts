import { iso31661, iso31662 } from 'iso-3166';
import type { Region } from '../../src/domain/regions/types.ts';
import { aliasesOf } from './aliases.ts';
import { countryAliases, subdivisionNames } from './worldNames.ts';

/** Counted under China by their ISO 3166-2 codes, so that no place stands in the tree twice. */
const underChina = new Set(['HK', 'MO', 'TW']);

/** ISO 3166-1 countries and their first-level ISO 3166-2 subdivisions; China's come from GB/T 2260. */
export function worldRegions(): Region[] {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const chinese = new Intl.DisplayNames('zh', { type: 'region' });
  const countries = iso31661
    .filter(country => !underChina.has(country.alpha2))
    .map(({ alpha2, alpha3, name }): Region => {
      const nameEn = english.of(alpha2) ?? name;
      const nameZh = chinese.of(alpha2) ?? name;
      const aliases = aliasesOf(nameEn, nameZh, name, alpha2, alpha3, ...(countryAliases[alpha2] ?? []));
      return { id: alpha2, parentId: null, level: 'country', nameEn, nameZh, aliases };
    });
  const known = new Set(countries.map(country => country.id));
  const subdivisions = iso31662
    .filter(({ parent }) => known.has(parent) && parent !== 'CN')
    .map(({ code, name, parent }) => subdivision(code, name, parent));
  return [...countries, ...subdivisions];
}

function subdivision(code: string, isoName: string, parentId: string): Region {
  const named = subdivisionNames[code];
  const nameEn = named?.en ?? isoName.replace(/[-–]\s*$/, '').trim();
  const nameZh = named?.zh ?? nameEn;
  const letters = code.slice(code.indexOf('-') + 1);
  const aliases = aliasesOf(nameEn, nameZh, isoName, code, letters, ...(named?.also ?? []));
  return { id: code, parentId, level: 'province', nameEn, nameZh, aliases };
}
