import { expect, it } from 'vitest';
import { workflowCommands } from './workflow-commands.ts';

const plain = (name: string, data: string, properties = {}) => ({ name, properties, data });

it.each<[string, string, object[]]>([
  ['new syntax', '::error::x', [plain('error', 'x')]],
  [
    'properties',
    '::error file=a b.ts, line=3,,x=,=y=z::m',
    [plain('error', 'm', { file: 'a b.ts', ' line': '3', y: 'z' })],
  ],
  ['letter case', '::Warning::x', [plain('warning', 'x')]],
  ['white space before', '\t \u0085\u3000::error::x', [plain('error', 'x')]],
  ['a byte order mark before', '\ufeff::error::x', []],
  ['text before', 'a ::error::x', []],
  ['not ended', '::error', []],
  ['unknown name', '::erro::x', []],
  ['blank before the name', ':: error::x', []],
  ['more colons', '::error::x::y', [plain('error', 'x::y')]],
  ['escapes', '::error file=%3A%2C%25::%250A%0A%3A', [plain('error', '%0A\n%3A', { file: ':,%' })]],
  ['old syntax', 'a ##[error a=1;b=%3B]x%5D', [plain('error', 'x]', { a: '1', b: ';' })]],
  ['old syntax, not ended', '##[error x', []],
  ['old syntax, unknown name', '##[nonsense]x ##[error]y', []],
  ['old syntax behind what is no new one', '::nonsense::##[error]x', [plain('error', 'x')]],
  [
    'line ends',
    'a\r::error::1\n::error::2\r\n::error::3',
    ['1', '2', '3'].map((data) => plain('error', data)),
  ],
  [
    'stopped',
    '::stop-commands::Token\n::error::no\n##[error]no\n::token::\n::error::yes',
    [plain('stop-commands', 'Token'), plain('error', 'yes')],
  ],
  [
    'a token that does not stop',
    '::stop-commands::\n::error::x',
    [plain('stop-commands', ''), plain('error', 'x')],
  ],
])('%s', (_, log, expected) => {
  expect(workflowCommands(log)).toEqual(expected);
});
