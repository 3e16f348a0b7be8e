import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const butterCms: Provider = {
  name: 'ButterCMS',
  revoke: 'Regenerate it in the API settings of the ButterCMS account.',
  references: ['https://buttercms.com/docs/api/'],
  kinds: [
    {
      how: 'named',
      id: 'butter-cms-api-key',
      title: 'ButterCMS API key',
      severity: 'medium',
      names: ['butter cms'],
      grammar: [lowerDigits(40)],
    },
  ],
};
