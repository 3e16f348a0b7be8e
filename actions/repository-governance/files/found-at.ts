/** Where GitHub looks for a file of that name. */
const homes = ['', '.github/', 'docs/'];

/** Forms of a text that GitHub shows. */
const texts = ['', '.md', '.rst', '.txt', '.adoc'];

/**
 * The paths, in lower case, where a required file may be. A name alone is looked for where GitHub looks, without an
 * ending also as a text; a slash makes it a path. `.yml` and `.yaml` are the same.
 */
function placesOf(required: string): readonly string[] {
  const wanted = required.toLowerCase();
  const named = wanted.replace(/^\//, '');
  const forms = /\.ya?ml$/.test(named)
    ? ['.yml', '.yaml'].map((end) => named.replace(/\.ya?ml$/, end))
    : [named];
  if (wanted.includes('/')) return forms;
  const isBare = !named.includes('.') && named !== 'codeowners';
  return forms.flatMap((form) =>
    homes.flatMap((home) => (isBare ? texts : ['']).map((ending) => home + form + ending)),
  );
}

/** The files among `paths` that a required one may be. */
export function candidatesFor(required: string, paths: Iterable<string>): readonly string[] {
  const places = new Set(placesOf(required));
  return [...paths].filter((path) => places.has(path.toLowerCase()) && isExact(required, path));
}

/** GitHub knows these by their exact name alone. */
const exact: ReadonlySet<string> = new Set(['CODEOWNERS', 'dependabot.yml', 'dependabot.yaml']);
const folded: ReadonlySet<string> = new Set([...exact].map((name) => name.toLowerCase()));
const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const isExact = (required: string, path: string): boolean =>
  !folded.has(last(required).toLowerCase()) || exact.has(last(path));

/** Whether a required file is meant to be that one, by its name. */
export const isNamed = (required: string, name: RegExp): boolean => name.test(last(required));
