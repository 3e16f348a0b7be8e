import { spanOf } from '../../../shared/parse/edit.ts';
import type { Lockfile, Package } from '../package.ts';
import { entryText } from './entry-text.ts';

/**
 * The name under which npm and what is like it install the package, where the entry shows another than its own: a folder
 * (`node_modules/a`), a key (`a@npm:name@1.0.0`, `"a": "npm:name@1.0.0"`).
 */
export function aliasOf(doc: Lockfile, one: Package): string | undefined {
  if (one.ecosystem !== 'npm') return undefined;
  const alias = aliasIn(doc, one);
  return alias === undefined || alias === one.name ? undefined : alias;
}

function aliasIn(doc: Lockfile, one: Package): string | undefined {
  if (doc.format === 'pnpm-lock') return pnpmAlias(doc.text, one.name);
  const entry = entryText(doc, one).slice(0, longest);
  if (doc.format.startsWith('yarn-')) return /^"?(@?[^@"\s]+)@npm:@?[^@"\s,]+@/.exec(entry)?.[1];
  const [, key] = /^"([^"\\]+)"/.exec(entry) ?? [];
  if (doc.format === 'package.json') return /^"[^"]*"\s*:\s*"npm:/.test(entry) ? key : undefined;
  if (doc.format !== 'package-lock' && doc.format !== 'npm-shrinkwrap') return undefined;
  // What an override put there has the name of another, and is asked for by none.
  if (key === undefined || one.delivers !== undefined) return undefined;
  const at = key.lastIndexOf(folder);
  if (at >= 0) return key.slice(at + folder.length);
  const behind = doc.text.slice(spanOf(doc, one.region).end).slice(0, longest);
  return /^\s*:\s*\{\s*"version"\s*:\s*"npm:/.test(behind) ? key : undefined;
}

const folder = 'node_modules/';
/** In UTF-16 code units: keys stand at the front. */
const longest = 4_000;

/** What the project itself asks for stands as a key, and below it `specifier: npm:name@range`. */
function pnpmAlias(text: string, name: string): string | undefined {
  for (const quote of ['', "'", '"']) {
    const at = text.indexOf(`specifier: ${quote}npm:${name}@`);
    if (at < 0) continue;
    const before = text.slice(Math.max(0, at - 500), at).trimEnd();
    return /^\s*(['"]?)(@?[^\s'":]+)\1:$/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[2];
  }
  return undefined;
}
