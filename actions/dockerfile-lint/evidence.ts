import type { Report } from '../../shared/core/finding.ts';
import { providerToken } from '../../shared/core/redact.ts';
import { withoutLogin } from './downloads.ts';
import type { Invocation } from './invocations.ts';
import { remembered } from '../../shared/core/remembered.ts';
import { secretKind } from '../../shared/parse/secret-names.ts';

/** In UTF-16 code units: enough to tell the calls of one program apart. */
const maxLength = 120;
/** No more is read for it: an instruction of a megabyte may be reported thousands of times. */
const window = 4096;

type Evidence = Pick<Report, 'evidence' | 'unmasked'>;

/** A piece of the file as evidence: blanks folded, cut, secrets starred out. */
export function evidenceOf(source: string): Evidence {
  // Both quotes end whatever the cut went through, for the value in it to be seen whole.
  const read = source.length > window ? `${source.slice(0, window)}"'` : source;
  const text = read.replace(/\s+/g, ' ').trim();
  const masked = withoutSecrets(text);
  const evidence = cut(masked);
  return masked === text ? { evidence } : { evidence, unmasked: cut(text) };
}

/** A whole command: with a part of it alone, one more call above would pass for the one below. */
export const commandEvidence = (
  command: Pick<Invocation, 'name' | 'args'>,
  before = '',
  behind = '',
): Evidence => {
  const { evidence, unmasked } = ofWords(command.args)(command.name);
  const around = (text: string): string => before + text + behind;
  return unmasked === undefined
    ? { evidence: around(evidence) }
    : { evidence: around(evidence), unmasked: around(unmasked) };
};

/** A command may have thousands of words that are each reported: it is put together once. */
const ofWords = remembered((args: Invocation['args']) => {
  const byName = new Map<string, Evidence>();
  return (name: string): Evidence => {
    const known = byName.get(name) ?? evidenceOf([name, ...args.map(({ source }) => source)].join(' '));
    byName.set(name, known);
    return known;
  };
});

const cut = (text: string): string => (text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text);

/** `NAME=value`, `--name=value` and `--name value`, the value whole. */
const named = /(-{0,2}[A-Za-z][\w.-]{0,60}=|--?[A-Za-z][\w-]{0,60} )("[^"]*"|'[^']*'|[^\s"'-][^\s"']*)/g;
/** A header, up to the quote that ends it. */
const header = /((?:authorization|[\w-]{0,40}(?:token|key|secret|password)) ?: ?)[^"']+/gi;

/** Programs that take a password behind `-p` or from their input, here perhaps inside a script for a shell. */
const passwordSetter = /passwd|user(?:add|mod)|sshpass|mysql|mariadb/;
const password = /((?:^| )-p ?)[^\s-]\S*|(\b(?:echo|printf) )[^|]+|(<<< ?)\S+/g;

function withoutSecrets(text: string): string {
  const masked = withoutLogin(text)
    .replace(named, (whole, written: string, value: string) => {
      const name = written.replace(/^-+|[= ]$/g, '');
      const isLogin = /^(?:u|user|proxy-user)$/.test(name) && value.includes(':');
      return isLogin || secretKind(name) !== undefined ? `${written}***` : whole;
    })
    .replace(header, '$1***')
    .replace(providerToken, '$1***');
  return passwordSetter.test(masked) ? masked.replace(password, '$1$2$3***') : masked;
}
