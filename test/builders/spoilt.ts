import fc from 'fast-check';

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    '',
    0,
    -1,
    1.5,
    1e300,
    [],
    {},
    [[]],
    true,
    'x'.repeat(20_000),
    '\u0000',
    '\ud800',
  ),
);

type Path = readonly string[];
const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key]))]
    : [path];

function put(value: unknown, [key, ...rest]: Path, inner: unknown): unknown {
  if (key === undefined) return inner;
  if (Array.isArray(value))
    return value.map((item, at) => (String(at) === key ? put(item, rest, inner) : item));
  const fields: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {};
  return { ...fields, [key]: put(fields[key], rest, inner) };
}

/** A right body with one part replaced, one part more, or anything at all. */
export const spoilt = (body: unknown) => {
  const path = fc.constantFrom(...pathsIn(body));
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(path, odd).map(([at, value]) => put(body, at, value)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(path, fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'id', 'version')), odd)
        .map(([at, key, value]) => put(body, [...at, key], value)),
    },
    { weight: 1, arbitrary: odd },
  );
};
