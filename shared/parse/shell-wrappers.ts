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
  chroot: { valued: [], operands: 1 },
  chrt: { valued: ['-T', '-P', '-D'], operands: 1 },
  command: { valued: [] },
  doas: { valued: ['-u', '-C', '-a'] },
  'dumb-init': { valued: ['-r', '--rewrite'] },
  env: { valued: ['-u', '--unset', '-C', '--chdir'], assignments: true },
  exec: { valued: ['-a'] },
  fakeroot: { valued: ['-l', '-s', '-i', '-b'] },
  gosu: { valued: [], operands: 1 },
  ionice: { valued: ['-c', '--class', '-n', '--classdata', '-p'] },
  nice: { valued: ['-n', '--adjustment'] },
  nohup: { valued: [] },
  setarch: { valued: [], operands: 1 },
  setsid: { valued: [] },
  stdbuf: { valued: ['-i', '-o', '-e', '--input', '--output', '--error'] },
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
};

/** Busybox and its like start the program that their first word names. */
const multiCalls = new Set(['busybox', 'toybox']);

/** Values of words; undefined where one is not known. */
type Values = readonly (string | undefined)[];

export interface Started {
  /** Index of the started program's name among the arguments. */
  readonly program: number;
  /** Indexes of the `A=b` words before it. */
  readonly assignments: readonly number[];
}

/** What a wrapper starts; undefined when it starts nothing, or nothing that can be told. */
export function startedBy(name: string, args: Values): Started | undefined {
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

/** Index of the argument that the program reads as a script: behind `sh -c`, `su -c`; all of eval's are one. */
export function scriptArgument(name: string, args: Values, isShell: boolean): number | undefined {
  if (name === 'eval') return args.length > 0 ? 0 : undefined;
  if (!isShell && name !== 'su' && name !== 'runuser') return undefined;
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
    if (value === '-s' || value === '-' || value === '/dev/stdin') return true;
    if (value === undefined || !/^[-+]/.test(value) || /^-\w*c/.test(value)) return false;
    if (/^[-+]\w*[oO]$/.test(value) || value === '--rcfile' || value === '--init-file') index++;
  }
  return true;
}
