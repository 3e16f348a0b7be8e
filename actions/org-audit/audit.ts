import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PortcullisError } from '../../shared/core/errors.ts';
import { tool } from '../../shared/core/tool.ts';
import { codeOf } from '../../shared/files/stats.ts';
import { githubToken } from '../../shared/github/settings.ts';
import { Clone } from './clone.ts';
import { look, type Program } from './look.ts';
import type { Plan } from './plan.ts';
import { checked, empty, failed, isSameAudit, type Result, type Ticket } from './result.ts';
import { serverOf } from './surroundings.ts';
import { openFolder, readResult, writeResult } from './result-files.ts';

export interface Audit {
  readonly plan: Plan;
  readonly repositories: readonly string[];
  /** Where results are written, and looked for. */
  readonly out: string;
  readonly timeoutMs: number;
  readonly program: Program;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
}

/** Looks at one repository after the other; gives how many could not be looked at. Each is written when it is done. */
export async function audit(batch: Audit): Promise<number> {
  const { plan, repositories, out, say } = batch;
  openFolder(out);
  let faults = 0;
  for (const [at, repository] of repositories.entries()) {
    const ticket: Ticket = { audit: plan.audit, repository, tool: tool.version, digest: plan.digest };
    const earlier = readResult(out, repository);
    const { result, isNew } = await resultOf(batch, ticket, earlier);
    if (isNew) writeResult(out, result);
    if (result.state === 'failed') faults += 1;
    say(
      `[${at + 1}/${repositories.length}] ${repository}: ${wordsOf(result)}${isNew ? '' : ', done before'}`,
    );
  }
  return faults;
}

function wordsOf({ state, outcome, failing, unchecked, troubles }: Result): string {
  if (state === 'failed') return `could not look. ${troubles[0]?.message ?? ''}`;
  if (state === 'empty') return 'no commit';
  if (outcome === 0) return 'clean';
  return outcome === 1 ? `${failing} close the gate` : `${unchecked || troubles.length} not checked`;
}

interface Made {
  readonly result: Result;
  readonly isNew: boolean;
}

async function resultOf(batch: Audit, ticket: Ticket, earlier: Result | undefined): Promise<Made> {
  const begin = performance.now();
  const took = (): number => performance.now() - begin;
  let commit: string | undefined;
  const lookIn = async (folder: string): Promise<Made> => {
    const { plan, timeoutMs, program, env } = batch;
    const repository = `${plan.organisation}/${ticket.repository}`;
    const token = githubToken(env);
    const remote = { serverUrl: serverOf(env), repository, ...(token !== undefined && { token }) };
    // Not its own name: Windows makes no folder `con` or `web.`.
    const tree = join(folder, 'tree');
    mkdirSync(tree);
    const clone = await Clone.prepare(remote, tree, env);
    if (
      earlier !== undefined &&
      holds(earlier, ticket) &&
      (await clone.tip()) === (earlier.commit ?? undefined)
    )
      return { result: earlier, isNew: false };
    commit = await clone.fill();
    if (commit === undefined) return { result: empty(ticket, took()), isNew: true };
    const report = join(folder, 'report.json');
    const asked = { program, settings: plan.settings, repository, folder: tree, report, timeoutMs, env };
    return { result: checked(ticket, commit, took(), await look(asked)), isNew: true };
  };
  try {
    return await inFolder(lookIn);
  } catch (error) {
    // A full disk, or a mistake of our own: the others are looked at all the same.
    const why = error instanceof PortcullisError ? error : unexpected(error);
    return { result: failed(ticket, commit ?? null, took(), why), isNew: true };
  }
}

const unexpected = (error: unknown): PortcullisError =>
  new PortcullisError(
    'internal',
    // Its message may name a path of this machine.
    `It could not be looked at: ${codeOf(error) ?? (error instanceof Error ? error.name : 'unknown')}.`,
    'A run again tries it once more.',
    error,
  );

/** What could not be looked at is tried again. */
const holds = (earlier: Result, ticket: Ticket): boolean =>
  earlier.state !== 'failed' && isSameAudit(earlier, ticket);

async function inFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-audit-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
