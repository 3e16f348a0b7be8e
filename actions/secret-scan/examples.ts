import type { RuleMeta } from '../../shared/core/rule.ts';
import { sampleOf, seeded } from './grammar.ts';
import type { SecretKind } from './kind.ts';

/** Examples made from the grammar: no file of ours holds anything that looks like a token. */
export function examplesOf(kind: SecretKind): RuleMeta['examples'] {
  const secret = secretOf(kind, kind.id);
  if (kind.how === 'file')
    return { bad: [{ path: kind.example, text: `${secret}\n`, lines: [1] }], good: [{ text: 'keys\n' }] };
  const name = kind.how === 'named' ? kind.names[0].replaceAll(' ', '_') : 'credential';
  const words = kind.how === 'named' ? (kind.words?.slice(0, 1) ?? ['token']) : ['value'];
  const label = [name, ...words].join('_').replaceAll(' ', '_').toUpperCase();
  const line = (value: string): string => `${label}=${value}\n`;
  const at = 'line' in kind ? (kind.line ?? 1) : 1;
  const shown = kind.how === 'block' || kind.how === 'generic' ? `${secret}\n` : line(secret);
  return {
    bad: [
      { text: shown, lines: [at] },
      { text: `\n${shown}`, lines: [at + 1] },
    ],
    good: [
      { text: line('"${FROM_THE_ENVIRONMENT}"') },
      { text: line('x'.repeat(Math.min(80, secret.length))) },
    ],
  };
}

/** A valid secret of this kind, the same for the same seed. */
export function secretOf(kind: SecretKind, seed: string): string {
  const random = seeded(seed);
  if (kind.sample !== undefined) return kind.sample(random);
  if (kind.how === 'file') return kind.content === undefined ? 'keys' : sampleOf(kind.content, random);
  return kind.how === 'token' || kind.how === 'named' ? sampleOf(kind.grammar, random) : '';
}
