import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import jsonServer from 'json-server';
import { describe, expect, test } from 'vitest';
import { DataFolder, bump, counter } from '../test/builders/dataFolder.ts';
import { initialise, openStore } from './store.ts';
import type { FirstRecords } from './store.ts';
import { DamagedData } from './store/damaged.ts';
import { DataInUse } from './store/lock.ts';

const data = new DataFolder();

describe('opening again', () => {
  test('finds everything after an orderly stop', async () => {
    const { store, fresh } = await data.open();
    expect(fresh).toBe(true);
    await store.transaction(bump('a'));
    await store.transaction(tx => tx.delete('counters', 'b', 1));
    await store.close();
    const again = await data.open();
    expect(again).toMatchObject({ fresh: false, replayed: 0, unfinished: 0 });
    expect(await again.store.all('counters')).toEqual([counter('a', 2, 6)]);
  });

  test('finds everything after a stop without warning', async () => {
    await data.leaveAfter(async store => {
      await store.transaction(bump('a'));
      await store.transaction(bump('c'));
    });
    const again = await data.open();
    expect(again.replayed).toBe(2);
    expect(await again.store.all('counters')).toEqual([
      counter('a', 2, 6),
      counter('b', 1, 10),
      counter('c', 1, 1),
    ]);
  });

  test('leaves out a last line that was never finished, and says so', async () => {
    await data.leaveAfter(async store => void (await store.transaction(bump('a'))));
    await appendFile(data.file('journal.jsonl'), '0123456789abcdef {"seq":2,"ops":[{"put"');
    const again = await data.open();
    expect(again.unfinished).toBe(39);
    expect((await again.store.get('counters', 'a'))?.value).toBe(6);
  });

  test('does nothing twice when the crash came between snapshot and new journal', async () => {
    const { 'journal.jsonl': older } = await data.leaveAfter(
      async store => void (await store.transaction(bump('a'))),
    );
    const { store } = await data.open();
    await store.close();
    await writeFile(data.file('journal.jsonl'), older ?? '');
    const again = await data.open();
    expect(again.replayed).toBe(0);
    expect((await again.store.get('counters', 'a'))?.value).toBe(6);
    expect(await again.store.transaction(bump('a'))).toBe(7);
  });

  test('the snapshot is a database that plain json-server opens', async () => {
    const { store } = await data.open();
    await store.close();
    const router = jsonServer.router<{ counters: unknown[] }>(data.file('db.json'));
    expect(router.db.getState().counters).toHaveLength(2);
  });
});

describe('filling a folder', () => {
  const second: FirstRecords = { counters: [counter('z', 1, 1)] };

  test('does not touch data that are there, unless told to', async () => {
    const { store } = await data.open();
    await store.close();
    expect(await initialise(data.path, async () => second, false)).toBe(false);
    expect(await initialise(data.path, async () => second, true)).toBe(true);
    expect(await (await data.open()).store.all('counters')).toEqual([counter('z', 1, 1)]);
  });

  test('is refused while a process has it open', async () => {
    await data.open();
    await expect(initialise(data.path, async () => second, true)).rejects.toBeInstanceOf(DataInUse);
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
    const files = await data.leaveAfter(async store => {
      await store.transaction(bump('a'));
      await store.transaction(bump('a'));
    });
    const damaged = damage(files[name] ?? '');
    await (damaged === null ? rm(data.file(name)) : writeFile(data.file(name), damaged));
    const before = await data.contents();
    await expect(data.open()).rejects.toBeInstanceOf(DamagedData);
    expect(await data.contents()).toEqual(before);
  });

  test('a seed that fails leaves a folder that the next start can use', async () => {
    await expect(
      openStore({ folder: data.path, seed: () => Promise.reject(new Error('no seed')) }),
    ).rejects.toThrow('no seed');
    expect((await data.open()).fresh).toBe(true);
  });
});

describe('one process at a time', () => {
  const holder = fileURLToPath(new URL('../bench/crash/writer.ts', import.meta.url));

  test('a second opening is refused and names the first', async () => {
    await data.open();
    await expect(data.open()).rejects.toThrow(
      `already in use by another Doorstep process (pid ${process.pid})`,
    );
    await expect(data.open()).rejects.toBeInstanceOf(DataInUse);
  });

  test('closing gives the folder free', async () => {
    const { store } = await data.open();
    await store.close();
    expect((await data.open()).fresh).toBe(false);
  });

  test('a path too long for a socket is locked as well', async () => {
    data.path = data.file('long'.repeat(30));
    await mkdir(data.path);
    await data.open();
    await expect(data.open()).rejects.toBeInstanceOf(DataInUse);
  });

  test(
    'another process is refused; once killed, it leaves the folder free',
    { timeout: 30_000 },
    async () => {
      const child = spawn(process.execPath, ['--import', 'tsx', holder, data.path], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await expect(data.open()).rejects.toThrow(`pid ${child.pid}`);
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect((await data.open()).replayed).toBeGreaterThan(0);
    },
  );
});
