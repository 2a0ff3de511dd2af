import { z } from 'zod';
import { operations, type Operation } from './operations.ts';
import { problemSchema } from './problems.ts';
import { recordSchemas, type ResourceName } from './records.ts';
import { fieldsOf, isPlain, isResource, plainResources, writeOnly } from './resources.ts';

type Json = Readonly<Record<string, unknown>>;

const jsonSchema = (schema: z.ZodType): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return rest;
};

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ 'application/json': { schema } });
const answers = (status: number, schema: Json, headers?: Json): Json => ({
  [status]: { description: 'Done', content: json(schema), ...(headers && { headers }) },
  default: { description: 'Problem', content: { 'application/problem+json': { schema: ref('problem') } } },
});

const text: Json = { type: 'string' };
const pathId: Json = { name: 'id', in: 'path', required: true, schema: text };
const ifMatch: Json = { name: 'If-Match', in: 'header', schema: text, example: '"3"' };
const idempotencyKey: Json = { name: 'Idempotency-Key', in: 'header', schema: text };
const query = (name: string, description: string, example: string): Json => ({
  name,
  in: 'query',
  description,
  schema: text,
  example,
});

function listOperation(resource: ResourceName): Json {
  const names = Object.entries(fieldsOf(resource));
  const filters = names.filter(([, spec]) => spec.filter).map(([name, { type }]) => `${name} (${type})`);
  const sorts = names.filter(([, spec]) => spec.sort).map(([name]) => name);
  return {
    summary: `List ${resource}`,
    tags: [resource],
    parameters: [
      query('sort', `Any of ${sorts.join(', ')}`, '["id","ASC"]'),
      query('range', 'First and last row, at most 1,000 rows', '[0,24]'),
      query(
        'filter',
        `Equality, an array for any of, suffixes _gte _gt _lte _lt _neq, and q. Fields: ${filters.join(', ')}`,
        '{}',
      ),
    ],
    responses: answers(
      200,
      { type: 'array', items: ref(resource) },
      { 'Content-Range': { schema: text }, 'X-Total-Count': { schema: { type: 'integer' } } },
    ),
  };
}

/** What a plain write may carry; nothing of it is required in a PUT or PATCH, which merge. */
function writeBody(resource: ResourceName): Json {
  if (!isPlain(resource)) return {};
  const editable: readonly string[] = plainResources[resource].editable;
  const shape = Object.entries<z.ZodType>({ ...recordSchemas[resource].shape, ...writeOnly[resource] });
  const open = shape.filter(([name]) => editable.includes(name) || name in (writeOnly[resource] ?? {}));
  return jsonSchema(z.strictObject(Object.fromEntries(open.map(([name, type]) => [name, type.optional()]))));
}

function resourcePaths(resource: ResourceName): Json {
  const tags = [resource];
  const item = { tags, parameters: [pathId], responses: answers(200, ref(resource)) };
  const list = { get: listOperation(resource) };
  const show = { get: { ...item, summary: `One of ${resource}` } };
  if (!isPlain(resource)) return { [`/${resource}`]: list, [`/${resource}/{id}`]: show };
  const body = { requestBody: { content: json(writeBody(resource)) } };
  const { defaults, usedBy } = plainResources[resource];
  const guarded = { ...item, parameters: [pathId, ifMatch] };
  const create = { tags, ...body, parameters: [idempotencyKey], responses: answers(201, ref(resource)) };
  return {
    [`/${resource}`]: { ...list, ...(defaults && { post: { ...create, summary: `Create in ${resource}` } }) },
    [`/${resource}/{id}`]: {
      ...show,
      put: { ...guarded, ...body, summary: 'Change the fields that the body carries' },
      patch: { ...guarded, ...body, summary: 'Change the fields that the body carries' },
      ...(usedBy && { delete: { ...guarded, summary: 'Delete what nothing refers to' } }),
    },
  };
}

function operationPath({
  path,
  method,
  summary,
  body,
  query: params,
  answer,
  status = 200,
}: Operation): Json {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: text,
  }));
  const inQuery = Object.entries(params?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    schema: jsonSchema(schema),
  }));
  const keyed = method === 'post' ? [idempotencyKey] : [];
  return {
    [method]: {
      summary,
      tags: [path.split('/')[1]],
      parameters: [...inPath, ...inQuery, ...keyed],
      ...(body && { requestBody: { content: json(jsonSchema(body)) } }),
      responses: answers(status, answerSchema(answer)),
    },
  };
}

function answerSchema(answer: Operation['answer']): Json {
  if (answer === undefined) return { type: 'object' };
  return typeof answer === 'string' && isResource(answer)
    ? ref(answer)
    : jsonSchema(z.instanceof(z.ZodType).parse(answer));
}

/** The OpenAPI 3.1 description, made from the schemas that the server itself parses with. */
export function openApiDocument(): Json {
  const names = Object.keys(recordSchemas).filter(isResource);
  const paths: Record<string, Json> = Object.assign({}, ...names.map(resourcePaths));
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], ...operationPath(operation) };
  return {
    openapi: '3.1.0',
    info: { title: 'Doorstep', version: '1', description: 'Cash on delivery and the disputes that follow.' },
    servers: [{ url: '/api' }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'doorstep_session' } },
      schemas: {
        problem: jsonSchema(problemSchema),
        ...Object.fromEntries(names.map(name => [name, jsonSchema(recordSchemas[name])])),
      },
    },
  };
}
