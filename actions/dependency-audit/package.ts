import type { Document } from '../../shared/core/document.ts';
import type { Region } from '../../shared/core/finding.ts';
import type { MsbuildFile } from './lockfiles/dotnet/msbuild-model.ts';
import type { Pom } from './lockfiles/jvm/pom-model.ts';

/** OSV's names (https://ossf.github.io/osv-schema/#defined-ecosystems), and what it has no name for. */
export const ecosystems = [
  'npm',
  'PyPI',
  'Go',
  'crates.io',
  'RubyGems',
  'Packagist',
  'Maven',
  'NuGet',
  'Hex',
  'Pub',
  'ConanCenter',
  'SwiftURL',
  'CRAN',
  'Hackage',
  'Julia',
  'GitHub Actions',
  'CocoaPods',
] as const;
export type Ecosystem = (typeof ecosystems)[number];

/** Where the lockfile says that a package comes from. */
export interface Origin {
  /** An archive is a package file beside the project (`vendor/left.tgz`, a folder of wheels): foreign code, unlike a path. */
  readonly kind: 'registry' | 'git' | 'url' | 'archive' | 'path' | 'workspace';
  /** As written, without credentials; undefined where the file says nothing, and so means the usual registry. */
  readonly url: string | undefined;
  /** Lower case, as found in the file. */
  readonly host: string | undefined;
  /** Of a git source. */
  readonly commit: string | undefined;
}

/** One package that a file pins, or names. */
export interface Package {
  /** As its ecosystem writes it (`@scope/name`, `group:artifact`, `github.com/owner/module/v2`). */
  readonly name: string;
  /** As pinned; '' where the file pins none. */
  readonly version: string;
  /** What the file asks for instead of a pin (`>=`); undefined for a pin. */
  readonly comparator: string | undefined;
  readonly ecosystem: Ecosystem;
  /** https://github.com/package-url/purl-spec; of the package itself where another name is an alias of it. */
  readonly purl: string;
  /** Of its entry. */
  readonly region: Region;
  /** Where its version stands, maybe in another file; undefined where that is in the entry, or where there is none. */
  readonly pinnedAt?: Region;
  /** Named by the project itself; undefined where the format does not tell. */
  readonly isDirect: boolean | undefined;
  /** Needed for development alone; undefined where the format does not tell. */
  readonly isDev: boolean | undefined;
  /** As the format names them (`dev`, `optional`, `test`, an extra). */
  readonly groups: readonly string[];
  readonly origin: Origin;
  /** What its address says that it holds; undefined where that is the same, or where the address does not tell. */
  readonly delivers?: { readonly name: string; readonly version: string };
  /** Checksums as written, sorted; empty where the file has none. */
  readonly integrity: readonly string[];
  /** Runs a script when it is installed; undefined where the format does not tell. */
  readonly hasInstallScript: boolean | undefined;
  /** An SPDX expression or what else the file has there. */
  readonly licence: string | undefined;
  /** Indices into the lockfile's packages; undefined where the format holds no edges. */
  readonly needs: readonly number[] | undefined;
}

/** A lockfile, manifest or SBOM, as all the rest sees it. */
export interface Lockfile extends Document {
  /** `package-lock`, `yarn-berry`, `go.mod` ...: a name of ours, `formats.ts` has them all. */
  readonly format: string;
  /** Of the format, as the file states it; undefined where it states none. */
  readonly formatVersion: string | undefined;
  readonly packages: readonly Package[];
  /** Where it has packages looked for, apart from what each of them says. */
  readonly indexes?: readonly Index[];
  /** What only reading it together with others needs. */
  readonly joins?: Joins;
  /** Why none of its packages could be read, where that is no failure: a broken file among test data. */
  readonly fault?: { readonly message: string; readonly region: Region };
}

/** A place that pip is told to look for packages in; of a host, not to ask it for a certificate. */
export interface Index {
  readonly kind: 'index-url' | 'extra-index-url' | 'find-links' | 'trusted-host';
  /** As written, without credentials; a path where that is a folder. */
  readonly url: string;
  /** Lower case; undefined for a path. */
  readonly host: string | undefined;
  readonly region: Region;
}

/** Another file that is read as if it stood there. */
export interface Follow {
  /** A path from the file's own folder, or an address. */
  readonly target: string;
  readonly region: Region;
}

/** Package managers whose manifests are read where no lockfile answers for them. */
export type Manager = 'npm' | 'python' | 'cargo' | 'ruby' | 'composer';

/** Files whose versions may stand in other files. */
export type Joins =
  | { readonly kind: 'maven'; readonly pom: Pom }
  | { readonly kind: 'msbuild'; readonly project: MsbuildFile }
  | { readonly kind: 'requirements'; readonly follows: readonly Follow[] }
  | { readonly kind: 'manifest'; readonly manager: Manager };
