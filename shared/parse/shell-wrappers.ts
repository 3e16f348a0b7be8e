import { isStandardInput, multiCalls } from './shell-programs.ts';

/** How the arguments of a program that starts another one are read. */
interface Wrapper {
  /** Options whose value is the next word. */
  readonly valued: readonly string[];
  /** Words before the program's name. */
  readonly operands?: number;
  /** `A=b` words before the program's name. */
  readonly assignments?: true;
}

/** Sources: the manual pages of coreutils, util-linux, findutils, sudo, and of each tool. */
const wrappers: Readonly<Record<string, Wrapper>> = {
  builtin: { valued: [] },
  catchsegv: { valued: [] },
  chpst: {
    valued: ['-u', '-U', '-b', '-e', '-/', '-n', '-l', '-L', '-m', '-d', '-o', '-p', '-f', '-c', '-r'],
  },
  chroot: { valued: [], operands: 1 },
  chrt: { valued: ['-T', '-P', '-D'], operands: 1 },
  command: { valued: [] },
  'dbus-run-session': { valued: ['--dbus-daemon', '--config-file'] },
  doas: { valued: ['-u', '-C', '-a'] },
  'dumb-init': { valued: ['-r', '--rewrite'] },
  eatmydata: { valued: [] },
  env: { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true },
  exec: { valued: ['-a'] },
  faketime: { valued: ['-m'], operands: 1 },
  fakeroot: { valued: ['-l', '-s', '-i', '-b'] },
  flock: { valued: ['-w', '--wait', '--timeout', '-E', '--conflict-exit-code'], operands: 1 },
  gosu: { valued: [], operands: 1 },
  ionice: { valued: ['-c', '--class', '-n', '--classdata', '-p'] },
  linux32: { valued: [] },
  linux64: { valued: [] },
  nice: { valued: ['-n', '--adjustment'] },
  nohup: { valued: [] },
  nsenter: { valued: ['-t', '--target', '-S', '--setuid', '-G', '--setgid'] },
  parallel: { valued: ['-j', '--jobs', '-a', '--arg-file', '-d', '--delimiter', '-I', '-n', '-N', '-L'] },
  pkexec: { valued: ['--user'] },
  prlimit: { valued: [] },
  runuser: { valued: ['-u', '--user', '-g', '--group', '-G', '--supp-group'] },
  setarch: { valued: [], operands: 1 },
  setpriv: { valued: ['--reuid', '--regid', '--groups', '--inh-caps', '--ambient-caps', '--bounding-set'] },
  setsid: { valued: [] },
  'ssh-agent': { valued: ['-a', '-E', '-P', '-t'] },
  stdbuf: { valued: ['-i', '-o', '-e', '--input', '--output', '--error'] },
  strace: { valued: ['-a', '-b', '-e', '-E', '-I', '-o', '-O', '-p', '-P', '-s', '-S', '-u', '-X'] },
  'su-exec': { valued: [], operands: 1 },
  sudo: {
    valued: [
      '-u',
      '--user',
      '-g',
      '--group',
      '-p',
      '--prompt',
      '-C',
      '-D',
      '--chdir',
      '-R',
      '-T',
      '-h',
      '-U',
      '-r',
      '-t',
    ],
    assignments: true,
  },
  taskset: { valued: [], operands: 1 },
  time: { valued: ['-f', '--format', '-o', '--output'] },
  timeout: { valued: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
  tini: { valued: ['-p', '-e'] },
  unbuffer: { valued: [] },
  unshare: { valued: ['-S', '--setuid', '-G', '--setgid', '-R', '--root', '-w', '--wd'] },
  xargs: {
    valued: [
      '-a',
      '-d',
      '-E',
      '-I',
      '-L',
      '-n',
      '-P',
      '-s',
      '--arg-file',
      '--delimiter',
      '--max-args',
      '--max-procs',
    ],
  },
  'xvfb-run': {
    valued: ['-e', '--error-file', '-f', '--auth-file', '-n', '--server-num', '-p', '--xauth-protocol', '-s'],
  },
};

/** Values of words; undefined where one is not known. */
type Values = readonly (string | undefined)[];

export interface Started {
  /** Index of the started program's name among the arguments. */
  readonly program: number;
  /** Index behind its last word; undefined where it takes all the others. */
  readonly end?: number;
  /** Indexes of the `A=b` words before it. */
  readonly assignments: readonly number[];
}

/** What a program starts: nothing, or nothing that can be told, in most cases; `find` may start several. */
export function startedBy(name: string, args: Values): readonly Started[] {
  if (name === 'find') return startedByFind(args);
  const started = name.includes('retry') ? startedByRetry(args) : startedByWrapper(name, args);
  return started === undefined ? [] : [started];
}

/** Behind each `-exec`, up to its `;` or to `{} +`. */
function startedByFind(args: Values): Started[] {
  const found: Started[] = [];
  for (let index = 0; index < args.length; index++) {
    if (!/^-(?:exec|ok)(?:dir)?$/.test(args[index] ?? '')) continue;
    const program = index + 1;
    let end = program;
    while (end < args.length && args[end] !== ';' && (args[end] !== '+' || args[end - 1] !== '{}')) end++;
    if (end > program) found.push({ program, end, assignments: [] });
    index = end;
  }
  return found;
}

/** `retry`, `retry.sh`, `apt-retry`: many scripts of that name, and all start what stands behind how often and how long. */
function startedByRetry(args: Values): Started | undefined {
  const program = args.findIndex((value) => !/^(?:-|\d)/.test(value ?? ''));
  return program === -1 ? undefined : { program, assignments: [] };
}

function startedByWrapper(name: string, args: Values): Started | undefined {
  if (multiCalls.has(name)) return args.length > 0 ? { program: 0, assignments: [] } : undefined;
  if (!Object.hasOwn(wrappers, name)) return undefined;
  const wrapper = wrappers[name];
  if (wrapper === undefined || (name === 'command' && /^-[pvV]*[vV]/.test(args[0] ?? ''))) return undefined;
  let operands = wrapper.operands ?? 0;
  const assignments: number[] = [];
  let options = true;
  for (let index = 0; index < args.length; index++) {
    const value = args[index];
    if (options && value === '--') options = false;
    else if (options && value !== undefined && /^-./.test(value)) {
      if (wrapper.valued.includes(value)) index++;
    } else if (wrapper.assignments && value !== undefined && /^\w+=/.test(value)) assignments.push(index);
    else if (operands > 0) operands--;
    else return { program: index, assignments };
  }
  return undefined;
}

/** Programs that hand a string to a shell behind `-c` or `--command`; runuser with `-u` is a wrapper. */
const scriptRunners = new Set(['su', 'runuser', 'script']);

/** Index of the argument that the program reads as a script: behind `sh -c`, `su -c`; all of eval's are one. */
export function scriptArgument(name: string, args: Values, isShell: boolean): number | undefined {
  if (name === 'eval') return args.length > 0 ? 0 : undefined;
  if (name === 'trap') return args.length > 1 ? 0 : undefined;
  if (name === 'env') return behind(args, ['-S', '--split-string']);
  if (!isShell && !scriptRunners.has(name)) return undefined;
  if (name === 'runuser' && args.some((value) => /^(?:-u|--user)/.test(value ?? ''))) return undefined;
  const option = args.findIndex(
    (value) => value !== undefined && /^(-[a-zA-Z]*c[a-zA-Z]*|--command)$/.test(value),
  );
  if (option === -1) return undefined;
  let index = option + 1;
  // `bash -c -e 'script'` and `bash -c -o pipefail 'script'`: options may stand between.
  while (isShell && /^[-+]./.test(args[index] ?? ''))
    index += /^[-+]\w*[oO]$/.test(args[index] ?? '') ? 2 : 1;
  return index < args.length ? index : undefined;
}

/** Whether a shell reads its standard input as a script: no `-c`, and no file to run. */
export function readsInput(args: Values): boolean {
  for (let index = 0; index < args.length; index++) {
    const value = args[index];
    if (value === '-s' || (value !== undefined && isStandardInput(value))) return true;
    if (value === undefined || !/^[-+]/.test(value) || /^-\w*c/.test(value)) return false;
    if (/^[-+]\w*[oO]$/.test(value) || value === '--rcfile' || value === '--init-file') index++;
  }
  return true;
}

function behind(args: Values, options: readonly string[]): number | undefined {
  const index = args.findIndex((value) => value !== undefined && options.includes(value)) + 1;
  return index > 0 && index < args.length ? index : undefined;
}
