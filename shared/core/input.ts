/** One thing a user can set: `--name` on the command line, `name:` in a workflow step. */
export interface Input {
  /** Kebab-case. */
  readonly name: string;
  /** `number`: not negative, whole. `list`: comma or line separated in a step, repeatable on the command line. */
  readonly kind: 'text' | 'number' | 'list' | 'flag' | 'choice';
  /** For `choice`. */
  readonly choices?: readonly string[];
  /** One sentence for action.yml, the README and `--help`. */
  readonly summary: string;
  /** What holds when it is not given, in words. */
  readonly otherwise?: string;
  /** Where it makes sense. */
  readonly where: 'anywhere' | 'action' | 'command-line';
}

/** Each name once: what two checks share is one input. */
export const distinctInputs = (inputs: readonly Input[]): readonly Input[] => [
  ...new Map(inputs.map((input) => [input.name, input])).values(),
];
