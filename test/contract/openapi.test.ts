import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../api/app.ts';
import { memoryStore } from '../builders/memoryStore.ts';
import { at } from '../builders/marketplace.ts';
import { resources } from './policy.ts';
import { sharedSite } from './site.ts';

const site = sharedSite();

const parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().optional(),
  schema: z.object({}),
});
const operation = z.object({
  summary: z.string().min(1),
  tags: z.array(z.string()).min(1),
  parameters: z.array(parameter).optional(),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.object({}) })) }).optional(),
  responses: z.record(
    z.string().regex(/^([1-5]\d\d|default)$/),
    z.object({ description: z.string().min(1) }),
  ),
});
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
/** The parts of OpenAPI 3.1 that are used here, strictly. */
const document = z.strictObject({
  openapi: z.string().regex(/^3\.1\.\d$/),
  info: z.object({ title: z.string().min(1), version: z.string().min(1) }),
  servers: z.array(z.object({ url: z.string() })).min(1),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(methods), operation)),
  components: z.object({
    schemas: z.record(z.string(), z.object({})),
    securitySchemes: z.record(z.string(), z.object({})),
  }),
});

let json: unknown;
let described: z.infer<typeof document>;
beforeAll(async () => {
  ({ json } = await site.ask('/openapi.json'));
  described = document.parse(json);
});

const operationsOf = () =>
  Object.entries(described.paths).flatMap(([path, item]) =>
    methods.flatMap(method => {
      const found = item[method];
      return found ? [{ path, method, ...found }] : [];
    }),
  );

describe('the description of the API', () => {
  it('names what is in its paths, and nothing else', () => {
    const wrong = operationsOf().flatMap(({ path, method, parameters = [] }) => {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const named = parameters.filter(one => one.in === 'path' && one.required).map(one => one.name);
      return inPath.join() === named.join() ? [] : [`${method} ${path}: ${named.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it('refers only to schemas that it has', () => {
    const refs = [...JSON.stringify(json).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);
    const known = Object.keys(described.components.schemas).map(name => `#/components/schemas/${name}`);
    expect([...new Set(refs)].filter(ref => !known.includes(ref))).toEqual([]);
    expect(refs.length).toBeGreaterThan(0);
  });

  it('has a schema of the records of every resource', () => {
    expect(resources.filter(resource => !(resource in described.components.schemas))).toEqual([]);
  });

  it('says of every operation how it fails', () => {
    const silent = operationsOf().filter(({ responses }) => !('default' in responses));
    expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('describes what answers', async () => {
    const asked = operationsOf()
      // Signing out would end the session of the tests beside this one.
      .filter(({ path, method }) => !(path === '/session' && method === 'delete'))
      .map(async ({ path, method }) => {
        const address = path.replace('{id}', 'nothing');
        const body = method === 'get' || method === 'delete' ? undefined : {};
        const { status, text } = await site.ask(address, {
          method: method.toUpperCase(),
          as: 'admin',
          body,
        });
        return status === 405 || status >= 500 || text.includes('unknown-resource')
          ? [`${method} ${path}: ${status}`]
          : [];
      });
    expect((await Promise.all(asked)).flat()).toEqual([]);
  });
});

const layer: z.ZodType<Layer> = z.lazy(() =>
  z.object({
    route: z.object({ path: z.string(), methods: z.record(z.string(), z.boolean()) }).optional(),
    handle: z.unknown(),
  }),
);
interface Layer {
  readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> } | undefined;
  readonly handle?: unknown;
}
const layers = (handler: unknown): readonly Layer[] => {
  const stack = typeof handler === 'function' && 'stack' in handler ? handler.stack : [];
  return z.array(layer).parse(stack);
};

/** `:id` as `{id}`, choices written out, and `:resource` as each of them. */
function pathsOf(path: string): readonly string[] {
  const choice = /:\w+\(([\w|]+)\)/.exec(path);
  if (choice) return (choice[1] ?? '').split('|').flatMap(one => pathsOf(path.replace(choice[0], one)));
  if (path.includes(':resource')) return resources.flatMap(name => pathsOf(path.replace(':resource', name)));
  return [path.replaceAll(/:(\w+)/g, '{$1}')];
}

function served(handler: unknown): readonly string[] {
  return layers(handler).flatMap(({ route, handle }) => {
    if (!route) return served(handle);
    // `all` only says which methods there are.
    const named = methods.filter(method => route.methods[method]);
    return named.flatMap(method => pathsOf(route.path).map(path => `${method} ${path}`));
  });
}

describe('what the server answers', () => {
  const app = createApp({
    store: memoryStore(),
    clock: () => at,
    dataDir: '',
    newId: () => 'new',
    production: false,
  });
  const router: unknown = Reflect.get(app, '_router');

  it('is described, down to each report and each resource that can be written', () => {
    const known = new Set(operationsOf().map(({ method, path }) => `${method} ${path}`));
    const missing = served(router).filter(name => !known.has(name));
    // The generic route refuses to write what changes by command; a report is described under its own name.
    const refused = missing.filter(name => /^(post|put|patch|delete) \/[\w-]+(\/\{id\})?$/.test(name));
    expect(missing.filter(name => !refused.includes(name))).toEqual(['get /reports/{name}']);
    expect(known.size).toBeGreaterThan(resources.length * 2);
  });

  it('refuses every other writing with the methods that there are', async () => {
    const known = new Set(operationsOf().map(({ method, path }) => `${method} ${path}`));
    const others = resources.flatMap(resource =>
      (['post', 'put', 'patch', 'delete'] as const).flatMap(method => {
        const path = method === 'post' ? `/${resource}` : `/${resource}/{id}`;
        return known.has(`${method} ${path}`) ? [] : [{ method, path }];
      }),
    );
    const told = others.map(async ({ method, path }) => {
      const address = path.replace('{id}', 'nothing');
      const body = method === 'delete' ? undefined : {};
      const { status, headers } = await site.ask(address, {
        method: method.toUpperCase(),
        as: 'admin',
        body,
      });
      return status === 405 && headers.get('Allow') ? [] : [`${method} ${path}: ${status}`];
    });
    expect((await Promise.all(told)).flat()).toEqual([]);
  });
});
