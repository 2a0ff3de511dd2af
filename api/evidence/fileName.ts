import { extensionOf } from './kinds.ts';

const MAX_LENGTH = 70;
/** Controls, line and paragraph separators, zero-width and bidi marks: `evidence\u202Efdp.exe` must not read as a PDF. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** A name to show, never a path: the file itself is stored under its id. The extension follows the content. */
export function safeFileName(given: string, mime: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const visible = last
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/["<>|:*?]/g, '_')
    .trim();
  const stem = visible
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/^\.+/, '')
    .trim();
  return `${Array.from(stem).slice(0, MAX_LENGTH).join('') || 'evidence'}.${extensionOf(mime)}`;
}

/** RFC 6266 with the RFC 5987 form for names beyond ASCII. */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, escapeByte);
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

const escapeByte = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
