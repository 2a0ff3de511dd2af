/** Guards against a small file that unpacks to gigabytes. */
export const MAX_PIXELS = 50_000_000;

const EXTENSION: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
};

export const extensionOf = (mime: string): string => EXTENSION[mime] ?? 'bin';
