import { useMemo } from 'react';
import { useGetList, useTranslate } from 'ra-core';
import { buildRegionTree } from '../../../domain/regions/tree.ts';
import { useNameOf } from '../../../ui/nameOf.ts';
import { useRecordsById } from '../../../ui/useRecordsById.ts';
import type { Records } from '../../../contract/records.ts';
import type { RuleSubjects } from '../../../domain/cod/policyTypes.ts';
import type { CodRule, ProductScope } from '../../../domain/cod/types.ts';

/** What rules name, by name; and what the rules' own checks need to know of it. */
export interface Scopes {
  readonly ready: boolean;
  readonly subjects: RuleSubjects;
  readonly categories: readonly Records['categories'][];
  readonly carriers: readonly Records['carriers'][];
  readonly productName: (scope: ProductScope) => string;
  readonly regionName: (id: string | null) => string;
  readonly carrierName: (id: string) => string;
}

const ALL = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'nameEn', order: 'ASC' } } as const;
const UNCHOSEN = '…';
const KEPT = { staleTime: 60_000 };

const idsIn = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));

export function useScopes(rules: readonly Pick<CodRule, 'product' | 'regionId'>[]): Scopes {
  const translate = useTranslate();
  const nameOf = useNameOf();
  const productIds = rules.map(({ product }) => (product.kind === 'product' ? product.id : null));
  const { records: products, ready: productsReady } = useRecordsById<Records['products']>(
    'products',
    productIds,
  );
  const { records: regions, ready: regionsReady } = useRecordsById<Records['regions']>(
    'regions',
    rules.map(({ regionId }) => regionId),
  );
  const { data: categories } = useGetList<Records['categories']>('categories', ALL, KEPT);
  const { data: carriers } = useGetList<Records['carriers']>('carriers', ALL, KEPT);
  return useMemo(() => {
    const named = (records: Iterable<Records['categories' | 'carriers']> | undefined) =>
      new Map([...(records ?? [])].map(record => [record.id, nameOf(record)]));
    const categoryNames = named(categories);
    const carrierNames = named(carriers);
    const nameIn = (known: ReadonlyMap<string, Records['products' | 'regions']>, id: string): string => {
      const record = known.get(id);
      return record ? nameOf(record) : id || UNCHOSEN;
    };
    return {
      ready: productsReady && regionsReady && categories !== undefined && carriers !== undefined,
      subjects: {
        regions: buildRegionTree([...regions.values()]),
        productIds: idsIn([...products.values()]),
        categoryIds: idsIn(categories ?? []),
        carrierIds: idsIn(carriers ?? []),
      },
      categories: categories ?? [],
      carriers: carriers ?? [],
      productName: scope =>
        scope.kind === 'all'
          ? translate('codPolicy.groups.all')
          : scope.kind === 'category'
            ? (categoryNames.get(scope.id) ?? (scope.id || UNCHOSEN))
            : nameIn(products, scope.id),
      regionName: id => (id === null ? translate('codPolicy.everywhere') : nameIn(regions, id)),
      carrierName: id => carrierNames.get(id) ?? id,
    };
  }, [products, productsReady, regions, regionsReady, categories, carriers, nameOf, translate]);
}
