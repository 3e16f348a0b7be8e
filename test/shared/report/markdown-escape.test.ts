import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test, vi } from 'vitest';
import { forMarkdown, forMarkdownCode, forMarkdownSentence, visible } from '../../../shared/report/escape.ts';
import { hostile, runs } from './hostile.ts';

// Thousands of parses: a slow machine must not fail them.
vi.setConfig({ testTimeout: 120_000 });

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parse = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const shapeOf = (markdown: string): readonly string[] => nodesOf(parse(markdown)).map(({ type }) => type);

/** What GitHub looks for in finished text: mentions, issues, commits, emoji, URLs. */
const recognised = /@\w|#\d|gh-\d|[0-9a-f]{7}|:[\w+-]+:|:\/\/|www\./i;

/** Places that texts are put into, with `x` where the text goes. */
const places = {
  line: 'x',
  'middle of a line': 'before x after',
  'list item': '- `code` x\n- next',
  'table cell': '| a | b |\n| --- | --- |\n| x | last |',
};

describe('text', () => {
  test.for([
    ['a_b*c', 'a\\_b\\*c'],
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['@team', '@&#8203;team'],
    ['#12', '\\#&#8203;12'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
  ])('%j is written %j', ([text, markdown]) => {
    expect(forMarkdown(text ?? '')).toBe(markdown);
  });

  test.for(Object.entries(places))('%s: reads as itself and nothing else', ([, place]) => {
    const shape = shapeOf(place);
    const kept = fc.property(hostile, (text) => {
      fc.pre(text.trim() !== '');
      const markdown = place.replace('x', () => forMarkdown(text));
      expect(shapeOf(markdown)).toEqual(shape);
      const shown = nodesOf(parse(markdown)).flatMap(({ type, value }) =>
        type === 'text' ? (value ?? '') : [],
      );
      expect(shown.filter((one) => recognised.test(one))).toEqual([]);
      expect(shown.join('').replaceAll('\u200b', '')).toContain(visible(text.trim()));
    });
    fc.assert(kept, { numRuns: runs.numRuns / 4 });
  });
});

describe('code', () => {
  test.for(Object.entries(places))('%s: cannot be left', ([name, place]) => {
    const cell = name === 'table cell';
    const kept = fc.property(hostile, (text) => {
      fc.pre(visible(text).trim() !== '');
      const code = forMarkdownCode(text, cell ? 'cell' : 'line');
      const plain = cell && text.includes('|');
      const shape = shapeOf(place.replace('x', plain ? 'x' : '`x`'));
      const markdown = place.replace('x', () => code);
      expect(shapeOf(markdown)).toEqual(shape);
      const shown = nodesOf(parse(markdown)).flatMap(({ type, value }) =>
        type === 'inlineCode' ? value : [],
      );
      if (!plain) expect(shown).toContain(visible(text));
    });
    fc.assert(kept, { numRuns: runs.numRuns / 10 });
  });
});

describe('sentence', () => {
  test.for([
    ['The variable `A_B` is `c`.', 'The variable `A_B` is `c`.'],
    ['one ` tick', 'one &#96; tick'],
  ])('%j is written %j', ([text, markdown]) => {
    expect(forMarkdownSentence(text ?? '')).toBe(markdown);
  });

  test('holds text and code only', () => {
    const allowed = new Set(['root', 'paragraph', 'text', 'inlineCode']);
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = nodesOf(parse(forMarkdownSentence(text)));
        expect(nodes.filter(({ type }) => !allowed.has(type))).toEqual([]);
        expect(nodes.filter(({ type, value = '' }) => type === 'text' && recognised.test(value))).toEqual([]);
      }),
      { numRuns: runs.numRuns / 4 },
    );
  });
});
