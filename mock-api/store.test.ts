import { describe, expect, test } from 'vitest';
import { VersionConflict } from '../api/store.ts';
import type { Tx } from '../api/store.ts';
import { DataFolder, bump, counter } from '../test/builders/dataFolder.ts';

const data = new DataFolder();
const category = (id: string, version: number, nameEn: string) => ({
  id,
  version,
  parentId: null,
  nameEn,
  nameZh: nameEn,
  flags: [],
});

describe('reading', () => {
  test('an unknown id is nothing, a repeated id comes once, in the order asked for', async () => {
    const { store } = await data.open();
    expect(await store.get('counters', 'z')).toBeUndefined();
    expect((await store.getMany('counters', ['b', 'z', 'a', 'b'])).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('all records come in id order, as the same array until one changes', async () => {
    const { store } = await data.open();
    const before = await store.all('counters');
    expect(before.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await store.all('counters')).toBe(before);
    await store.transaction(bump('a'));
    expect(await store.all('counters')).not.toBe(before);
    expect(before[0]?.value).toBe(5);
  });
});

describe('a transaction', () => {
  test('sees its own writes in every kind of read', async () => {
    const { store } = await data.open({ categories: [category('a', 1, 'Rings'), category('c', 1, 'Toys')] });
    await store.transaction(async tx => {
      await tx.put('categories', category('b', 1, 'Shoes'), null);
      await tx.delete('categories', 'a', 1);
      expect(await tx.get('categories', 'a')).toBeUndefined();
      expect((await tx.getMany('categories', ['b', 'a'])).map(({ id }) => id)).toEqual(['b']);
      expect((await tx.all('categories')).map(({ id }) => id)).toEqual(['b', 'c']);
      const sort = { field: 'nameEn', order: 'DESC' } as const;
      const page = await tx.list(
        'categories',
        { kind: 'all' },
        { conditions: [], q: null, sort, range: { from: 0, to: 9 } },
      );
      expect(page.rows.map(({ nameEn }) => nameEn)).toEqual(['Toys', 'Shoes']);
    });
  });

  test('shows nothing to others before it has ended', async () => {
    const { store } = await data.open();
    await store.transaction(async tx => {
      await bump('a')(tx);
      expect((await store.get('counters', 'a'))?.value).toBe(5);
    });
    expect((await store.get('counters', 'a'))?.value).toBe(6);
  });

  test('leaves nothing behind when it throws, and the next one runs', async () => {
    const { store } = await data.open();
    const failing = store.transaction(async tx => {
      await bump('a')(tx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await store.transaction(bump('a'))).toBe(6);
  });

  test.each([
    ['a stale version', 'a', 2, 3],
    ['a new record that exists', 'a', null, 1],
    ['a record that is gone', 'z', 1, 2],
  ])('is told of %s at once', async (_, id, expected, next) => {
    const { store } = await data.open();
    const conflict = store.transaction(tx => tx.put('counters', counter(id, next, 0), expected));
    await expect(conflict).rejects.toBeInstanceOf(VersionConflict);
  });

  test('may not skip a version', async () => {
    const { store } = await data.open();
    await expect(store.transaction(tx => tx.put('counters', counter('a', 3, 0), 1))).rejects.toThrow(
      'does not follow',
    );
  });

  test('runs alone, so that a hundred at once lose no count', async () => {
    const { store } = await data.open();
    await Promise.all(Array.from({ length: 100 }, () => store.transaction(bump('a'))));
    expect((await store.get('counters', 'a'))?.value).toBe(105);
  });

  test('keeps what was put, not the object that was put', async () => {
    const { store } = await data.open();
    const record = counter('c', 1, 1);
    await store.transaction(tx => tx.put('counters', record, null));
    record.value = 99;
    expect((await store.get('counters', 'c'))?.value).toBe(1);
  });

  test('cannot be written to after its end', async () => {
    const { store } = await data.open();
    const kept: Tx[] = [];
    await store.transaction(async tx => void kept.push(tx));
    await expect(kept[0]!.put('counters', counter('c', 1, 1), null)).rejects.toThrow('has ended');
  });
});
