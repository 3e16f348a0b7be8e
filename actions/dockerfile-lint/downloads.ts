import { operands, optionValues, optionWord, textOf, withValue } from './command-line.ts';
import type { Invocation } from './invocations.ts';

/** Short options of curl that take a value (curl(1)). */
export const curlValued = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';

/** Short options of GNU wget that take a value (wget(1)). */
export const wgetValued = 'aABDeiIlOoPQRtTUwX';

const address = /^(?:https?:\/\/)?(\[[0-9a-f:]+\]|[^\s/:?#]+)(?::\d+)?(?:[/?#]|$)/i;
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|0\.0\.0\.0)$/i;

/** True when there are addresses and all of them are this machine's own: nobody can sit in between. */
export function isLoopback(addresses: readonly string[]): boolean {
  const hosts = addresses.map((each) => address.exec(each)?.[1]);
  return hosts.length > 0 && hosts.every((host) => host !== undefined && loopback.test(host));
}

/** Programs that fetch files. */
export const downloaders = ['curl', 'wget'] as const;

/** The addresses that curl or wget asks; undefined for any other program. */
function downloadedFrom({ name, args }: Invocation): string[] | undefined {
  if (name === 'curl') return operands(args, curlValued).map(textOf);
  if (name === 'wget') return operands(args, wgetValued).map(textOf);
  return undefined;
}

export const isRemoteDownload = (invocation: Invocation): boolean => {
  const addresses = downloadedFrom(invocation);
  return addresses !== undefined && !isLoopback(addresses);
};

/** Base names of the files that a download writes: by its options, through `>` or through tee. */
export function downloadedFiles(invocation: Invocation): string[] {
  const { name, args, command } = invocation;
  const options = name === 'curl' ? ['-o', '--output'] : ['-O', '--output-document'];
  const named = [...optionValues(withoutClusters(args), options)].map(({ value }) => value);
  const tee = command.pipesTo?.name === 'tee' ? operands(command.pipesTo.args).map(textOf) : [];
  const files = [...named, ...command.writes.map(textOf), ...tee]
    .map(baseName)
    .filter((file) => file !== '-');
  if (files.length > 0 || named.length > 0) return files;
  const keepsName =
    name === 'wget' || optionWord(args, { long: ['--remote-name'], letter: 'O', valued: curlValued });
  return keepsName
    ? (downloadedFrom(invocation) ?? []).map((each) => baseName(each.replace(/[?#].*$/, '')))
    : [];
}

/** `-fsSLo file` as `-o file`: only the last letter of a cluster can take the next word. */
const withoutClusters = (args: Invocation['args']): Invocation['args'] =>
  args.map((word) => {
    const text = textOf(word);
    return /^-[a-zA-Z]+[oO]$/.test(text) ? withValue(word, `-${text.slice(-1)}`) : word;
  });

export const baseName = (path: string): string => path.replace(/\/+$/, '').replace(/^.*\//, '');

/** An address to show: without what stands before the `@`, and without the query. */
export const withoutLogin = (source: string): string =>
  source.replace(/:\/\/[^\s/@]*@/g, '://***@').replace(/\?[^#\s]*/g, '?***');
