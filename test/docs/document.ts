import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { beforeRelease } from '../placeholder.ts';
import { parse, type Node } from '../shared/report/gfm.ts';

export const root = join(import.meta.dirname, '../..');

export interface Block {
  /** `README.md, block 2`. */
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

/** What a Markdown file holds that can be wrong. */
export interface MarkdownFile {
  readonly path: string;
  readonly blocks: readonly Block[];
  /** Inline code. */
  readonly code: readonly string[];
  /** Inline code of the columns called `here`: what stands for something of another tool. */
  readonly here: readonly string[];
  /** Targets that lie in the repository, as they are written. */
  readonly links: readonly string[];
}

/** `path` from the repository's root. */
export function readMarkdown(path: string): MarkdownFile {
  const text = beforeRelease(readFileSync(join(root, path), 'utf8'));
  const nodes = parse(text);
  const inHtml = nodes
    .filter(({ type }) => type === 'html')
    .flatMap(({ value = '' }) => [...value.matchAll(/\b(?:src|srcset|href)="([^"]*)"/gu)])
    .map(([, url = '']) => url);
  return {
    path,
    blocks: nodes
      .filter(({ type }) => type === 'code')
      .map(({ lang, value = '' }, at) => ({
        place: `${path}, block ${String(at + 1)}`,
        language: lang ?? '',
        text: value,
      })),
    code: nodes.filter(({ type }) => type === 'inlineCode').map(({ value = '' }) => value),
    here: nodes.filter(({ type }) => type === 'table').flatMap(codeHere),
    links: [...nodes.flatMap(({ url }) => url ?? []), ...inHtml].filter(isOwn),
  };
}

function codeHere({ children: rows = [] }: Node): readonly string[] {
  const column = rows[0]?.children?.findIndex((cell) => cell.children?.[0]?.value === 'here') ?? -1;
  const cells = rows.flatMap(({ children = [] }) =>
    column === -1 ? [] : children.slice(column, column + 1),
  );
  return cells
    .flatMap(({ children = [] }) => children)
    .flatMap(({ type, value = '' }) => (type === 'inlineCode' ? [value] : []));
}

const isOwn = (url: string): boolean => !/^[a-z][a-z0-9+.-]*:/u.test(url);

/** Links of a generated page: too many to build a tree for each. */
export const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\]\(([^()\s]+)\)/gu)].map(([, url = '']) => url).filter(isOwn);

/** What is wrong with a link that stands in `path`; undefined where it leads to a file, and to a heading of it. */
export function brokenLink(path: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? path : normalize(join(dirname(path), decodeURIComponent(file)));
  if (!existsSync(join(root, target))) return `${path}: ${link} leads to no file`;
  if (anchor === undefined || anchorsOf(target).has(anchor)) return undefined;
  return `${path}: ${link} leads to no heading`;
}

const known = new Map<string, ReadonlySet<string>>();

function anchorsOf(path: string): ReadonlySet<string> {
  const all = known.get(path) ?? new Set(headingsIn(readFileSync(join(root, path), 'utf8')));
  known.set(path, all);
  return all;
}

/** As GitHub names them: lower case, without punctuation, blanks as dashes, numbered where one stands twice. */
function headingsIn(text: string): readonly string[] {
  const counts = new Map<string, number>();
  return [...text.replace(/^ *(`{3,})[\s\S]*?^ *\1/gmu, '').matchAll(/^#{1,6} (.*)$/gmu)].map(
    ([, title = '']) => {
      const name = title
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
      const count = counts.get(name) ?? 0;
      counts.set(name, count + 1);
      return count === 0 ? name : `${name}-${String(count)}`;
    },
  );
}
