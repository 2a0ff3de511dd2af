import jsonServer from 'json-server';
import { join } from 'node:path';
import { secretCollections } from './store/collections.ts';
import { Database } from './store/database.ts';
import { readFolder } from './store/dataFolder.ts';
import { JOURNAL } from './store/files.ts';
import { replay } from './store/replay.ts';

/**
 * Plain json-server over a copy of the data as they are now, without what could open an account. Nothing guards the
 * rest: it is for looking at demo data, and for the bench to measure against.
 */
export async function rawServer(folder: string) {
  const content = await readFolder(folder);
  if (!content) throw new Error(`${folder} holds no data yet; "npm start" makes some`);
  const database = new Database(content.state);
  replay(database, content.entries, join(folder, JOURNAL));
  const shown = Object.fromEntries(
    Object.entries(database.state).filter(([name]) => !secretCollections.some(secret => secret === name)),
  );
  const server = jsonServer.create();
  server.use(jsonServer.defaults({ readOnly: true, noCors: true, logger: false }));
  server.use(jsonServer.router(shown));
  return server;
}
