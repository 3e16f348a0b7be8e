import { anyHex, hex, sampleOf } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { isPlaceholder } from '../match/placeholder.ts';

export const kaggle: Provider = {
  name: 'Kaggle',
  revoke: 'Expire the token under Settings > API of the Kaggle account.',
  references: ['https://www.kaggle.com/docs/api'],
  kinds: [
    {
      how: 'token',
      id: 'kaggle-api-token',
      title: 'Kaggle API token',
      grammar: ['KGAT_', anyHex(32)],
    },
    {
      how: 'named',
      id: 'kaggle-api-key',
      title: 'Kaggle API key',
      names: ['kaggle'],
      grammar: [hex(32)],
    },
    {
      how: 'block',
      id: 'kaggle-json',
      title: 'Kaggle API key in kaggle.json',
      severity: 'high',
      literals: ['"username"'],
      reach: { before: 0, behind: 200 },
      find(text, at) {
        const found =
          /^"username"\s{0,9}:\s{0,9}"[^"]{1,64}"\s{0,9},\s{0,9}"key"\s{0,9}:\s{0,9}"([0-9a-f]{32})"/.exec(
            text.slice(at),
          );
        if (found?.[1] === undefined || isPlaceholder(found[1])) return undefined;
        const end = at + found[0].length - 1;
        return { start: end - found[1].length, end };
      },
      sample: (random) => `{"username":"someone","key":"${sampleOf([hex(32)], random)}"}`,
    },
  ],
};
