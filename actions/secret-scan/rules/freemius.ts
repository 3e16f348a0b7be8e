import { from, sampleOf } from '../grammar.ts';
import type { Provider } from '../kind.ts';

const secretKey = ['sk_', from('!#-&(-~', 29)];

export const freemius: Provider = {
  name: 'Freemius',
  revoke: 'Regenerate the secret key on the Settings page of the product.',
  references: ['https://freemius.com/help/documentation/wordpress-sdk/integrating-freemius-sdk/'],
  kinds: [
    {
      // Its alphabet is all of ASCII, so only an entry of the plugin's PHP array tells it from other `sk_` keys.
      how: 'block',
      id: 'freemius-secret-key',
      title: 'Freemius secret key',
      aliases: ['freemius-secret-key'],
      literals: ['secret_key'],
      reach: { before: 1, behind: 70 },
      find: (text, at) => {
        const entry = /^(['"])secret_key\1\s{0,9}=>\s{0,9}(['"])(?=(sk_[!#-&(-~]{29})\2)/.exec(
          text.slice(at - 1),
        );
        const key = entry?.[3];
        if (entry === null || key === undefined) return undefined;
        const start = at - 1 + entry[0].length;
        return { start, end: start + key.length };
      },
      sample: (random) => `'secret_key' => '${sampleOf(secretKey, random)}',`,
    },
  ],
};
