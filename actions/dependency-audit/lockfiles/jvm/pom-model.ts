import type { Region } from '../../../../shared/core/finding.ts';
import type { Placed } from '../placed.ts';

/** A dependency as written: any of its texts may hold expressions. */
export interface PomDependency {
  readonly groupId: string;
  readonly artifactId: string;
  /** `jar` where none is written. */
  readonly type: string;
  /** '' where none is written. */
  readonly classifier: string;
  readonly version: string | undefined;
  /** What runs in the build has a scope of ours: `plugin` or `extension`. */
  readonly scope: string | undefined;
  readonly isOptional: boolean;
  readonly region: Region;
}

/** What a project holds, and each of its profiles too. */
export interface PomPart {
  readonly properties: ReadonlyMap<string, Placed>;
  /** Plugins and extensions of the build too. */
  readonly dependencies: readonly PomDependency[];
  /** What `dependencyManagement` and `pluginManagement` hold. */
  readonly managed: readonly PomDependency[];
  /** Folders or files, relative to the folder of the pom. */
  readonly modules: readonly string[];
}

export interface Coordinates {
  readonly groupId: string | undefined;
  readonly artifactId: string | undefined;
  readonly version: string | undefined;
}

/** A `pom.xml` as written, https://maven.apache.org/pom.html: what joining it with others needs to know of it. */
export interface Pom extends PomPart, Coordinates {
  readonly path: string;
  /** Its packaging is `pom`. */
  readonly isParent: boolean;
  /** `relativePath`: undefined where none is written, '' where the parent is not among the files. */
  readonly parent: (Coordinates & { readonly relativePath: string | undefined }) | undefined;
  /** `isDefault`: active where nothing asks for another. */
  readonly profiles: readonly (PomPart & { readonly isDefault: boolean })[];
}
