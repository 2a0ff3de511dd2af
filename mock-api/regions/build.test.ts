import { describe, expect, it } from 'vitest';
import { buildRegionTree } from '../../src/domain/regions/tree.ts';
import { buildRegions } from './build.ts';

const regions = buildRegions();
const tree = buildRegionTree(regions);
const names = (code: string) => [tree.get(code)?.nameEn, tree.get(code)?.nameZh];

describe('the region tree', () => {
  it('has Liaoning with 14 prefectures and 100 counties', () => {
    const prefectures = tree.children('210000');
    expect(prefectures).toHaveLength(14);
    expect(prefectures.every(region => region.level === 'prefecture')).toBe(true);
    expect(prefectures.flatMap(region => tree.children(region.id))).toHaveLength(100);
  });

  it.each([
    ['CN', 'China', '中国'],
    ['210000', 'Liaoning', '辽宁省'],
    ['210100', 'Shenyang', '沈阳市'],
    ['210102', 'Heping District', '和平区'],
    ['210123', 'Kangping County', '康平县'],
    ['210181', 'Xinmin', '新民市'],
    ['210624', 'Kuandian Manchu Autonomous County', '宽甸满族自治县'],
    ['211300', 'Chaoyang', '朝阳市'],
    ['211400', 'Huludao', '葫芦岛市'],
    ['150000', 'Inner Mongolia', '内蒙古自治区'],
    ['540000', 'Tibet', '西藏自治区'],
    ['610000', 'Shaanxi', '陕西省'],
    ['610100', "Xi'an", '西安市'],
    ['140000', 'Shanxi', '山西省'],
    ['230100', 'Harbin', '哈尔滨市'],
    ['500000', 'Chongqing', '重庆市'],
    ['350200', 'Xiamen', '厦门市'],
    ['CN-HK', 'Hong Kong', '香港特别行政区'],
    ['IN-MH', 'Maharashtra', '马哈拉施特拉邦'],
    ['AE-DU', 'Dubai', '迪拜'],
    ['DE', 'Germany', '德国'],
  ])('names %s %s and %s', (code, en, zh) => expect(names(code)).toEqual([en, zh]));

  it('hangs the districts of a municipality under the municipality, without pseudo groupings', () => {
    expect(tree.path('110105')).toEqual(['110105', '110000', 'CN']);
    expect(tree.get('110100')).toBeUndefined();
    expect(tree.path('429004')).toEqual(['429004', '420000', 'CN']);
    expect(regions.some(region => /^(市辖区|县)$|直辖/.test(region.nameZh))).toBe(false);
  });

  it('gives every region one code and a parent that exists', () => {
    expect(new Set(regions.map(region => region.id)).size).toBe(regions.length);
    const orphans = regions.filter(({ parentId }) => parentId !== null && !tree.get(parentId));
    expect(orphans.map(region => region.id)).toEqual([]);
  });

  it('counts Hong Kong, Macau and Taiwan once, under China', () => {
    expect(['HK', 'MO', 'TW'].map(code => tree.get(code))).toEqual([undefined, undefined, undefined]);
    expect(tree.path('CN-TW')).toEqual(['CN-TW', 'CN']);
  });

  it.each([
    ['orissa', 'IN-OD'],
    ['pondicherry', 'IN-PY'],
    ['new delhi', 'IN-DL'],
    ['andaman & nicobar', 'IN-AN'],
    ['jammu & kashmir', 'IN-JK'],
    ['rajshthan', 'IN-RJ'],
    ['沈阳', '210100'],
    ['沈阳市', '210100'],
    ['shenyang', '210100'],
    ['cn-ln', '210000'],
    ['xian city', '610100'],
    ['shanxi', '140000'],
    ['shaanxi', '610000'],
    ['deutschland', undefined],
    ['germany', 'DE'],
  ])('finds %s as %s', (alias, code) => {
    const hits = regions.filter(region => region.aliases.includes(alias)).map(region => region.id);
    expect(hits).toEqual(code === undefined ? [] : [code]);
  });

  it('writes every alias in lower case', () => {
    expect(regions.flatMap(r => r.aliases).filter(alias => alias !== alias.toLowerCase())).toEqual([]);
  });
});
