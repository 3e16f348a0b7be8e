/** What no file is to blame for: input, policy, environment, network. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
