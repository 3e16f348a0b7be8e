import type { Confidence, Severity } from '../../shared/core/severity.ts';
import type { Grammar, Random } from './grammar.ts';
import type { Span } from './layers/layer.ts';

/** Who gives out secrets, what they look like, and where they are taken back. One file below `rules/` for each. */
export interface Provider {
  /** As it writes itself: `GitHub`. */
  readonly name: string;
  /** One sentence: where and how to revoke. `Revoke it under Settings > Developer settings of the account.` */
  readonly revoke: string;
  /** Its own documentation of the token's format, or of the token. */
  readonly references: readonly [string, ...string[]];
  readonly kinds: readonly [SecretKind, ...SecretKind[]];
  /** Its page below `pages/`; default: its name, in kebab-case. */
  readonly page?: string;
}

/** What is told of a provider whose file is not loaded. */
export interface ProviderOutline extends Omit<Provider, 'kinds'> {
  readonly kinds: readonly KindOutline[];
}
export type KindOutline = Pick<
  Kind,
  'id' | 'title' | 'severity' | 'confidence' | 'aliases' | 'isGuessed' | 'revoke'
> & {
  readonly how: SecretKind['how'];
  readonly references?: readonly string[];
};

/** One kind of secret. */
export type SecretKind = TokenKind | NamedKind | BlockKind | GenericKind | FileKind;

interface Kind {
  /** Kebab-case; the rule is `secret-scan/<id>`. The provider stands first: `github-personal-token`. */
  readonly id: string;
  /** `GitHub personal access token`: no full stop, no article. */
  readonly title: string;
  /**
   * Default high. Critical: whoever has it can act for a whole account or on production (cloud, payment, source code).
   * Medium or low: read only, test mode, of little power. Info: an identifier, never gating.
   */
  readonly severity?: Severity;
  /** Default: high for tokens and blocks, medium for named ones. */
  readonly confidence?: Confidence;
  /** Ids of gitleaks' rules of the same meaning: its files may name them. */
  readonly aliases?: readonly string[];
  /** Only what this kind alone has; the provider's are there anyway. */
  readonly references?: readonly string[];
  /** Checks structure without network. Undefined: it has none. `text` is the whole secret. */
  readonly verify?: (text: string) => Verdict | undefined;
  /** What the text itself tells and is no secret, where nothing is proven by it: the account of a key. */
  readonly facts?: (text: string) => Verdict['facts'];
  /** In place of the provider's; of what opens nothing by itself (severity info) in place of all advice. */
  readonly revoke?: string;
  /** Anybody would try it: what it opens is open, but nothing leaks by it. */
  readonly isGuessed?: true;
  /** A valid one, where the grammar alone does not make one (a checksum). */
  readonly sample?: (random: Random) => string;
}

/** What its structure says about a text that has the shape of a secret. */
export interface Verdict {
  /** `proven`: a checksum or a decoded structure fits. `disproven`: it does not, so it was never given out. */
  readonly state: 'proven' | 'disproven';
  /** A phrase: `its form and its checksum fit`. */
  readonly why: string;
  /** Where the structure tells how much it is worth (an expired JWT). */
  readonly severity?: Severity;
  /** What the structure tells and is no secret: account id, key type, expiry. */
  readonly facts?: Readonly<Record<string, string | number | boolean>>;
}

/** Known by its own text, wherever it stands: it holds a literal that nothing else has. */
export interface TokenKind extends Kind {
  readonly how: 'token';
  readonly grammar: Grammar;
  /**
   * The literal that the gate looks for, at least 3 bytes, where the grammar does not begin with one: `JQQJ99`. It has to
   * be in every token.
   */
  readonly literals?: readonly string[];
  /** May stand right before or behind the token. Default: no letter or digit; a class body without brackets. */
  readonly neither?: { readonly before?: string; readonly behind?: string };
  /** It needs no look of randomness: a URL with a login, say. */
  readonly anyValue?: true;
}

/** Looks like many other things (32 hex digits), so it counts only where a name stands before it. */
export interface NamedKind extends Kind {
  readonly how: 'named';
  /**
   * Words of the name, in lower case; a blank stands for an optional `_`, `-`, `.` or blank: `data dog` is found in
   * `DATADOG_API_KEY`, `dataDogToken` and `data-dog`. At least 3 letters.
   */
  readonly names: readonly [string, ...string[]];
  /**
   * Words one of which has to stand between the name and the value, or be in the name: default the usual ones of
   * credentials (key, token, secret, password, auth, access ...), or an assignment. Empty: the name says it all.
   */
  readonly words?: readonly string[];
  readonly grammar: Grammar;
  readonly anyValue?: true;
}

/** Found by looking: a key in PEM, a service account in JSON. */
export interface BlockKind extends Kind {
  readonly how: 'block';
  /** One of them stands in every such block; at least 3 bytes. */
  readonly literals: readonly [string, ...string[]];
  /** How far before and behind the literal one has to look, in bytes; `find` sees no more than that. */
  readonly reach: { readonly before: number; readonly behind: number };
  /** `text` is what is in reach (one character a byte, latin1), `at` where in it the literal stands. */
  readonly find: (text: string, at: number) => Found | undefined;
  readonly sample: (random: Random) => string;
  /** The line of a sample that the secret stands on, 1-based. Default: the first. */
  readonly line?: number;
}

/** A place in the text that `find` was given, as offsets: exactly the secret part. */
export interface Found {
  readonly start: number;
  readonly end: number;
  /** Where further parts stand that are worth as much: the primes of a key, beside its exponent. */
  readonly besides?: readonly Span[];
  readonly verdict?: Verdict;
}

/** Known by how people name secrets and by what the value looks like; no provider stands behind it. */
export interface GenericKind extends Kind {
  readonly how: 'generic';
  /** A rule that the repository wrote itself: no guess of ours. */
  readonly isOwn?: true;
  readonly sample: (random: Random) => string;
  /** As of a block. */
  readonly line?: number;
}

/** A file that is a secret as a whole: its name says so. */
export interface FileKind extends Kind {
  readonly how: 'file';
  readonly path: RegExp;
  /** What stands in it, and nothing else but blanks behind it; default: whatever it is, and it is not shown. */
  readonly content?: Grammar;
  /** A path that it matches. */
  readonly example: string;
}
