import { generic } from './generic/generic.ts';
import type { KindOutline, Provider, ProviderOutline, SecretKind } from './kind.ts';
import { groups } from './providers/groups.ts';
import { written } from './providers/outlines.ts';
import { fileProviders } from './key-files.ts';

/** What is known of a provider and its kinds whether its file is loaded or not. */
interface Listed {
  /** Index of those that are loaded together. */
  readonly group: number;
  /** Of its kinds, in order. */
  readonly ids: readonly string[];
  /** Read when it is asked for: of thousands of kinds a run tells of a few. */
  readonly outline: () => ProviderOutline;
}

/** By the name that a file exports, in order of the files. A line: `<name> <group> <ids> <outline in JSON>`. */
const listed: ReadonlyMap<string, Listed> = new Map(
  written
    .trim()
    .split('\n')
    .map((line): [string, Listed] => {
      const groupAt = line.indexOf(' ') + 1;
      const idsAt = line.indexOf(' ', groupAt) + 1;
      const end = line.indexOf(' ', idsAt);
      let outline: ProviderOutline | undefined;
      return [
        line.slice(0, groupAt - 1),
        {
          group: Number(line.slice(groupAt, idsAt - 1)),
          ids: line.slice(idsAt, end).split(','),
          outline: () => (outline ??= JSON.parse(line.slice(end + 1)) as ProviderOutline),
        },
      ];
    }),
);

/** A kind, and who gives it out. */
export interface Outlined {
  readonly provider: ProviderOutline;
  readonly kind: KindOutline;
}

/** All kinds of all providers, in order of their files, and of nobody. */
export const outlined: readonly { readonly id: string; readonly read: () => Outlined }[] = [
  ...[...listed.values()].flatMap(({ ids, outline }) =>
    ids.map((id, at) => ({ id, read: () => kindIn(outline(), at) })),
  ),
  ...generic.kinds.map(({ id }, at) => ({ id, read: () => kindIn(generic, at) })),
];

function kindIn(provider: ProviderOutline, at: number): Outlined {
  const kind = provider.kinds[at];
  if (kind === undefined) throw new RangeError(`${provider.name} has no kind ${at}.`);
  return { provider, kind };
}

const loaded = new Map<string, Provider>();
/** What belongs to nobody, and what is known by the name of a file alone, is always there. */
const kinds = new Map<string, SecretKind>(
  [generic, ...fileProviders].flatMap((provider) => provider.kinds).map((kind) => [kind.id, kind]),
);

/** Undefined where it is not loaded. */
export const providerOf = (name: string): Provider | undefined => loaded.get(name);

/** A kind that is loaded, as every kind is which was found. */
export function kindOf(id: string): SecretKind {
  const kind = kinds.get(id);
  if (kind === undefined) throw new Error(`The kind ${id} is not loaded.`);
  return kind;
}

/** Loads providers, and the others of their groups; default: all. */
export async function loadProviders(names: Iterable<string> = listed.keys()): Promise<void> {
  const wanted = [...names];
  const of = [...new Set(wanted.map((name) => listed.get(name)?.group ?? -1))];
  for (const group of await Promise.all(of.flatMap((at) => groups[at]?.() ?? [])))
    for (const [name, provider] of Object.entries(group)) {
      loaded.set(name, provider);
      for (const kind of provider.kinds) kinds.set(kind.id, kind);
    }
  const missing = wanted.filter((name) => !loaded.has(name));
  // Whoever wants them would ask again for ever.
  if (missing.length > 0) throw new Error(`There is no provider ${missing.join(', ')}.`);
}

/** All of them, in order of their files. */
export async function allProviders(): Promise<readonly Provider[]> {
  await loadProviders();
  return [...listed.keys()].flatMap((name) => loaded.get(name) ?? []);
}
