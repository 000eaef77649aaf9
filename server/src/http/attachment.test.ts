import { describe, expect, test } from 'vitest';
import { attachment } from './attachment.ts';

/** The name as a browser of today reads it, and as one that knows ASCII only. */
function read(header: string) {
  const [, ascii, encoded] = /^attachment; filename="([^"]*)"; filename\*=UTF-8''(\S+)$/.exec(header) ?? [];
  return { ascii, name: decodeURIComponent(encoded ?? '') };
}

describe('the name of a file', () => {
  test.each([
    ['Tai, 22–28, boxes', 'Tai, 22–28, boxes - Shortlist.csv', 'Tai, 22-28, boxes - Shortlist.csv'],
    ['आई, पुणेरी', 'आई, पुणेरी - Shortlist.csv', 'Shortlist.csv'],
    ['Renée "Ray" O’Hara', 'Renée Ray O’Hara - Shortlist.csv', 'Renee Ray OHara - Shortlist.csv'],
    ['../../etc/passwd', 'etc passwd - Shortlist.csv', 'etc passwd - Shortlist.csv'],
    ['C:\\temp\\x', 'C temp x - Shortlist.csv', 'C temp x - Shortlist.csv'],
    ['a\r\nSet-Cookie: x=1', 'a Set-Cookie x=1 - Shortlist.csv', 'a Set-Cookie x=1 - Shortlist.csv'],
    ['.htaccess', 'htaccess - Shortlist.csv', 'htaccess - Shortlist.csv'],
    ['list\u202Evsc.exe', 'list vsc.exe - Shortlist.csv', 'list vsc.exe - Shortlist.csv'],
    ['50% off; %41', '50 off 41 - Shortlist.csv', '50 off 41 - Shortlist.csv'],
    ['(draft)*', '(draft) - Shortlist.csv', '(draft) - Shortlist.csv'],
    ['   ', 'Shortlist.csv', 'Shortlist.csv'],
  ])('from %j is safe and readable', (title, name, ascii) => {
    expect(read(attachment([title, 'Shortlist'], 'csv'))).toEqual({ name, ascii });
  });

  test('leaves no empty place in ASCII for words that have none', () => {
    const header = attachment(['Tai, 22–28', 'उपलब्धता', '2026-11-22'], 'csv');
    expect(read(header)).toEqual({
      name: 'Tai, 22–28 - उपलब्धता - 2026-11-22.csv',
      ascii: 'Tai, 22-28 - 2026-11-22.csv',
    });
  });

  test('is in ASCII with nothing that ends a parameter or a line, whatever the title', () => {
    const header = attachment(['"; filename="evil.exe\r\n\u0000', '\'"'], 'xlsx');
    expect(header).toMatch(/^[\x20-\x7E]+$/);
    expect(header.match(/filename=/g)).toHaveLength(1 + (read(header).name.match(/filename=/g)?.length ?? 0));
    expect(read(header).ascii).not.toMatch(/["\\;]/);
  });

  test('is cut between letters where it is too long for a file system', () => {
    const { name } = read(attachment(['कि'.repeat(200), 'शॉर्टलिस्ट', '2026-11-22'], 'xlsx'));
    expect(Buffer.byteLength(name)).toBeLessThan(200);
    expect(name).toMatch(/^(कि)+ - शॉर्टलिस्ट - 2026-11-22\.xlsx$/);
  });

  test('of Devanagari alone still has a name where only ASCII is read', () => {
    expect(read(attachment(['आई'], 'csv'))).toEqual({ name: 'आई.csv', ascii: 'export.csv' });
  });
});
