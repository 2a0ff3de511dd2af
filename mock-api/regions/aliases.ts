const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** The spellings given and their plain forms: lower case, without accents, apostrophes or doubled blanks; no repeats. */
export function aliasesOf(...spellings: readonly string[]): string[] {
  const all = new Set<string>();
  for (const spelling of spellings) {
    const lower = spelling.toLowerCase().replaceAll(/\s+/g, ' ').trim();
    const plain = fold(lower).replaceAll(/['’‘`ʻʿ]/g, '');
    for (const form of [lower, plain, plain.replaceAll('&', 'and'), plain.replaceAll('-', ' ')])
      if (form) all.add(form);
  }
  return [...all];
}
