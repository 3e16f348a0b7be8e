import { optionWord, textOf } from './command-line.ts';
import type { Invocation } from './invocations.ts';

const checksums = /^(?:(?:sha\d*|md5|b2|b3|ck)sum|shasum|sha\d+|rhash)$/;
const signatures = /^(?:gpg2?|minisign|signify|cosign|openssl|slsa-verifier|gh|sq)$/;

/**
 * True for a program that compares a file with a checksum or a signature. `compared` holds the programs whose output
 * another one reads: a checksum that is only shown stops nothing.
 */
export function verifies(invocation: Invocation, compared: ReadonlySet<Invocation['command']>): boolean {
  const { name, args, command } = invocation;
  if (name === 'gpgv') return args.length > 0;
  if (checksums.test(name) && optionWord(args, { long: ['--check'], letter: 'c' })) return true;
  if (signatures.test(name) && args.some((word) => isVerify(textOf(word), name))) return true;
  return (checksums.test(name) || name === 'openssl') && args.length > 0 && isCompared(command, compared);
}

/** GnuPG takes a file apart only where its signature holds. */
const isVerify = (text: string, name: string): boolean =>
  /^-{0,2}verify(?:-[\w-]+)?$/.test(text) ||
  (name.startsWith('gpg') && /^(?:-d|--decrypt)$/.test(text)) ||
  (/^(?:minisign|signify)$/.test(name) && /^-[A-Za-z]*[VC]/.test(text));

const isCompared = (command: Invocation['command'], compared: ReadonlySet<Invocation['command']>): boolean =>
  compared.has(command) ||
  command.writes.some((word) => !textOf(word).startsWith('/dev/')) ||
  (command.pipesTo !== undefined && command.pipesTo.name !== 'tee' && command.pipesTo.name !== 'cat');
