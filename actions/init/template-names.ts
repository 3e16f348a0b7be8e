/** The templates behind what `init` writes, by the name of the file that it writes. */
export const templateNames = {
  gate: { 'portcullis.yml': 'pull-request-gate' },
  forkSafe: { 'portcullis.yml': 'fork-safe-pull-request', 'portcullis-report.yml': 'fork-safe-report' },
} as const;
