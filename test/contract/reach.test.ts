import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApiDocument } from '../../src/contract/openapi.ts';
import type { Told } from '../builders/ask.ts';
import { roles, type Role } from './client.ts';
import { resources, visibleTo, type World } from './policy.ts';
import { routes, type Route } from './routes.ts';
import { ownSite, type Row } from './site.ts';

let site: Awaited<ReturnType<typeof ownSite>>;
let world: World;
beforeAll(async () => {
  site = await ownSite();
  const rows = resources.map(async resource => [resource, await site.walk(resource, 'admin')] as const);
  world = Object.fromEntries(await Promise.all(rows)) as World;
});
afterAll(() => site.stop());

const nothing: Row = { id: 'nothing', version: 1 };

function objectsOf(route: Route, role: Role): { readonly seen?: Row; readonly foreign?: Row } {
  if (route.kind === null) return { seen: nothing };
  const sees = visibleTo(role, route.kind, world);
  const seen = world[route.kind].find(row => sees(row) && (!route.pick || route.pick(row)));
  const foreign = world[route.kind].find(row => !sees(row));
  return { ...(seen && { seen }), ...(foreign && { foreign }) };
}

function ask(route: Route, row: Row, as: Role | null) {
  const productId = world.products.find(visibleTo(as ?? 'admin', 'products', world))?.id ?? 'nothing';
  const about = { row, productId };
  const path = route.path.replace('{id}', encodeURIComponent(row.id)) + (route.query?.(about) ?? '');
  const { method, headers = {}, body } = route;
  return site.ask(path, { method, headers, as, body: body?.(about) });
}

const wrong = (what: string, told: Told, expected: number): string[] =>
  told.status === expected
    ? []
    : [`${what}: ${told.status} instead of ${expected}, ${told.text.slice(0, 300)}`];

async function wrongOfSeen(route: Route, role: Role, row: Row | undefined): Promise<string[]> {
  const expected = route.status[role];
  return row && expected !== null ? wrong(`seen ${row.id}`, await ask(route, row, role), expected) : [];
}

/** Not a byte may tell a record of somebody else from one that never was. */
async function wrongOfHidden(route: Route, role: Role, row: Row | undefined): Promise<string[]> {
  const unknown = await ask(route, nothing, role);
  const found = wrong('unknown', unknown, route.hidden?.[role] ?? 404);
  if (!row) return found;
  const foreign = await ask(route, row, role);
  const isSame =
    foreign.text.replaceAll(row.id, nothing.id) === unknown.text &&
    [...foreign.headers.keys()].join() === [...unknown.headers.keys()].join();
  return [
    ...found,
    ...wrong(`foreign ${row.id}`, foreign, unknown.status),
    ...(isSame ? [] : ['foreign is told']),
  ];
}

const table = routes.map(route => ({ name: `${route.method} ${route.path}`, says: route.says, route }));

describe.each(table)('$name $says', ({ route }) => {
  it.each(roles)('answers %s as the policy says, and hides what is not theirs', async role => {
    const { seen, foreign } = objectsOf(route, role);
    const hidden = route.kind === null ? [] : await wrongOfHidden(route, role, foreign);
    expect([...(await wrongOfSeen(route, role, seen)), ...hidden]).toEqual([]);
  });

  it('is closed to who is not signed in, whatever is asked for', async () => {
    const rows = route.kind === null ? [nothing] : [nothing, ...world[route.kind].slice(0, 1)];
    const told = await Promise.all(rows.map(row => ask(route, row, null)));
    expect(told.flatMap(one => wrong('nobody', one, route.open ?? 401))).toEqual([]);
  });
});

it('the table names every operation that the API describes', () => {
  const { paths } = openApiDocument() as { paths: Record<string, object> };
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(method => `${method.toUpperCase()} ${path}`),
  );
  const asked = new Set<string>(table.map(({ name }) => name));
  // Signing out ends the session that the other questions are asked in; it has a test of its own.
  expect(described.filter(name => !asked.has(name))).toEqual(['DELETE /session']);
});
