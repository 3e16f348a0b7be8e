import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

export interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly lang?: string | null | undefined;
  readonly children?: readonly Node[];
}

const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

/** All nodes of a page as GitHub reads it. */
export const parse = (markdown: string): readonly Node[] =>
  nodesOf(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));

const ours =
  /^https:\/\/(?:github\.example\/o\/r\/(?:blob\/|actions\/runs\/\d+$)|portcullis\.example\/rules\/)/;
const html = [
  /^<!-- portcullis:comment:v1 -->$/,
  /^<!-- portcullis:(?:piece|proposal) \d+ [a-z0-9:,-]+ -->$/,
  /^<!-- portcullis:section \{(?:(?!--)[^<>])*\} -->$/,
  /^<!-- portcullis:end -->$/,
  /^<details><summary>[^<>]*<\/summary>$/,
  /^<\/details>$/,
  /^<\/?sub>$/,
];

/** What GitHub looks for in finished text: mentions, issues, commits, emoji, URLs. */
const recognised = /@\w|#\d|gh-\d|[0-9a-f]{7}|:[\w+-]+:|:\/\/|www\./i;

const decoded = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

/** The nodes that are not ours: a link, an image, HTML, a mention that someone else brought in. */
export const foreign = (markdown: string): readonly Node[] =>
  parse(markdown).filter(({ type, url = '', value = '', lang }) => {
    if (type === 'link') return !ours.test(url);
    if (type === 'html')
      return !value
        .split('\n')
        .every(
          (line) =>
            html.some((known) => known.test(line)) &&
            (!line.startsWith('<details>') ||
              !recognised.test(decoded(line).replace(/ push [0-9a-f]{7},/, ''))),
        );
    if (type === 'code') return lang !== 'mermaid';
    if (type === 'text') return recognised.test(value);
    return /^(?:image|definition|footnote|blockquote|delete|thematicBreak|break|linkReference)/.test(type);
  });
