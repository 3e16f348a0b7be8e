import type { OptionValue } from '../../shared/core/rule.ts';
import type { Question } from './requirements.ts';
import type { Protection } from './settings/protection.ts';

/** Why something could not be seen: a phrase behind "could not be seen:", and a sentence that says what to do. */
export interface Unseen {
  readonly why: string;
  readonly hint: string;
}

export type Seen<Value> = { readonly value: Value } | Unseen;

export const isUnseen = (seen: Seen<unknown>): seen is Unseen => !('value' in seen);

/** What can be switched on below a repository's security settings. */
export const securityFeatures = [
  'secret_scanning',
  'secret_scanning_push_protection',
  'dependabot_security_updates',
] as const;
export type SecurityFeature = (typeof securityFeatures)[number];

export interface ActionsSettings {
  readonly enabled: boolean;
  /** `all`, `local_only` or `selected`; null where Actions are off. */
  readonly allowed: string | null;
  readonly shaPinning: boolean;
}

export interface Bypass {
  /** Who may pass rules by, as phrases. */
  readonly who: readonly string[];
  /** What hides more of them. */
  readonly unseen: readonly Unseen[];
  /** There are rules that could be passed by. */
  readonly isProtected: boolean;
}

/** What GitHub says of the repository. What was not asked is undefined. */
export interface Settings {
  /** Of the default branch; empty where it is not known. */
  readonly branch: string;
  readonly rulesets?: Seen<Protection>;
  readonly classic?: Seen<Protection>;
  /** Ids of the repositories that required workflows name, in lower case. */
  readonly homes?: ReadonlyMap<string, number>;
  readonly bypass?: Seen<Bypass>;
  /** `person`: the owner is no organisation. */
  readonly twoFactor?: Seen<boolean | 'person'>;
  /** Whether each is on; what GitHub says nothing of is not in it. */
  readonly security?: Seen<ReadonlyMap<SecurityFeature, boolean>>;
  readonly dependabotAlerts?: Seen<boolean>;
  /** `private`: there is no such thing for it. */
  readonly privateReporting?: Seen<boolean | 'private'>;
  readonly workflowToken?: Seen<{ readonly writes: boolean; readonly approves: boolean }>;
  readonly actions?: Seen<ActionsSettings>;
}

/** Files of one side. */
export interface Files {
  readonly paths: ReadonlySet<string>;
  /** Those of the required ones that hold nothing. */
  readonly blank: ReadonlySet<string>;
  /** Renovate is set up, and not switched off. */
  readonly renovates: boolean;
}

export interface GovernanceFacts {
  readonly files: Files;
  /** `offline`: not asked, on purpose, and told; undefined where nothing of the kind was asked for. */
  readonly settings: Settings | 'offline' | undefined;
  /** Requirements of which it has been told what could not be seen, by their names, as they were asked for. */
  readonly told: ReadonlyMap<string, OptionValue>;
}

export type SettingQuestion = Exclude<Question, 'files'>;
