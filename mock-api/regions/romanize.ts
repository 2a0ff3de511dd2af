import { pinyin } from 'pinyin-pro';
import { officialNames, peoples, suffixes } from './chinaNames.ts';

export interface RomanName {
  readonly en: string;
  /** Without what kind of unit it is: `Shenhe`, `沈河`. */
  readonly stemEn: string;
  readonly stemZh: string;
}

/** English name of a Chinese administrative unit, built as its official one is: pinyin, peoples, kind of unit. */
export function romanize(code: string, zh: string): RomanName {
  const [suffixZh, suffixEn] = suffixOf(zh);
  const bare = zh.slice(0, zh.length - suffixZh.length);
  const { place, names } = suffixZh.startsWith('自治') ? withoutPeoples(bare) : { place: bare, names: [] };
  const stemEn = spell(place);
  const en =
    officialNames[code] ??
    [stemEn, new Intl.ListFormat('en-GB').format(names), suffixEn].filter(Boolean).join(' ');
  return { en, stemEn, stemZh: place };
}

/** A name of one character keeps its suffix in speech (义县, not 义), and 矿区 alone is a name, not a kind. */
function suffixOf(zh: string): readonly [string, string] {
  return suffixes.find(([suffix]) => zh.endsWith(suffix) && zh.length > suffix.length) ?? ['', ''];
}

function withoutPeoples(bare: string): { place: string; names: readonly string[] } {
  const names: string[] = [];
  let place = bare;
  for (;;) {
    const people =
      peoples.find(([zh]) => place.endsWith(`${zh}族`) && place.length > zh.length + 1) ??
      peoples.find(([zh]) => zh.length > 1 && place.endsWith(zh) && place.length > zh.length + 1);
    if (!people) return { place, names };
    place = place.slice(0, place.lastIndexOf(people[0]));
    names.unshift(people[1]);
  }
}

/** One word, with the apostrophe that keeps Xi'an from Xian. */
function spell(zh: string): string {
  const syllables = pinyin(zh, { toneType: 'none', type: 'array', nonZh: 'removed' });
  const word = syllables.map((s, i) => (i > 0 && /^[aoe]/.test(s) ? `'${s}` : s)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
