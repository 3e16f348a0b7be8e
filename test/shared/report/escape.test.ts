import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forCommand, forCommandProperty, forJson, forLog, guardLog } from '../../../shared/report/escape.ts';
import { hostile, isCommand, logLines, runs } from './hostile.ts';

const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

describe('log', () => {
  test.for([
    ['a\nb', 'a\\nb'],
    ['a\r\tb', 'a\\r\\tb'],
    ['\u001b[31mred', '\\x1b[31mred'],
    ['\u009b2J', '\\x9b2J'],
    ['evil\u202egnp.exe', 'evil\\u{202e}gnp.exe'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['line\u2028end', 'line\\u{2028}end'],
    ['half \ud83d', 'half \\u{d83d}'],
    ['::error::x', '\\::error::x'],
    ['\u00a0 ::error::x', '\u00a0 \\::error::x'],
    ['see a::b', 'see a::b'],
    ['x ##[error]y', 'x ##\\[error]y'],
    ['漢字 é 😀', '漢字 é 😀'],
  ])('%j is shown as %j', ([text, shown]) => {
    expect(forLog(text ?? '')).toBe(shown);
  });

  test('no text becomes a command or hides a character', () => {
    fc.assert(
      fc.property(hostile, (text) => !unseen.test(forLog(text)) && !isCommand(forLog(text))),
      runs,
    );
  });

  test('nor do pieces that are joined to lines', () => {
    const joined = fc.array(fc.tuple(hostile, fc.constantFrom('\n', '#', ' ')), { maxLength: 4 });
    fc.assert(
      fc.property(joined, (parts) => {
        const log = guardLog(parts.map(([text, glue]) => forLog(text) + glue).join(''));
        return !logLines(log).some(isCommand);
      }),
      runs,
    );
  });
});

describe('command', () => {
  test.for([
    ['50%, a:b', '50%25, a:b', '50%25%2C a%3Ab'],
    ['a\r\nb\rc\nd', 'a%0Ab%0Ac%0Ad', 'a%0Ab%0Ac%0Ad'],
    ['\u001b', '\\x1b', '\\x1b'],
  ])('%j', ([text, data, property]) => {
    expect(forCommand(text ?? '')).toBe(data);
    expect(forCommandProperty(text ?? '')).toBe(property);
  });

  test('a command stays the only one, on one line, and is read back as written', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, message) => {
        const line = `::error title=${forCommandProperty(title)}::${forCommand(message)}`;
        expect(logLines(line)).toHaveLength(1);
        const [, property, data] = /^::error title=([^:,]*)::(.*)$/s.exec(line) ?? [];
        const back = (data ?? '').replaceAll('%0A', '\n').replaceAll('%25', '%');
        expect(forCommand(back)).toBe(data);
        expect(property).toBe(forCommandProperty(title));
      }),
      runs,
    );
  });
});

test('JSON keeps the value, holds no command and hides nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const json = forJson({ [text]: [text] });
      expect(JSON.parse(json)).toEqual({ [text]: [text] });
      expect(logLines(json).some(isCommand)).toBe(false);
      expect(/[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(json)).toBe(false);
    }),
    runs,
  );
});
