import { clip } from '../../../shared/core/clip.ts';
import { ProgramError, type ProgramCall, type Programs } from '../../../shared/core/programs.ts';
import { redact } from '../../../shared/core/redact.ts';

/** What a renderer is started with. It sees a copy of what it renders, and nothing else of the machine. */
export interface RendererCall {
  readonly program: string;
  readonly args: readonly string[];
  readonly tree: ReadonlyMap<string, Uint8Array>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** `failed`: it said no; else it had to be ended, and `message` says why. */
export type RendererAnswer =
  | { readonly code: 'done' | 'failed'; readonly output: string; readonly message: string }
  | { readonly code: 'limit' | 'no-answer'; readonly message: string };

/**
 * A template may loop for ever, or fill the memory at once: time and output are limited everywhere, memory on Linux, where
 * it can be watched; elsewhere the time bounds it.
 */
const limits = {
  timeoutMs: 60_000,
  maxOutputBytes: 64 * 1024 * 1024,
  maxMemoryBytes: 2 * 1024 ** 3,
} satisfies Partial<ProgramCall>;

/** No program to start (git, plugins), and no way out: Go's HTTP client asks the proxy, and nobody listens there. */
const alone = {
  PATH: '',
  HTTP_PROXY: 'http://127.0.0.1:9',
  HTTPS_PROXY: 'http://127.0.0.1:9',
  NO_PROXY: '',
};

export async function callRenderer(programs: Programs, call: RendererCall): Promise<RendererAnswer> {
  try {
    const environment = { ...alone, ...call.environment };
    const { code, stdout, stderr } = await programs.run({ ...limits, ...call, environment });
    const output = new TextDecoder('utf-8', { ignoreBOM: true }).decode(stdout);
    return { code: code === 0 ? 'done' : 'failed', output, message: stderr };
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    return error.code === 'not-started' || error.code === 'killed'
      ? { code: 'no-answer', message: 'it could not be run to its end' }
      : { code: 'limit', message: reasons[error.code] };
  }
}

const reasons = {
  timeout: `it took longer than ${limits.timeoutMs / 1000} s`,
  'too-much-output': `it wrote more than ${limits.maxOutputBytes / 1024 ** 2} MiB`,
  'too-much-memory': `it held more than ${limits.maxMemoryBytes / 1024 ** 3} GiB in memory`,
} as const;

const longestMessage = 400;

/** What a program wrote to stderr as one line that may be shown: no folder of this machine, no secret, no control signs. */
export const shownMessage = (stderr: string): string =>
  clip(
    redact(
      stderr
        .slice(0, 8 * 1024)
        .replace(/(?<![\w.:/])(?:[A-Z]:)?[\\/](?:[^\s"'<>:\\/]+[\\/]){1,40}(?=[^\s"'<>:\\/])/g, '')
        .replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' '),
    ).trim(),
    longestMessage,
  );
