import { describe, expect, it } from 'vitest';
import { contentDisposition, safeFileName } from './fileName.ts';

describe('a file name', () => {
  it.each([
    ['photo.JPG', 'image/jpeg', 'photo.jpg'],
    ['../../etc/passwd', 'application/pdf', 'passwd.pdf'],
    ['C:\\Users\\me\\door.png', 'image/png', 'door.png'],
    ['evidence\u202Efdp.exe', 'video/mp4', 'evidencefdp.mp4'],
    ['a\u0000b\r\nSet-Cookie: x.png', 'image/png', 'abSet-Cookie_ x.png'],
    ['zero\u200Bwidth.webp', 'image/webp', 'zerowidth.webp'],
    ['照片.png', 'image/png', '照片.png'],
    ['.htaccess', 'image/png', 'htaccess.png'],
    ['', 'image/png', 'evidence.png'],
    ['..', 'application/pdf', 'evidence.pdf'],
    ['report.pdf.html', 'application/pdf', 'report.pdf.pdf'],
  ])('%j of %s is shown as %j', (given, mime, shown) => {
    expect(safeFileName(given, mime)).toBe(shown);
  });

  it('is cut between characters, not inside one', () => {
    expect(safeFileName('😀'.repeat(500), 'image/png')).toBe(`${'😀'.repeat(70)}.png`);
  });
});

describe('the disposition of a download', () => {
  it('carries a plain and an encoded name', () => {
    expect(contentDisposition('attachment', '照片 "1".png')).toBe(
      `attachment; filename="__ _1_.png"; filename*=UTF-8''%E7%85%A7%E7%89%87%20%221%22.png`,
    );
  });
  it('escapes what RFC 5987 does not allow unescaped', () => {
    expect(contentDisposition('inline', "it's (1).png")).toContain("UTF-8''it%27s%20%281%29.png");
  });
});
