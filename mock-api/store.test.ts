import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import jsonServer from 'json-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VersionConflict } from '../api/store.ts';
import type { Store, Tx } from '../api/store.ts';
import { initialise, openStore } from './store.ts';
import type { FirstRecords, Opened } from './store.ts';
import { DamagedData } from './store/damaged.ts';
import { DataInUse } from './store/lock.ts';

let root = '';
let folder = '';
const opened: Store[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'doorstep-store-'));
  folder = root;
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(store => store.close()));
  await rm(root, { recursive: true, force: true });
});

const counter = (id: string, version: number, value: number) => ({ id, version, value });
const category = (id: string, version: number, nameEn: string) => ({
  id,
  version,
  parentId: null,
  nameEn,
  nameZh: nameEn,
  flags: [],
});
const first: FirstRecords = { counters: [counter('b', 1, 10), counter('a', 1, 5)] };

async function open(seed: FirstRecords = first): Promise<Opened> {
  const result = await openStore({ folder, seed: async () => seed });
  opened.push(result.store);
  return result;
}

const bump = (id: string) => async (tx: Tx) => {
  const before = await tx.get('counters', id);
  const next = counter(id, (before?.version ?? 0) + 1, (before?.value ?? 0) + 1);
  await tx.put('counters', next, before?.version ?? null);
  return next.value;
};

