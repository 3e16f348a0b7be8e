/** The name of this repository while nobody owns it, and the commit of its references before a release. */
const nobody = 'OWNER/portcullis';

/** Where text names a file of this repository by commit: `OWNER/portcullis/actions/report@SHA # v1.2.3`. */
export interface OwnReference {
  /** From the root of the repository; empty for the suite itself. */
  readonly path: string;
  /** 40 hex digits, or `SHA` where no release has filled it. */
  readonly commit: string;
  /** `v1.2.3`, where it is written behind the commit. */
  readonly version: string | undefined;
}

/** `owner/name` of package.json's `repository`. */
export function repositoryOf(packageJson: string): string {
  const { repository } = JSON.parse(packageJson) as { readonly repository?: { readonly url?: string } };
  const [, name] = /github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(repository?.url ?? '') ?? [];
  if (name === undefined) throw new Error('package.json names no repository on GitHub.');
  return name;
}

export const isOwned = (repository: string): boolean => repository !== nobody;

const patternOf = (repository: string): RegExp =>
  new RegExp(
    `(?<![\\w./-])(?:${[nobody, repository].map((name) => name.replaceAll('.', '\\.')).join('|')})` +
      `((?:/(?:\\.github|[\\w-][\\w.-]*))*)@(SHA|[0-9a-f]{40})\\b(?: # (v\\d+\\.\\d+\\.\\d+)$)?`,
    'gm',
  );

export const referencesIn = (text: string, repository: string): readonly OwnReference[] =>
  [...text.matchAll(patternOf(repository))].map(([, path = '', commit = '', version]) => ({
    path: path.slice(1),
    commit,
    version,
  }));

/**
 * What steps and jobs use of this repository in a form that nothing fills or compares: by a tag, a branch, half a commit, or
 * in other letters, which GitHub does not tell apart.
 */
export const looseUsesIn = (text: string, repository: string): readonly string[] =>
  [...text.matchAll(/^[^#\n]{0,200}\buses:[ '"]{0,20}([^\s'"#]{1,300})/gm)]
    .map(([, used = '']) => used)
    .filter((used) =>
      [nobody, repository].some((name) =>
        used.toLowerCase().match(`^${name.toLowerCase().replaceAll('.', '\\.')}[/@]`),
      ),
    )
    .filter((used) => referencesIn(used, repository).length === 0);

/** The text with every reference to this repository at that commit; an owner is filled in wherever it is named. */
export function nameCommit(text: string, repository: string, commit: string, version: string): string {
  const owned = text.replaceAll(new RegExp(`(@?)\\b${nobody}\\b`, 'g'), (_, at: string) =>
    // Packages have no capital letters.
    at === '' ? repository : `@${repository.toLowerCase()}`,
  );
  return owned.replaceAll(patternOf(repository), (whole, path: string, _commit, _version, offset: number) => {
    const [before = ''] = /[^\n]*$/.exec(owned.slice(0, offset)) ?? [];
    const isStep = /^[\s-]*uses: *$/.test(before) && !/^[^\n]/.test(owned.slice(offset + whole.length));
    return `${repository}${path}@${commit}${isStep ? ` # v${version}` : ''}`;
  });
}

/** The text as it was before any release: what tests compare, so that they hold before and after one. */
export const withPlaceholders = (text: string, repository: string): string =>
  text
    .replaceAll(patternOf(repository), (_, path: string) => `${nobody}${path}@SHA`)
    .replaceAll(repository, nobody);
