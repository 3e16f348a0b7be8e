/** Issuers whose tokens anybody can get. (Facts: Fulcio's configuration of the public instance.) */
export const publicIssuers: readonly string[] = [
  'https://token.actions.githubusercontent.com',
  'https://gitlab.com',
  'https://accounts.google.com',
  'https://github.com/login/oauth',
  'https://oauth2.sigstore.dev/auth',
  'https://login.microsoftonline.com',
  'https://agent.buildkite.com',
];

/** Forges, how the names of their pipelines begin, and who vouches for those. */
export const forges: readonly { readonly name: string; readonly host: string; readonly issuer: RegExp }[] = [
  {
    name: 'GitHub Actions',
    host: 'https://github.com/',
    // An enterprise may have an issuer of its own below it.
    issuer: /^https:\/\/token\.actions\.githubusercontent\.com(?:\/[\w-]+)?$/,
  },
  { name: 'GitLab', host: 'https://gitlab.com/', issuer: /^https:\/\/gitlab\.com$/ },
];