/** What every file of the data folder holds, a missing one as nothing. */
async function contents(): Promise<Record<string, string>> {
  const names = (await readdir(folder, { withFileTypes: true })).filter(entry => entry.isFile());
  const texts = names.map(async ({ name }) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** As a killed process leaves the folder: nothing is folded into the snapshot. */
async function filesOf(work: (store: Store) => Promise<void>) {
  const { store } = await open();
  await work(store);
  const files = await contents();
  await store.close();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return files;
}

describe('reading', () => {
  test('an unknown id is nothing, a repeated id comes once, in the order asked for', async () => {
    const { store } = await open();
    expect(await store.get('counters', 'z')).toBeUndefined();
    expect((await store.getMany('counters', ['b', 'z', 'a', 'b'])).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('all records come in id order, as the same array until one changes', async () => {
    const { store } = await open();
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
    const { store } = await open({ categories: [category('a', 1, 'Rings'), category('c', 1, 'Toys')] });
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
    const { store } = await open();
    await store.transaction(async tx => {
      await bump('a')(tx);
      expect((await store.get('counters', 'a'))?.value).toBe(5);
    });
    expect((await store.get('counters', 'a'))?.value).toBe(6);
  });

  test('leaves nothing behind when it throws, and the next one runs', async () => {
    const { store } = await open();
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
    const { store } = await open();
    const conflict = store.transaction(tx => tx.put('counters', counter(id, next, 0), expected));
    await expect(conflict).rejects.toBeInstanceOf(VersionConflict);
  });

  test('may not skip a version', async () => {
    const { store } = await open();
    await expect(store.transaction(tx => tx.put('counters', counter('a', 3, 0), 1))).rejects.toThrow(
      'does not follow',
    );
  });

  test('runs alone, so that a hundred at once lose no count', async () => {
    const { store } = await open();
    await Promise.all(Array.from({ length: 100 }, () => store.transaction(bump('a'))));
    expect((await store.get('counters', 'a'))?.value).toBe(105);
  });

  test('keeps what was put, not the object that was put', async () => {
    const { store } = await open();
    const record = counter('c', 1, 1);
    await store.transaction(tx => tx.put('counters', record, null));
    record.value = 99;
    expect((await store.get('counters', 'c'))?.value).toBe(1);
  });

  test('cannot be written to after its end', async () => {
    const { store } = await open();
    const kept: Tx[] = [];
    await store.transaction(async tx => void kept.push(tx));
    await expect(kept[0]!.put('counters', counter('c', 1, 1), null)).rejects.toThrow('has ended');
  });
});

describe('opening again', () => {
  test('finds everything after an orderly stop', async () => {
    const { store, fresh } = await open();
    expect(fresh).toBe(true);
    await store.transaction(bump('a'));
    await store.transaction(tx => tx.delete('counters', 'b', 1));
    await store.close();
    const again = await open();
    expect(again).toMatchObject({ fresh: false, replayed: 0, unfinished: 0 });
    expect(await again.store.all('counters')).toEqual([counter('a', 2, 6)]);
  });

  test('finds everything after a stop without warning', async () => {
    await filesOf(async store => {
      await store.transaction(bump('a'));
      await store.transaction(bump('c'));
    });
    const again = await open();
    expect(again.replayed).toBe(2);
    expect(await again.store.all('counters')).toEqual([
      counter('a', 2, 6),
      counter('b', 1, 10),
      counter('c', 1, 1),
    ]);
  });

  test('leaves out a last line that was never finished, and says so', async () => {
    await filesOf(async store => void (await store.transaction(bump('a'))));
    await appendFile(join(folder, 'journal.jsonl'), '0123456789abcdef {"seq":2,"ops":[{"put"');
    const again = await open();
    expect(again.unfinished).toBe(39);
    expect((await again.store.get('counters', 'a'))?.value).toBe(6);
  });

  test('does nothing twice when the crash came between snapshot and new journal', async () => {
    const { 'journal.jsonl': older } = await filesOf(
      async store => void (await store.transaction(bump('a'))),
    );
    const { store } = await open();
    await store.close();
    await writeFile(join(folder, 'journal.jsonl'), older ?? '');
    const again = await open();
    expect(again.replayed).toBe(0);
    expect((await again.store.get('counters', 'a'))?.value).toBe(6);
    expect(await again.store.transaction(bump('a'))).toBe(7);
  });

  test('the snapshot is a database that plain json-server opens', async () => {
    const { store } = await open();
    await store.close();
    const router = jsonServer.router<{ counters: unknown[] }>(join(folder, 'db.json'));
    expect(router.db.getState().counters).toHaveLength(2);
  });
});

describe('filling a folder', () => {
  const second: FirstRecords = { counters: [counter('z', 1, 1)] };

  test('does not touch data that are there, unless told to', async () => {
    const { store } = await open();
    await store.close();
    expect(await initialise(folder, async () => second, false)).toBe(false);
    expect(await initialise(folder, async () => second, true)).toBe(true);
    expect(await (await open()).store.all('counters')).toEqual([counter('z', 1, 1)]);
  });

  test('is refused while a process has it open', async () => {
    await open();
    await expect(initialise(folder, async () => second, true)).rejects.toBeInstanceOf(DataInUse);
  });
});

describe('damaged data is refused and left as it is', () => {
  const flip = (text: string, at: number) =>
    text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1);
  const damages: [string, string, (text: string) => string | null][] = [
    [
      'a changed character in the middle of the journal',
      'journal.jsonl',
      text => flip(text, text.indexOf('"ops"') + 9),
    ],
    ['a journal line that is gone', 'journal.jsonl', text => text.split('\n').toSpliced(1, 1).join('\n')],
    ['an empty journal', 'journal.jsonl', () => ''],
    ['a journal that is gone', 'journal.jsonl', () => null],
    ['a changed character in the snapshot', 'db.json', text => flip(text, text.indexOf('"value":') + 8)],
    ['a snapshot cut short', 'db.json', text => text.slice(0, text.length / 2)],
    ['an empty snapshot', 'db.json', () => ''],
    ['a snapshot that is gone', 'db.json', () => null],
  ];
  test.each(damages)('%s', async (_, name, damage) => {
    const files = await filesOf(async store => {
      await store.transaction(bump('a'));
      await store.transaction(bump('a'));
    });
    const damaged = damage(files[name] ?? '');
    await (damaged === null ? rm(join(folder, name)) : writeFile(join(folder, name), damaged));
    const before = await contents();
    await expect(open()).rejects.toBeInstanceOf(DamagedData);
    expect(await contents()).toEqual(before);
  });

  test('a seed that fails leaves a folder that the next start can use', async () => {
    await expect(openStore({ folder, seed: () => Promise.reject(new Error('no seed')) })).rejects.toThrow(
      'no seed',
    );
    expect((await open()).fresh).toBe(true);
  });
});

describe('one process at a time', () => {
  const holder = fileURLToPath(new URL('../bench/crash/writer.ts', import.meta.url));

  test('a second opening is refused and names the first', async () => {
    await open();
    await expect(open()).rejects.toThrow(`already in use by another Doorstep process (pid ${process.pid})`);
    await expect(open()).rejects.toBeInstanceOf(DataInUse);
  });

  test('closing gives the folder free', async () => {
    const { store } = await open();
    await store.close();
    expect((await open()).fresh).toBe(false);
  });

  test('a path too long for a socket is locked as well', async () => {
    folder = join(folder, 'long'.repeat(30));
    await mkdir(folder);
    await open();
    await expect(open()).rejects.toBeInstanceOf(DataInUse);
  });

  test(
    'another process is refused; once killed, it leaves the folder free',
    { timeout: 30_000 },
    async () => {
      const child = spawn(process.execPath, ['--import', 'tsx', holder, folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await expect(open()).rejects.toThrow(`pid ${child.pid}`);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect((await open()).replayed).toBeGreaterThan(0);
    },
  );
});
