import { z } from 'zod';
import { recordSchemas, type Records, type ResourceName } from '../src/contract/records.ts';
import { plainResources, writeOnly, type PlainName } from '../src/contract/resources.ts';
import { canonical } from './canonical.ts';
import { parseBody } from './handle.ts';
import { problem } from './problem.ts';

/** A body whose every field the resource knows; what the values are worth is checked with the whole record. */
export type PlainBody = Readonly<Record<string, unknown>>;

const schemas: { readonly [R in ResourceName]: z.ZodType<Records[R]> } = recordSchemas;

const knownFields = (resource: PlainName) =>
  z.strictObject({
    ...Object.fromEntries(
      Object.keys(recordSchemas[resource].shape).map(name => [name, z.unknown().optional()]),
    ),
    ...writeOnly[resource],
  });

export const readBody = (resource: PlainName, raw: unknown): PlainBody =>
  parseBody(knownFields(resource), raw);

const pickEditable = (resource: PlainName, body: PlainBody): PlainBody => {
  const editable: readonly string[] = plainResources[resource].editable;
  return Object.fromEntries(Object.entries(body).filter(([name]) => editable.includes(name)));
};

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** @throws ProblemError 422 when a field of the server's comes back with another value; `version` is `If-Match`'s. */
function refuseReadOnly(resource: PlainName, stands: PlainBody, body: PlainBody): void {
  const open = new Set<string>([
    ...plainResources[resource].editable,
    ...Object.keys(writeOnly[resource] ?? {}),
    'version',
  ]);
  const changed = Object.keys(body).filter(name => !open.has(name) && !same(body[name], stands[name]));
  if (changed.length === 0) return;
  throw problem('read-only', {
    violations: changed.map(path => ({ path, code: 'read_only', message: 'cannot be changed here' })),
  });
}

/** @param given what the server decides: id, owner, secrets. A clone may carry these of its original; `id` counts for nothing. */
export function newRecord<R extends PlainName>(resource: R, given: PlainBody, body: PlainBody): Records[R] {
  if ('sellerId' in given)
    refuseReadOnly(resource, given, { sellerId: body['sellerId'] ?? given['sellerId'] });
  const { defaults } = plainResources[resource];
  return parseBody(schemas[resource], { ...defaults, ...pickEditable(resource, body), ...given, version: 1 });
}

/** The record with the fields that the body carries; the same object when that changes nothing. */
export function mergeRecord<R extends PlainName>(
  resource: R,
  before: Records[R],
  body: PlainBody,
): Records[R] {
  refuseReadOnly(resource, { ...before }, body);
  const merged = { ...before, ...pickEditable(resource, body) };
  const writesAside = Object.keys(writeOnly[resource] ?? {}).some(name => body[name] !== undefined);
  if (same(merged, before) && !writesAside) return before;
  return parseBody(schemas[resource], { ...merged, version: before.version + 1 });
}

/** Present values of the fields that a stale body would have overwritten. */
export const carriedFields = (record: object, body: PlainBody): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([name, value]) => name !== 'version' && name in body && !same(value, body[name]),
    ),
  );
