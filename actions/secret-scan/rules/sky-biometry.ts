import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const skyBiometry: Provider = {
  name: 'SkyBiometry',
  revoke: 'Replace it in the API settings of the SkyBiometry account.',
  references: ['https://skybiometry.com/documentation/'],
  kinds: [
    {
      how: 'named',
      id: 'sky-biometry-api-key',
      title: 'SkyBiometry API key',
      severity: 'medium',
      names: ['sky biometry'],
      grammar: [lowerDigits(25, 26)],
    },
  ],
};
