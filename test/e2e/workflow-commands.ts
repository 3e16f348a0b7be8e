/**
 * The runner's view of a log: which lines it takes for workflow commands. Facts from actions/runner:
 * ActionCommand.cs (both syntaxes), ActionCommandManager.cs (names, stop-commands); lines are read by .NET's ReadLine.
 */
export interface WorkflowCommand {
  /** Lower case. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const registered = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
];

type Escapes = readonly (readonly [escaped: string, sign: string])[];
// The order matters: `%2525` must not be unescaped twice.
const inData: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const inProperty: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];
const inOldSyntax: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%'],
];

const unescaped = (text: string, escapes: Escapes): string =>
  escapes.reduce((sofar, [escaped, sign]) => sofar.replaceAll(escaped, sign), text);

const split = (
  info: string,
  separator: string,
  escapes: Escapes,
): Pick<WorkflowCommand, 'name' | 'properties'> => {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  const properties: Record<string, string> = {};
  for (const part of space > 0
    ? info
        .slice(space + 1)
        .trim()
        .split(separator)
    : []) {
    // .NET drops empty parts and counts two of the rest: a leading `=` belongs to the name.
    const equals = part.replace(/^=+/, '').indexOf('=');
    const rest = part.replace(/^=+/, '');
    if (equals < 0 || equals === rest.length - 1) continue;
    properties[rest.slice(0, equals)] = unescaped(rest.slice(equals + 1), escapes);
  }
  return { name, properties };
};

/** `::name key=value,key=value::data` behind white space only. */
const newSyntax = (line: string): WorkflowCommand | undefined => {
  // What .NET calls white space; JavaScript's trim leaves U+0085 and takes U+FEFF.
  const text = line.replace(/^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '');
  const end = text.indexOf('::', 2);
  if (!text.startsWith('::') || end < 0) return undefined;
  return { ...split(text.slice(2, end), ',', inProperty), data: unescaped(text.slice(end + 2), inData) };
};

/** `##[name key=value;key=value]data` anywhere in the line. */
const oldSyntax = (line: string): WorkflowCommand | undefined => {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  return {
    ...split(line.slice(start + 3, end), ';', inOldSyntax),
    data: unescaped(line.slice(end + 1), inOldSyntax),
  };
};

/** The commands that the runner would act on, in order. */
export const workflowCommands = (log: string): readonly WorkflowCommand[] => {
  const commands: WorkflowCommand[] = [];
  let stopped: string | undefined;
  for (const line of log.split(/\r\n|\r|\n/)) {
    const known = (command: WorkflowCommand | undefined): command is WorkflowCommand =>
      command !== undefined && (registered.includes(command.name) || command.name === stopped);
    const command = [newSyntax(line), oldSyntax(line)].find(known);
    if (command === undefined) continue;
    if (stopped !== undefined) {
      if (command.name === stopped) stopped = undefined;
      continue;
    }
    commands.push(command);
    const token = command.data.toLowerCase();
    const usable = token !== '' && token !== 'pause-logging' && !registered.includes(token);
    if (command.name === 'stop-commands' && usable) stopped = token;
  }
  return commands;
};
