import { parseArgs } from 'node:util';

export interface ImportArguments {
  readonly file: string;
  readonly map: string;
  readonly dryRun: boolean;
  readonly rejected: string;
}

export const usage = 'npm run import -- FILE.csv --map MAP.json [--dry-run] [--rejected REJECTED.csv]';

/** @throws Error with what is wrong and how it is meant */
export function readArguments(args: readonly string[]): ImportArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      map: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      rejected: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (!file || !values.map || more.length > 0) throw new Error(`One file and its map are needed: ${usage}`);
  return {
    file,
    map: values.map,
    dryRun: values['dry-run'],
    rejected: values.rejected ?? file.replace(/(\.csv)?$/i, '.rejected.csv'),
  };
}
