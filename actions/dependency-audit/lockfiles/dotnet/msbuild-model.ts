import type { Region } from '../../../../shared/core/finding.ts';
import type { Placed } from '../placed.ts';

export const packageItems = [
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
  'PackageDownload',
  'DotNetCliToolReference',
] as const;

/** An item that is about packages, as written: any of its texts may hold properties. */
export interface MsbuildItem {
  readonly kind: (typeof packageItems)[number];
  /** It changes items that are there, and makes none. */
  readonly isUpdate: boolean;
  /** Ids with `;` between them. */
  readonly names: string;
  readonly version: string | undefined;
  /** None of its assets reaches what is built on the project. */
  readonly isPrivate: boolean;
  /** It, or what it stands in, has a condition. */
  readonly isConditional: boolean;
  readonly region: Region;
}

export interface MsbuildProperty extends Placed {
  /** It is set where it has no value yet, and nowhere else. */
  readonly isDefault: boolean;
}

/** `Project` as written; `sdk` is '' where the import names none. */
export interface MsbuildImport {
  readonly project: string;
  readonly sdk: string;
}

/** A project of MSBuild, or what projects share, as written: what joining it with others needs to know of it. */
export interface MsbuildFile {
  readonly path: string;
  /** By their names in lower case. */
  readonly properties: ReadonlyMap<string, MsbuildProperty>;
  readonly imports: readonly MsbuildImport[];
  readonly items: readonly MsbuildItem[];
}
