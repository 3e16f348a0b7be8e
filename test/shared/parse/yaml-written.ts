import * as fc from 'fast-check';

/** A value and the ways it is written, all drawn at random. */
type Tree =
  | Leaf
  | { readonly kind: 'mapping' | 'sequence'; readonly looks: Looks; readonly members: readonly Member[] };
interface Leaf {
  readonly kind: 'scalar';
  readonly text: string;
  /** The header of a block scalar. */
  readonly block: string | undefined;
}
interface Member {
  readonly key: string;
  readonly value: Tree;
  readonly above: boolean;
  readonly beside: boolean;
}
interface Looks {
  readonly flow: 'none' | 'one line' | 'lines' | 'json';
  readonly dash: number;
  readonly anchor: boolean;
}

const keys = ['a', 'b', 'name', 'spec', 'securityContext', 'c-d', 'on', '7'] as const;

const leaf: fc.Arbitrary<Leaf> = fc.record({
  kind: fc.constant('scalar' as const),
  text: fc.constantFrom(
    'yes',
    '1',
    '"x: y"',
    "'it''s'",
    'b c',
    '',
    '~',
    '{}',
    '[]',
    'x.example/y:1',
    '"é🚀"',
    'a\n bb',
  ),
  block: fc.option(fc.constantFrom('|', '|-', '|+', '>', '>-', '|2'), { nil: undefined, freq: 4 }),
});

const looks: fc.Arbitrary<Looks> = fc.record({
  flow: fc.oneof(
    { weight: 5, arbitrary: fc.constant('none' as const) },
    fc.constantFrom('one line' as const, 'lines' as const, 'json' as const),
  ),
  dash: fc.constantFrom(0, 2, 4),
  anchor: fc.nat(30).map((one) => one === 0),
});

const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; members: Member[] }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constantFrom('mapping' as const, 'mapping' as const, 'sequence' as const),
      looks,
      members: tie('members'),
    }),
  ),
  members: fc.uniqueArray(
    fc.record({
      key: fc.constantFrom(...keys),
      value: tie('tree'),
      above: fc.boolean(),
      beside: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4, selector: ({ key }) => key },
  ),
})).tree;

const rootOf = fc
  .tuple(
    looks,
    fc.uniqueArray(
      fc.record({ key: fc.constantFrom(...keys), value: tree, above: fc.boolean(), beside: fc.boolean() }),
      { minLength: 1, maxLength: 5, selector: ({ key }) => key },
    ),
  )
  .map(([own, members]): Tree => ({ kind: 'mapping', looks: { ...own, anchor: false }, members }));

/** Numbers its comments, so that each can be looked for. */
class Writer {
  #comments = 0;
  #anchors = 0;
  readonly #step: number;

  constructor(step: number) {
    this.#step = step;
  }

  #comment(is: boolean): string {
    return is ? ` # comment ${String(this.#comments++)}` : '';
  }

  flow(node: Tree, style: Looks['flow'], pad: string): string {
    const isJson = style === 'json';
    if (node.kind === 'scalar') {
      if (!isJson) return node.text === 'a\n bb' || node.text === '' ? 'a bb' : node.text;
      return /^(?:[{"]|\[|\d)/.test(node.text) ? node.text : node.text === 'yes' ? 'true' : '"x"';
    }
    const isLong = style !== 'one line' && node.members.length > 1;
    const deeper = isLong ? `${pad}  ` : '';
    const parts = node.members.map(({ key, value }) => {
      const name = isJson || key === 'on' ? `"${key}"` : key;
      return (node.kind === 'mapping' ? `${name}: ` : '') + this.flow(value, style, isLong ? deeper : pad);
    });
    const [open, close] = node.kind === 'mapping' ? ['{', '}'] : ['[', ']'];
    return isLong
      ? `${open}\n${deeper}${parts.join(`,\n${deeper}`)}\n${pad}${close}`
      : open + parts.join(', ') + close;
  }

  /** The text behind a `:` or `-`, and whether it may be followed by nothing but a line end. */
  value(node: Tree, indent: number, isItem: boolean, beside: boolean): string {
    if (node.kind === 'scalar') {
      if (node.block === undefined) {
        const text = node.text.replace('\n', `\n${' '.repeat(indent + 1)}`);
        return `${text === '' ? '' : ' '}${text}${this.#comment(beside)}\n`;
      }
      const pad = ' '.repeat(node.block === '|2' ? indent + 2 : indent + 3);
      const rest = node.text === '~' ? '\n' : node.text === '1' ? `${pad}  \n` : '';
      return ` ${node.block}${this.#comment(beside)}\n${pad}one # no comment\n\n${pad} two: x\n${rest}`;
    }
    const anchor = node.looks.anchor ? ` &anchor${String(this.#anchors++)}` : '';
    if (node.looks.flow !== 'none')
      return `${anchor} ${this.flow(node, node.looks.flow, ' '.repeat(indent + 2))}${this.#comment(beside)}\n`;
    if (isItem && anchor === '' && !beside) return ` ${this.block(node, indent + 2).trimStart()}`;
    const inner =
      node.kind === 'mapping' || isItem ? indent + Math.max(this.#step, 2) : indent + node.looks.dash;
    return `${anchor}${this.#comment(beside)}\n${this.block(node, inner)}`;
  }

  block(node: Tree, indent: number): string {
    if (node.kind === 'scalar') return '';
    const pad = ' '.repeat(indent);
    return node.members
      .map(({ key, value, above, beside }, index) => {
        const comment = above && index > 0 ? `${pad}${this.#comment(true).slice(1)}\n` : '';
        const name = node.kind === 'sequence' ? '-' : key === 'on' ? "'on':" : `${key}:`;
        return `${comment}${pad}${name}${this.value(value, indent, node.kind === 'sequence', beside)}`;
      })
      .join('');
  }

  document(root: Tree): string {
    if (root.kind !== 'scalar' && root.looks.flow === 'json') return `${this.flow(root, 'json', '')}\n`;
    const first = this.#comment(true).slice(1);
    const alias = this.#anchors > 0 ? 'other: *anchor0\n' : '';
    const text = this.block(root, 0);
    return `${first}\n${text}${alias}${this.#anchors > 0 ? 'more: {x: *anchor0}\n' : ''}# end\n`;
  }
}

/** A text of one document or several. The first is a mapping. */
export const yamlText: fc.Arbitrary<string> = fc
  .record({
    root: rootOf,
    step: fc.constantFrom(2, 4, 3),
    end: fc.constantFrom('', '---\na: 1\n', '...\n', '\n\n'),
    isCut: fc.boolean(),
    eol: fc.constantFrom('\n', '\n', '\r\n'),
    mark: fc.constantFrom('', '', '\uFEFF', '---\n'),
  })
  .map(({ root, step, end, isCut, eol, mark }) => {
    const text = mark + new Writer(step).document(root) + end;
    return (isCut ? text.replace(/(?:# end)?\n*$/, '') : text).replaceAll('\n', eol);
  });
