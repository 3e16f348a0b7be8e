import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const twoCaptcha: Provider = {
  name: '2Captcha',
  revoke: 'Regenerate it in the API settings of the 2Captcha account.',
  references: ['https://2captcha.com/2captcha-api'],
  kinds: [
    {
      how: 'named',
      id: 'two-captcha-api-key',
      title: '2Captcha API key',
      names: ['2captcha', 'two captcha'],
      grammar: [lowerDigits(32)],
    },
  ],
};
