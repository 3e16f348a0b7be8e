import { entryText } from './entry-text.ts';
import { run, type Wanted, type Way, type Ways } from './step.ts';

const tagOf = (version: string): string => `v${version.replace(/^v/, '')}`;

/** https://go.dev/doc/toolchain#get: Go itself has no `v`, and no module `stdlib` can be asked for. */
const toolchain = ({ doc, package: one, version }: Wanted): string =>
  entryText(doc, one).startsWith('toolchain')
    ? `toolchain@go${version}`
    : `go@${version} toolchain@go${version}`;

/** `old` or `old@v1.0.0` of `replace old v1.0.0 => new v2.0.0`; undefined for any other statement. */
function replacedBy({ doc, package: one }: Wanted): string | undefined {
  const [left, right] = entryText(doc, one).split('=>', 2);
  if (left === undefined || right === undefined) return undefined;
  const words = left
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/^["`]|["`]$/g, ''));
  const [name = '', version] = words[0] === 'replace' ? words.slice(1) : words;
  const old = version === undefined ? name : `${name}@${version}`;
  return /^[A-Za-z0-9][\w.~/@+-]{0,300}$/.test(old) ? old : undefined;
}

const replace = (edit: 'mod' | 'work', wanted: Wanted, old: string): string =>
  `go ${edit} edit -replace=${old}=${wanted.name}@${tagOf(wanted.version)}`;

const inModule: Way = (wanted) => {
  const { name, version } = wanted;
  if (name === 'stdlib') return run(`go get ${toolchain(wanted)}`);
  const old = replacedBy(wanted);
  return old === undefined
    ? run(`go get ${name}@${tagOf(version)}`)
    : run(`${replace('mod', wanted, old)} && go mod tidy`, '`go get` has no say in what is replaced');
};

const inWorkspace: Way = (wanted) =>
  wanted.name === 'stdlib'
    ? run(`go work edit -toolchain=go${wanted.version}`)
    : run(replace('work', wanted, replacedBy(wanted) ?? wanted.name));

/** https://go.dev/ref/mod#go-get, https://go.dev/ref/mod#go-mod-edit */
export const goMod: Ways = { direct: inModule };
export const goWork: Ways = { direct: inWorkspace };
