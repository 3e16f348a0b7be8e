export interface ConanReference {
  readonly name: string;
  readonly version: string;
  readonly user: string | undefined;
  readonly channel: string | undefined;
  /** Of the recipe. */
  readonly revision: string | undefined;
}

/**
 * `name/version@user/channel#revision:package#revision%time`, each part behind the version may be missing.
 * https://docs.conan.io/2/reference/conanfile/attributes.html. Undefined for what is none.
 */
export function readReference(text: string): ConanReference | undefined {
  const [reference = ''] = text.split(/[:%]/, 1);
  const [place = '', revision] = reference.split('#', 2);
  const [named = '', owner] = place.split('@', 2);
  const slash = named.indexOf('/');
  const name = named.slice(0, slash).trim();
  const version = named.slice(slash + 1).trim();
  if (slash < 1 || name === '' || version === '') return undefined;
  const [user, channel] = owner?.split('/', 2) ?? [];
  return { name, version, user: told(user), channel: told(channel), revision: told(revision) };
}

const told = (part: string | undefined): string | undefined =>
  part === '' || part === '_' ? undefined : part;
