import { base62, digits, sampleOf } from '../grammar.ts';
import type { Found, Provider } from '../kind.ts';

const call = /^login_with_api_key\\?"[^{}]{0,120}?\[\s{0,16}\\?"(\d{1,5}-[0-9A-Za-z]{64})\\?"/;

/** The argument of the call, on whichever line it stands. */
function findArgument(text: string, at: number): Found | undefined {
  const match = call.exec(text.slice(at, at + 256));
  const key = match?.[1];
  if (match === null || key === undefined) return undefined;
  const start = at + match[0].lastIndexOf(key);
  return { start, end: start + key.length };
}

export const truenas: Provider = {
  name: 'TrueNAS',
  revoke: 'Delete it under API Keys in the top toolbar.',
  references: ['https://www.truenas.com/docs/scale/scaletutorials/toptoolbar/managingapikeys/'],
  kinds: [
    {
      how: 'named',
      id: 'truenas-api-key',
      title: 'TrueNAS API key',
      severity: 'critical',
      names: ['truenas', 'true nas', 'freenas', 'tn api', 'tn key', 'tn secret', 'tn token', 'bearer'],
      words: [],
      grammar: [digits(1, 5), '-', base62(64)],
    },
    {
      how: 'block',
      id: 'truenas-api-key-in-call',
      title: 'TrueNAS API key in a WebSocket call',
      severity: 'critical',
      literals: ['login_with_api_key'],
      reach: { before: 0, behind: 256 },
      find: findArgument,
      sample: (random) =>
        `{"method": "auth.login_with_api_key", "params": ["${sampleOf([digits(1), '-', base62(64)], random)}"]}`,
    },
  ],
};
