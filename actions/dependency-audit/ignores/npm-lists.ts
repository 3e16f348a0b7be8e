import type { SourceFile } from '../../../shared/core/document.ts';
import { readJson } from '../../../shared/parse/json.ts';
import { below, itemsOf, membersOf, textOf, type Tree } from '../../../shared/parse/tree.ts';
import type { Hit } from '../hit.ts';
import type { Lockfile } from '../package.ts';
import { comesOnlyBy } from './npm-path.ts';
import { hasId, SettingsFile, type Ignores } from './settings-file.ts';

/** All of these tools look at packages of npm alone. */
const inNpm =
  (fits: (hit: Hit, doc: Lockfile) => boolean) =>
  (hit: Hit, doc: Lockfile): boolean =>
    hit.package.ecosystem === 'npm' && fits(hit, doc);

function opened(source: SourceFile): { file: SettingsFile; root: Tree | undefined } {
  const file = new SettingsFile(source);
  const read = readJson(source.text, 'commented');
  if (read.root === undefined)
    file.fault(file.lines.lineAt(read.offset), `the file is no JSON (${read.fault})`);
  return { file, root: read.root };
}

const isOff = (tree: Tree): boolean => {
  const active = below(tree, 'active');
  return active?.kind === 'scalar' && active.value === false;
};

/**
 * Reads the allowlist of audit-ci: an advisory, a package, or `advisory|a>b>c` for one way to it. Its thresholds are no
 * matter of ours. https://github.com/IBM/audit-ci#allowlisting
 */
export function readAuditCi(source: SourceFile): Ignores {
  const { file, root } = opened(source);
  for (const entry of itemsOf(root, 'allowlist')) {
    const written = textOf(entry);
    const members: readonly (readonly [string, Tree])[] =
      written === undefined
        ? [...membersOf(entry)].map(([key, { value }]) => [key, value] as const)
        : [[written, entry]];
    if (members.length === 0) file.fault(file.lineOf(entry), 'an entry of allowlist names nothing');
    for (const [key, value] of members)
      if (!isOff(value))
        file.accept(file.lineOf(entry), {
          until: below(value, 'expiry'),
          reason: textOf(value, 'notes'),
          fits: inNpm(fitsAuditCi(key)),
        });
  }
  return file;
}

function fitsAuditCi(key: string): (hit: Hit, doc: Lockfile) => boolean {
  const [id = '', path] = key.split('|', 2);
  if (path !== undefined)
    return (hit, doc) => (id === '*' || hasId(hit, id)) && comesOnlyBy([path], hit, doc);
  if (/^(?:GHSA|CVE)-|^\d+$/i.test(id)) return (hit) => hasId(hit, id);
  return ({ package: one }) => one.name === id;
}

/** Reads `.nsprc` of better-npm-audit. https://github.com/jeemok/better-npm-audit#nsprc */
export function readNsprc(source: SourceFile): Ignores {
  const { file, root } = opened(source);
  for (const [id, { value, start }] of membersOf(root)) {
    if (isOff(value)) continue;
    const notes = textOf(value) ?? textOf(value, 'notes');
    file.accept(file.lineOf({ start }), {
      until: below(value, 'expiry'),
      reason: notes,
      fits: inNpm((hit) => hasId(hit, id)),
    });
  }
  return file;
}

/** Reads `audit-resolve.json` of npm-audit-resolver: `advisory|a>b>c` by decision. */
export function readAuditResolve(source: SourceFile): Ignores {
  const { file, root } = opened(source);
  for (const [key, { value, start }] of membersOf(root, 'decisions')) {
    const decision = textOf(value, 'decision');
    if (decision !== 'ignore' && decision !== 'postpone') continue;
    const [id = '', path] = key.split('|', 2);
    file.accept(file.lineOf({ start }), {
      until: below(value, 'expiresAt'),
      reason: textOf(value, 'reason'),
      fits: inNpm((hit, doc) => hasId(hit, id) && (path === undefined || comesOnlyBy([path], hit, doc))),
    });
  }
  return file;
}
