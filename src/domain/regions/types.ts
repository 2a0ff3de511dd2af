export type RegionLevel = 'country' | 'province' | 'prefecture' | 'county';

/** A node of the tree: a country (ISO 3166-1), a subdivision (ISO 3166-2), or in China a GB/T 2260 code of six digits. */
export interface Region {
  /** `CN`, `IN-MH`, `210000`, `210100`, `210102`: the official code, a string. */
  readonly id: string;
  readonly parentId: string | null;
  readonly level: RegionLevel;
  readonly nameEn: string;
  readonly nameZh: string;
  /** Other spellings an import accepts, lower case. */
  readonly aliases: readonly string[];
}
