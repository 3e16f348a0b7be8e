import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { GitHub } from '../../shared/core/github.ts';
import type { Io } from '../../shared/core/io.ts';
import type { Side } from '../../shared/core/run.ts';
import type { Location } from '../../shared/files/locate.ts';
import { type CommandLine, textGiven } from '../command-line.ts';
import { pathsOf } from '../sides.ts';

/** Which settings are asked for, and whose hold. */
export interface SettingsRequest {
  /** As the user wrote them. */
  readonly policy: string | undefined;
  readonly orgPolicy?: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline?: string | undefined;
  readonly root: string;
  readonly cwd: string;
  /** Whose settings hold: a change to these files counts once it is merged. */
  readonly trusted: Side;
  readonly head: Side;
  readonly catalogue: Catalogue;
  /** Paths of the commit that is checked, where there is one. */
  readonly tracked?: () => Promise<readonly string[]>;
  /** Undefined: nothing outside is to be asked. */
  readonly github?: (() => Promise<GitHub>) | undefined;
  /** Settings of other tools that checks have asked for. */
  readonly foreign?: readonly string[];
}

/** What a command line is about. */
export interface Asked extends Pick<SettingsRequest, 'cwd' | 'trusted' | 'head' | 'catalogue'> {
  readonly location: Location;
  /** The ways out, asked unless it says `--offline`; undefined: nothing outside is to be asked. */
  readonly io: (() => Promise<Io>) | undefined;
}

export const requestOf = (line: CommandLine, { location, io, ...sides }: Asked): SettingsRequest => ({
  ...sides,
  policy: textGiven(line, 'policy'),
  orgPolicy: textGiven(line, 'org-policy'),
  baseline: textGiven(line, 'baseline'),
  root: location.root,
  tracked: () => pathsOf(location),
  github:
    io === undefined || line.values.get('offline') === true ? undefined : async () => (await io()).github,
});
