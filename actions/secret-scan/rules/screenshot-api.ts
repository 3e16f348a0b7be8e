import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const screenshotApi: Provider = {
  name: 'ScreenshotAPI',
  revoke: 'Replace it in the API settings of the ScreenshotAPI account.',
  references: ['https://docs.screenshotapi.net/'],
  kinds: [
    {
      how: 'named',
      id: 'screenshot-api-api-key',
      title: 'ScreenshotAPI API key',
      severity: 'medium',
      names: ['screenshot api'],
      grammar: [upperDigits(7), '-', upperDigits(7), '-', upperDigits(7), '-', upperDigits(7)],
    },
  ],
};
