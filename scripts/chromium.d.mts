/** What a machine without a display, a sandbox or a way out needs. */
export const chromiumArgs: readonly string[];

/** A path for Playwright's `executablePath`; `undefined` lets Playwright use its own. */
export function findChromium(): Promise<string | undefined>;
