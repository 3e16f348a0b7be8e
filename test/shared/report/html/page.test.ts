import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, page } from '../../../../shared/report/html/page.ts';
import { style } from '../../../../shared/report/html/style.ts';
import { hostile, isCommand, logLines, runs } from '../hostile.ts';

describe('escapeHtml', () => {
  test.for([
    ['a < b & c > d', 'a &#60; b &#38; c &#62; d'],
    [`"'\``, '&#34;&#39;&#96;'],
    ['line\nfeed\u202e', 'line\\nfeed\\u{202e}'],
    ['::error::x', '&#58;:error&#58;:x'],
    ['##[group]', '&#35;#[group]'],
    ['plain: text, #1', 'plain: text, #1'],
  ])('%j is written %s', ([text = '', written]) => {
    expect(escapeHtml(text)).toBe(written);
  });

  test('leaves nothing that ends a text or an attribute, and no command for a runner', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = escapeHtml(text);
        expect(written.replace(/&#\d+;/g, '')).not.toMatch(/[<>"'`&\n\r\0]/);
        expect(logLines(written).filter(isCommand)).toEqual([]);
      }),
      runs,
    );
  });
});

describe('page', () => {
  const shown = page({ title: '<title> & more', body: '<p>body</p>', script: 'void 0;' });

  test.for([
    ['style-src', style],
    ['script-src', 'void 0;'],
  ])('%s allows exactly the text that stands in the page', ([directive, text = '']) => {
    const hash = createHash('sha256').update(text).digest('base64');
    expect(shown).toContain(`${directive} 'sha256-${hash}'`);
    expect(shown).toContain(`>${text}</`);
  });

  test('nothing else is allowed, and the title is text', () => {
    expect(shown).toContain(`content="default-src 'none'; `);
    expect(shown).toContain('<title>&#60;title&#62; &#38; more</title>');
    expect(page({ title: '', body: '' })).not.toContain('script');
  });

  test('names no other place', () => {
    expect(shown).not.toMatch(/https?:|\/\/|@import|url\(/);
  });
});

describe('colours', () => {
  const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)');
  const of = (part: string, name: string): string =>
    new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(part)?.[1] ?? 'none';
  /** WCAG 2.2: relative luminance and contrast ratio. */
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };
  const inks = ['text', 'soft', 'link', 'critical', 'high', 'medium', 'low', 'info', 'pass', 'fail', 'wait'];

  test.for([
    ['light', light],
    ['dark', dark],
  ])('%s: every colour of writing reads on page and surface', ([, part = '']) => {
    const faint = inks.flatMap((ink) =>
      ['page', 'surface'].filter((ground) => !(contrast(of(part, ink), of(part, ground)) >= 4.5)),
    );
    expect(faint).toEqual([]);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });

  test.for([
    ['light', light],
    ['dark', dark],
  ])('%s: code reads in what goes and what comes', ([, part = '']) => {
    for (const ground of ['removed', 'added'])
      expect(contrast(of(part, 'text'), of(part, ground))).toBeGreaterThan(7);
  });
});
