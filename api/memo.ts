/**
 * Keeps the last result until an input is another array. A store hands out the same array for a collection until it
 * changes, so this is a cache by version without a version.
 */
export function memoByIdentity<I extends readonly (readonly unknown[])[], T>(
  make: (...inputs: I) => T,
): (...inputs: I) => T {
  let last: { readonly inputs: I; readonly value: T } | undefined;
  return (...inputs) => {
    const known = last;
    if (known && inputs.every((input, index) => input === known.inputs[index])) return known.value;
    const value = make(...inputs);
    last = { inputs, value };
    return value;
  };
}
