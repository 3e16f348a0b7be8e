/** Longer than any package and its version; the patterns are not for words of any length. */
const maxLength = 1000;

/** True where the word names neither a version, nor a file, nor a commit or tag: what it brings changes with the day. */
export type IsOpen = (written: string, verb: string) => boolean;

const bounded =
  (isOpen: IsOpen): IsOpen =>
  (written, verb) =>
    written !== '' && written.length <= maxLength && isOpen(written, verb);

/** Requirement specifiers: https://packaging.python.org/en/latest/specifications/dependency-specifiers/ */
export const isOpenRequirement = bounded((written) => {
  const direct = /^[\w.[\],-]+ ?@ ?(?=[a-z+]+:)/i.exec(written)?.[0].length ?? 0;
  const source = written.slice(direct);
  if (/^(?:git|hg|svn|bzr)\+/.test(source)) return !behindHost(source).includes('@');
  if (direct > 0 || /[\\/]|^[.~]/.test(source) || /\.(?:whl|zip|tgz|tar|tar\.\w{1,4})$/.test(source))
    return false;
  return !/[<>=~!]/.test(source);
});

/** The path of an address, without the part behind `#`: the `@` of a login stands before it. */
function behindHost(address: string): string {
  const [place = ''] = address.split('#');
  const host = place.indexOf('://') + 3;
  const path = place.indexOf('/', host);
  return path === -1 ? '' : place.slice(path);
}

const localPath = /^(?:\.{1,2}(?:[\\/]|$)|[\\/~]|[a-z]:[\\/]|(?:file|link|portal|workspace):)/i;

/** Package specs: https://docs.npmjs.com/cli/configuring-npm/package-json#dependencies */
export const isOpenNodePackage = bounded((written) => {
  if (localPath.test(written) || /\.(?:tgz|tar|tar\.gz)$/.test(written)) return false;
  const isRepository =
    /^(?:git(?:\+\w+)?:|git@|github:|gitlab:|bitbucket:|gist:)|^[\w.-]+\/[\w.-]+(?:#|$)|\.git(?:#|$)/.test(
      written,
    );
  if (isRepository) return !/#./.test(written);
  if (/^https?:/.test(written)) return false;
  const at = written.lastIndexOf('@');
  return at < 1 || /^(?:latest|\*|x|)$/.test(written.slice(at + 1));
});

/** `name:version`, or a file, as `gem help install` says. */
export const isOpenGem = bounded((written) => !/:./.test(written) && !written.endsWith('.gem'));

/** Versions that are questions: https://go.dev/ref/mod#version-queries */
const movingQuery = /^(?:latest|upgrade|patch|main|master|HEAD)$/;

export const isOpenModule = bounded((written, verb) => {
  if (
    localPath.test(written) ||
    written.endsWith('.go') ||
    /^(?:std|cmd|all|tool|work)(?:\/|$)/.test(written)
  )
    return false;
  const [path = '', query] = written.split('@');
  // A path whose first part has no dot is of the standard library, or of the module itself.
  if (verb !== 'get' && !(path.split('/')[0] ?? '').includes('.')) return false;
  return query === undefined || movingQuery.test(query);
});
