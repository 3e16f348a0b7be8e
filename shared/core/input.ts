/** One thing a user can set: `--name` on the command line, `name:` in a workflow step. */
export interface Input {
  /** Kebab-case. */
  readonly name: string;
  /** `list`: comma or line separated in a step, repeatable on the command line. */
  readonly kind: 'text' | 'list' | 'flag' | 'choice';
  /** For `choice`. */
  readonly choices?: readonly string[];
  /** One sentence for action.yml, the README and `--help`. */
  readonly summary: string;
  /** What holds when it is not given, in words. */
  readonly otherwise?: string;
  /** Where it makes sense. */
  readonly where: 'anywhere' | 'action' | 'command-line';
}
