const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (...cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), `|${head.map(() => '---').join('|')}|`, ...rows.map((cells) => row(...cells))].join('\n');

export function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.replace(/\n$/u, '')}\n${ticks}`;
}

/** What the block of a file is coloured as. */
export function languageOf(path: string): string {
  if (/(?:^|[/.])(?:docker|container)file(?:\.[^/]*)?$/iu.test(path)) return 'dockerfile';
  const ending = /\.([a-z]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? '';
  return languages.get(ending) ?? 'text';
}

const languages: ReadonlyMap<string, string> = new Map([
  ['yml', 'yaml'],
  ['yaml', 'yaml'],
  ...['json', 'toml', 'xml', 'sh', 'ini'].map((name) => [name, name] as const),
]);

export const references = (all: readonly string[]): string =>
  all.map((one) => (one.startsWith('http') ? `<${one}>` : one)).join(' · ');

/** Puts `text` between `<!-- name -->` and `<!-- /name -->`. */
export function between(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start === -1 || end < start) throw new Error(`no ${open} … ${close}`);
  return `${page.slice(0, start + open.length)}\n\n${text}\n\n${page.slice(end)}`;
}
