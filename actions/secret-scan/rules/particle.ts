import { hex, patternOf, sampleOf, type Grammar } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';

const token: Grammar = [hex(40)];
const reach = { before: 256, behind: 64 };
const before = new RegExp(`(?<=access_token=|[Bb]earer )${patternOf(token)}(?![0-9A-Za-z])`, 'g');

export const particle: Provider = {
  name: 'Particle',
  revoke: 'Delete it with `particle token revoke`.',
  references: ['https://docs.particle.io/reference/cloud-apis/access-tokens/'],
  kinds: [
    {
      how: 'named',
      id: 'particle-access-token',
      title: 'Particle access token',
      names: ['particle'],
      words: ['token', 'access', 'bearer', 'key', 'secret', 'private', 'auth'],
      grammar: token,
    },
    {
      how: 'block',
      id: 'particle-request-token',
      title: 'Particle access token of a request',
      literals: ['api.particle.io'],
      reach,
      find: tokenBefore,
      sample: (random) =>
        `curl -d access_token=${sampleOf(token, random)} https://api.particle.io/v1/devices`,
    },
  ],
};

/** The last token that the command names before its address. */
function tokenBefore(text: string, at: number): Found | undefined {
  let found: Found | undefined;
  for (const { 0: value, index } of text.slice(0, at).matchAll(before)) {
    found = { start: index, end: index + value.length };
  }
  return found;
}
