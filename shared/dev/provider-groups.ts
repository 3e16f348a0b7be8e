import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGate } from '../../actions/secret-scan/gate/open.ts';
import { LiteralList, ofNobody } from '../../actions/secret-scan/match/literal-list.ts';
import table from '../../actions/secret-scan/match/literals.json' with { type: 'json' };

/** In so many of a hundred files in which the gate has anybody look, names of the first group are the only ones. */
const most = 85;

/** Of each file that git tracks in these folders: the names of the providers that the gate would have look into it. */
function namesIn(folders: readonly string[]): readonly ReadonlySet<string>[] {
  const list = new LiteralList(table.rows);
  const gate = openGate(list.literals);
  const listed = folders.flatMap((folder) =>
    execFileSync('git', ['-C', folder, 'ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
      .split('\0')
      .filter((name) => name !== '')
      .map((name) => join(folder, name)),
  );
  return listed.map((path) => {
    const hits = gate.hits(bytesOf(path));
    const names = new Set<string>();
    for (let at = 1; at < hits.length; at += 2)
      for (const name of list.namesAt(hits[at] ?? 0)) if (name !== ofNobody) names.add(name);
    return names;
  });
}

/** A link may lead nowhere, or to a folder. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Writes `common-providers.ts` anew from folders of repositories, by hand: what is common changes slowly. */
function writeGroups(folders: readonly string[]): void {
  const files = namesIn(folders).filter((names) => names.size > 0);
  const counts = new Map<string, number>();
  for (const name of files.flatMap((names) => [...names])) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  const ranks = new Map(ranked.map((name, rank) => [name, rank]));
  const lasts = files
    .map((names) => Math.max(...Array.from(names, (name) => ranks.get(name) ?? 0)))
    .sort((one, other) => one - other);
  const end = 1 + (lasts[Math.floor((lasts.length * most) / 100)] ?? 0);
  writeFileSync(
    'shared/dev/common-providers.ts',
    `/** Providers that the gate has look into files of ${folders.length} public repositories: alone into ${most} of a hundred of those. */
${listOf('often', ranked.slice(0, end))}
/** The others that it has look into any. */
${listOf('sometimes', ranked.slice(end))}`,
  );
}

const listOf = (title: string, names: readonly string[]): string =>
  `export const ${title}: readonly string[] = [
${(
  names
    .toSorted()
    .join(' ')
    .match(/.{1,100}(?: |$)/g) ?? []
)
  .map((row) => `  '${row.trim()}',`)
  .join('\n')}
].flatMap((row) => row.split(' '));
`;

writeGroups(process.argv.slice(2));
