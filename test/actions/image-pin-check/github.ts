import type { Ancestry, GitHub, Tag } from '../../../shared/core/github.ts';

export const sha = (digit: string): string => digit.repeat(40);

/** One repository of a GitHub that is made up for a test. */
export interface Told {
  readonly fullName?: string;
  readonly archived?: boolean;
  /** `name=digit`: the tag's commit is that digit forty times. */
  readonly tags?: readonly string[];
  /** More tags than the first page shows. */
  readonly moreTags?: readonly string[];
  readonly branches?: readonly string[];
  /** By `tags/v1` or `heads/main`: digits of the commits in its history. */
  readonly history?: Readonly<Record<string, string>>;
  /** Digits of commits of forks, and of tag objects as `object=commit`. */
  readonly objects?: readonly string[];
  readonly days?: Readonly<Record<string, string>>;
  readonly immutable?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
}

const pairs = (list: readonly string[] = []): Tag[] =>
  list.map((one) => {
    const [name = '', digit = name] = one.split('=');
    return { name, commit: sha(digit) };
  });

/** A GitHub that holds these repositories, by lower-case `owner/name`, and writes down what it was asked. */
export function github(repositories: Readonly<Record<string, Told>>): GitHub & { readonly asked: string[] } {
  const asked: string[] = [];
  const find = (question: string, owner: string, name: string, ...more: readonly string[]) => {
    asked.push([question, `${owner}/${name}`, ...more].join(' '));
    return repositories[`${owner}/${name}`.toLowerCase()];
  };
  const refs = (told: Told | undefined): Map<string, string> =>
    new Map([
      ...pairs([...(told?.tags ?? []), ...(told?.moreTags ?? [])]).map(
        ({ name, commit }) => [`tags/${name}`, commit] as const,
      ),
      ...pairs(told?.branches).map(({ name, commit }) => [`heads/${name}`, commit] as const),
    ]);
  return {
    asked,
    repository(owner, name) {
      const told = find('repository', owner, name);
      if (told === undefined) return Promise.resolve(undefined);
      const { fullName = `${owner}/${name}`, archived = false } = told;
      return Promise.resolve({ fullName, id: 1, ownerId: 2, archived, defaultBranch: 'main' });
    },
    tags(owner, name) {
      const told = find('tags', owner, name);
      return Promise.resolve(told && { tags: pairs(told.tags), complete: told.moreTags === undefined });
    },
    tagNames: () => Promise.resolve(undefined),
    commit(owner, name, ref) {
      const told = find('commit', owner, name, ref);
      const objects = new Map(pairs(told?.objects).map((one) => [sha(one.name), one.commit]));
      const own = Object.values(told?.history ?? {})
        .join('')
        .includes(ref.charAt(0))
        ? ref
        : undefined;
      const isId = /^[0-9a-f]{40}$/.test(ref);
      return Promise.resolve(refs(told).get(ref) ?? (isId ? (objects.get(ref) ?? own) : undefined));
    },
    day: (owner, name, commit) => Promise.resolve(find('day', owner, name, commit)?.days?.[commit.charAt(0)]),
    ancestry(owner, name, ref, commit) {
      const digit = commit.charAt(0);
      const told = find('ancestry', owner, name, ref, digit);
      const all = [...Object.values(told?.history ?? {}), ...(told?.objects ?? [])];
      const isThere = all.some((one) => !one.includes('=') && one.includes(digit));
      const isContained = told?.history?.[ref]?.includes(digit) === true;
      return Promise.resolve<Ancestry>(isContained ? 'contained' : isThere ? 'elsewhere' : 'absent');
    },
    release(owner, name, tag) {
      const told = find('release', owner, name, tag);
      return Promise.resolve(told && { immutable: told.immutable?.includes(tag) === true, day: null });
    },
    file: (owner, name, path) => Promise.resolve(find('file', owner, name, path)?.files?.[path]),
    attestations: () => Promise.reject(new Error('nobody asks for attestations')),
    setting: () => Promise.reject(new Error('nobody asks for settings')),
    blob: () => Promise.reject(new Error('nobody asks for blobs')),
  };
}
