import type { Catalogue } from '../shared/core/catalogue.ts';
import type { GitHub } from '../shared/core/github.ts';
import type { Side } from '../shared/core/run.ts';

/** Which settings are asked for, and whose hold. */
export interface SettingsRequest {
  /** As the user wrote them. */
  readonly policy: string | undefined;
  readonly orgPolicy?: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
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
