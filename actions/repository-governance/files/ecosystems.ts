import { parseJsonc } from '../../../shared/parse/jsonc.ts';
import { folderOf } from '../../../shared/parse/repository-path.ts';
import { isTestData } from '../../../shared/parse/test-data.ts';
import { Field } from '../../../shared/parse/yaml-field.ts';

/** What a file shows to be in use, and what Dependabot calls whatever keeps it up to date; the first is our name for it. */
const shown: readonly (readonly [RegExp, readonly [string, ...string[]]])[] = [
  [/^\.github\/workflows\/[^/]+\.ya?ml$/, ['github-actions']],
  [/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml)$/, ['npm']],
  [/(?:^|\/)bun\.lock$/, ['bun']],
  [/(?:^|\/)(?:Pipfile\.lock|poetry\.lock)$/, ['pip']],
  [/(?:^|\/)uv\.lock$/, ['uv', 'pip']],
  [/(?:^|\/)go\.sum$/, ['gomod']],
  [/(?:^|\/)Cargo\.lock$/, ['cargo']],
  [/(?:^|\/)(?:Gemfile|gems)\.locked?$/, ['bundler']],
  [/(?:^|\/)composer\.lock$/, ['composer']],
  [/(?:^|\/)packages\.lock\.json$/, ['nuget']],
  [/(?:^|\/)gradle\.lockfile$/, ['gradle']],
  [/(?:^|\/)mix\.lock$/, ['mix']],
  [/(?:^|\/)pubspec\.lock$/, ['pub']],
  [/(?:^|\/)Package\.resolved$/, ['swift']],
  [/(?:^|\/)\.terraform\.lock\.hcl$/, ['terraform', 'opentofu']],
];

/** Dependabot finds their parts from the folder of an entry on. */
const reaching: ReadonlySet<string> = new Set(['github-actions', 'gradle', 'nuget', 'swift']);

export interface Ecosystem {
  /** Any of them covers it. */
  readonly names: readonly [string, ...string[]];
  /** The files that show it, one for each folder, in order. */
  readonly paths: readonly [string, ...string[]];
  /** Whether an entry looks after the folders below its own as well. */
  readonly isReaching: boolean;
}

/** What lockfiles and workflows show; material of tests is nobody's to keep up to date. */
export function ecosystemsIn(paths: Iterable<string>): readonly Ecosystem[] {
  const found = new Map<string, { names: Ecosystem['names']; byFolder: Map<string, string> }>();
  for (const path of [...paths].sort()) {
    const names = shown.find(([pattern]) => pattern.test(path))?.[1];
    if (names === undefined || isTestData(path)) continue;
    const known = found.get(names[0]) ?? { names, byFolder: new Map<string, string>() };
    found.set(names[0], known);
    if (!known.byFolder.has(folderOf(path))) known.byFolder.set(folderOf(path), path);
  }
  return [...found.values()].flatMap(({ names, byFolder }) => {
    const [first, ...others] = byFolder.values();
    return first === undefined
      ? []
      : [{ names, paths: [first, ...others], isReaching: reaching.has(names[0]) }];
  });
}

const renovate = /^(?:(?:\.github\/|\.gitlab\/)?renovate\.json[5c]?|\.renovaterc(?:\.json[5c]?)?)$/;

/** Where Renovate looks for its settings; below a key in the last, where there is one. */
export const renovateFiles = (paths: Iterable<string>): readonly string[] =>
  [...paths].filter((path) => renovate.test(path) || path === 'package.json');

/** Whether the file sets Renovate up, which finds for itself what it can keep up to date, and leaves it on. */
export function setsRenovateUp(path: string, text: string): boolean {
  const { roots, problems } = parseJsonc({ path, text, size: text.length, blob: '' });
  const root = roots[0] && Field.root(roots[0]);
  if (path === 'package.json') return root?.at('renovate').exists === true && isOn(root.at('renovate'));
  // What is read here in another way than there may still be right there.
  return text.trim() !== '' && (problems.length > 0 || root === undefined || isOn(root));
}

const isOn = (settings: Field): boolean => settings.at('enabled').value !== false;
