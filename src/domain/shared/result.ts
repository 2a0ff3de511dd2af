/** Numbers, codes and instants a message is built from; never sentences. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** Why a rule said no: a code with a translation, and the facts behind it. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly facts: Facts;
}

export type Result<T, Code extends string = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal<Code> };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <Code extends string>(
  code: Code,
  facts: Facts = {},
): { readonly ok: false; readonly refusal: Refusal<Code> } => ({ ok: false, refusal: { code, facts } });

/** Compile-time proof that a switch covers its union; reached only when a type was bypassed. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
