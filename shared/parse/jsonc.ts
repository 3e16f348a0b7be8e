import type { SourceFile } from '../core/document.ts';
import { parseYaml } from './yaml.ts';
import type { YamlFile } from './yaml-nodes.ts';

/**
 * JSON with comments and commas behind the last member, as editors read their settings. YAML has it all but the
 * signs of the comments, so those are changed for YAML's, and every offset stays what it is.
 */
export const parseJsonc = ({ path, text, size, blob }: SourceFile): YamlFile => ({
  ...parseYaml({ path, text: withYamlComments(text), size, blob }, 'core'),
  text,
});

/** `// x` becomes ` # x`; of a block comment its line breaks stay. As long as the text before. */
function withYamlComments(text: string): string {
  const pieces: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length;) {
    const start = at;
    if (text[at] === '"') at = endOfString(text, at);
    else if (text.startsWith('//', at)) {
      at = endOfLine(text, at);
      pieces.push(text.slice(copied, start), ' #', text.slice(start + 2, at));
      copied = at;
    } else if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      at = close === -1 ? text.length : close + 2;
      pieces.push(text.slice(copied, start), text.slice(start, at).replace(/[^\r\n]/g, ' '));
      copied = at;
    } else at++;
  }
  pieces.push(text.slice(copied));
  return pieces.join('');
}

/** Behind the closing quote; a string ends with its line. */
function endOfString(text: string, quote: number): number {
  let at = quote + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return Math.min(at + 1, text.length);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
