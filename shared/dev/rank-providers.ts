import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openGate } from '../../actions/secret-scan/gate/open.ts';
import { LiteralList, ofNobody } from '../../actions/secret-scan/match/literal-list.ts';
import table from '../../actions/secret-scan/match/literals.json' with { type: 'json' };
import { wanted } from './wanted-providers.ts';

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

/** Writes `wanted-providers.ts` anew from folders of repositories, by hand: what is common changes slowly. */
function writeRanks(folders: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const names of namesIn(folders))
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ranked = [...new Set([...counts.keys(), ...wanted])]
    .toSorted()
    .sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
  const rows = ranked.join(' ').match(/.{1,100}(?: |$)/g) ?? [];
  writeFileSync(
    'shared/dev/wanted-providers.ts',
    `/** Providers that the gate has look into files of public repositories, the most wanted first. */
export const wanted: readonly string[] = [
${rows.map((row) => `  '${row.trim()}',`).join('\n')}
].flatMap((row) => row.split(' '));
`,
  );
}

writeRanks(process.argv.slice(2));
