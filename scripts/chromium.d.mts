/** The path of a Chromium that Playwright can drive; installs one where there is none. */
export function findChromium(): Promise<string>;
