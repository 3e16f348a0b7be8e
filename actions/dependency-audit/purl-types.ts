/** The parts of a package URL, decoded; https://github.com/package-url/purl-spec. */
export interface Purl {
  readonly type: string;
  /** Segments with `/` between them. */
  readonly namespace: string | undefined;
  readonly name: string;
  readonly version: string | undefined;
  /** Without a prototype; in the order of their keys. */
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly subpath: string | undefined;
}

/** What a type asks of its parts; https://github.com/package-url/purl-spec/tree/main/types has them all. */
interface PurlType {
  readonly namespace?: 'required' | 'prohibited';
  /** Parts that are the same in any case of letters. */
  readonly lower?: readonly ('namespace' | 'name' | 'version')[];
  readonly name?: RegExp;
  readonly version?: RegExp;
  /** The qualifier that every package must have. */
  readonly needs?: string;
  /** The namespace is a host, and the name a path. */
  readonly hasPathName?: true;
  /** What is left to do once letters are lower. */
  readonly normalise?: (purl: Purl) => Purl;
}

const required = { namespace: 'required' } as const;
const prohibited = { namespace: 'prohibited' } as const;
const names = ['namespace', 'name'] as const;

/** The Python Packaging User Guide's name normalisation. */
export const pythonName = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-');

/** Databricks takes model names in any case; other registries do not. */
const isDatabricks = ({ qualifiers }: Purl): boolean =>
  /^https:\/\/[^/]*\.azuredatabricks\.net(?:\/|$)/.test(qualifiers.repository_url ?? '');

const lowerName = (purl: Purl): Purl => ({ ...purl, name: purl.name.toLowerCase() });

const purlTypes: ReadonlyMap<string, PurlType> = new Map<string, PurlType>([
  ['alpm', { ...required, lower: names }],
  ['apk', { ...required, lower: names }],
  ['bazel', prohibited],
  ['bitbucket', { ...required, lower: names }],
  ['bitnami', { ...prohibited, lower: ['name'] }],
  ['brew', { lower: names }],
  ['cargo', prohibited],
  [
    'chrome-extension',
    { ...prohibited, lower: ['name'], name: /^[a-p]{32}$/, version: /^\d+(?:\.\d+){0,3}$/ },
  ],
  ['cocoapods', prohibited],
  ['composer', { ...required, lower: names }],
  ['conda', prohibited],
  // A distribution, not a module.
  ['cpan', { name: /^(?!.*::)/s }],
  ['cran', prohibited],
  ['deb', { ...required, lower: names }],
  ['gem', prohibited],
  [
    'git',
    {
      ...required,
      hasPathName: true,
      normalise: (purl) =>
        /^github(?:\.com)?$/i.test(purl.namespace ?? '')
          ? lowerName({ ...purl, namespace: purl.namespace?.toLowerCase() })
          : purl,
    },
  ],
  ['github', { ...required, lower: names }],
  ['githubactions', { ...required, lower: names }],
  ['hackage', prohibited],
  ['hex', { lower: names }],
  ['huggingface', { ...required, lower: ['version'] }],
  ['julia', { ...prohibited, needs: 'uuid' }],
  ['luarocks', { lower: names }],
  ['maven', required],
  ['mlflow', { ...prohibited, normalise: (purl) => (isDatabricks(purl) ? lowerName(purl) : purl) }],
  ['nuget', prohibited],
  ['oci', { ...prohibited, lower: ['name', 'version'] }],
  ['opam', prohibited],
  ['otp', { ...prohibited, lower: ['name'] }],
  [
    'pub',
    {
      ...prohibited,
      lower: ['name'],
      normalise: (purl) => ({ ...purl, name: purl.name.replace(/[^a-z0-9_]/g, '_') }),
    },
  ],
  [
    'pypi',
    { ...prohibited, lower: ['version'], normalise: (purl) => ({ ...purl, name: pythonName(purl.name) }) },
  ],
  ['qpkg', { ...required, lower: ['namespace'] }],
  ['rpm', { ...required, lower: ['namespace'] }],
  ['swid', { needs: 'tag_id' }],
  ['swift', required],
  ['vcpkg', prohibited],
  ['vscode-extension', { ...required, lower: ['namespace', 'name', 'version'] }],
  ['yocto', { lower: ['namespace'] }],
]);

/** In the one spelling that its type has. */
export function normalised(purl: Purl): Purl {
  const { lower = [], normalise = (same: Purl) => same } = purlTypes.get(purl.type) ?? {};
  return normalise({
    ...purl,
    namespace: lower.includes('namespace') ? purl.namespace?.toLowerCase() : purl.namespace,
    name: lower.includes('name') ? purl.name.toLowerCase() : purl.name,
    version: lower.includes('version') ? purl.version?.toLowerCase() : purl.version,
  });
}

/** What its type has against it. */
export function typeFault({ type, namespace, name, version, qualifiers }: Purl): string | undefined {
  const rules = purlTypes.get(type) ?? {};
  if (rules.namespace === 'required' && namespace === undefined)
    return `a package of ${type} has a namespace`;
  if (rules.namespace === 'prohibited' && namespace !== undefined)
    return `a package of ${type} has no namespace`;
  if (rules.name?.test(name) === false) return `no name of ${type}`;
  if (version !== undefined && rules.version?.test(version) === false) return `no version of ${type}`;
  if (rules.needs !== undefined && qualifiers[rules.needs] === undefined)
    return `a package of ${type} has the qualifier ${rules.needs}`;
  return undefined;
}

export const hasPathName = (type: string): boolean => purlTypes.get(type)?.hasPathName === true;
