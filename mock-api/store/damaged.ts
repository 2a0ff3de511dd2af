/** The data cannot be read whole. Nothing was changed: the files are left as they were found. */
export class DamagedData extends Error {
  override readonly name = 'DamagedData';
  constructor(file: string, what: string) {
    super(
      `${file} is damaged: ${what}. Nothing was changed. Restore the data folder from a backup, ` +
        `or move it away to start with fresh demo data.`,
    );
  }
}
