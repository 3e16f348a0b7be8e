import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { ProgramError } from '../core/programs.ts';
import { watchMemory } from './memory.ts';

export interface Command {
  /** Absolute: see `findProgram`. */
  readonly program: string;
  readonly args: readonly string[];
  /** The whole environment; nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  readonly folder?: string;
  readonly timeoutMs?: number;
  /** Where the system tells how much a program holds (Linux). */
  readonly maxMemoryBytes?: number;
}

export interface Output {
  readonly code: number;
  readonly stdout: Buffer;
  /** The last 8 KiB. */
  readonly stderr: string;
}

export interface Running {
  readonly stdin: Writable;
  readonly stdout: Readable;
  /** Resolves when the program has ended and its output is read. Rejects with ProgramError. */
  readonly ended: Promise<{ readonly code: number; readonly stderr: string }>;
  stop(): void;
}

const defaultTimeoutMs = 120_000;
const defaultOutputBytes = 256 * 1024 * 1024;
const stderrBytes = 8 * 1024;

/** Starts a program for streaming: read `stdout` to its end or `stop()`, then await `ended`. */
export function start(command: Command): Running {
  const { program, timeoutMs = defaultTimeoutMs } = command;
  // A process group of its own: what git starts (git-remote-https) must end with it.
  const grouped = process.platform !== 'win32';
  const child = spawn(program, [...command.args], {
    cwd: command.folder,
    env: { ...command.environment },
    stdio: ['pipe', 'pipe', 'pipe'],
    shell: false,
    windowsHide: true,
    detached: grouped,
  });
  let stderr = Buffer.alloc(0);
  child.stderr.on('data', (chunk: Buffer) => {
    stderr = Buffer.concat([stderr, chunk]).subarray(-stderrBytes);
  });
  // A program that ends before it has read everything breaks the pipe; its exit code tells the story.
  child.stdin.on('error', () => undefined);

  const kill = () => killAll(child, grouped);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    kill();
  }, timeoutMs);
  const { maxMemoryBytes: most = Infinity } = command;
  const memory = watchMemory(child.pid, most, kill);
  const ended = new Promise<{ code: number; stderr: string }>((resolve, reject) => {
    child.on('error', (cause) => {
      reject(new ProgramError('not-started', `${program} could not be started`, cause));
    });
    child.on('close', (code, signal) => {
      if (late) reject(new ProgramError('timeout', `${program} took longer than ${timeoutMs / 1000} s`));
      else if (memory.isOver())
        reject(new ProgramError('too-much-memory', `${program} held more than ${most} bytes in memory`));
      else if (code === null)
        reject(new ProgramError('killed', `${program} was ended by ${signal ?? 'a signal'}`));
      else resolve({ code, stderr: stderr.toString('utf8') });
    });
  }).finally(() => {
    clearTimeout(timer);
    memory.stop();
  });
  // Whoever stops a program need not wait for how it ended.
  ended.catch(() => undefined);
  return { stdin: child.stdin, stdout: child.stdout, ended, stop: kill };
}

/** Runs a program to its end. Any exit code is an answer; ProgramError when there is none. */
export async function run(
  command: Command & { readonly input?: string | Uint8Array; readonly maxOutputBytes?: number },
): Promise<Output> {
  const { input, maxOutputBytes = defaultOutputBytes } = command;
  const running = start(command);
  running.stdin.end(input);
  const chunks: Buffer[] = [];
  let size = 0;
  running.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > maxOutputBytes) running.stop();
    else chunks.push(chunk);
  });
  const tooMuch = () =>
    new ProgramError('too-much-output', `${command.program} wrote more than ${maxOutputBytes} bytes`);
  const { code, stderr } = await running.ended.catch((error: unknown) => {
    throw size > maxOutputBytes ? tooMuch() : error;
  });
  if (size > maxOutputBytes) throw tooMuch();
  return { code, stdout: Buffer.concat(chunks), stderr };
}

function killAll(child: ChildProcessByStdio<Writable, Readable, Readable>, grouped: boolean): void {
  if (child.pid === undefined) return;
  try {
    if (grouped) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // Already gone.
  }
}
