import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const recaptcha: Provider = {
  name: 'reCAPTCHA',
  revoke: 'Reset it under Settings of the site in the reCAPTCHA admin console.',
  references: ['https://developers.google.com/recaptcha/docs/verify'],
  kinds: [
    {
      how: 'named',
      id: 'recaptcha-key',
      title: 'reCAPTCHA key',
      severity: 'medium',
      names: ['re captcha', 'captcha'],
      grammar: ['6L', base64url(38)],
    },
  ],
};
