import { base64url, lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const rapidapi: Provider = {
  name: 'RapidAPI',
  revoke: 'Rotate it under Apps > Authorization.',
  references: ['https://docs.rapidapi.com/docs/keys-and-key-rotation'],
  kinds: [
    {
      how: 'token',
      id: 'rapidapi-application-key',
      title: 'RapidAPI application key',
      grammar: [lowerDigits(10), 'msh', lowerDigits(15), 'p1', lowerDigits(6), 'jsn', lowerDigits(12)],
      literals: ['jsn'],
    },
    {
      how: 'named',
      id: 'rapidapi-key',
      title: 'RapidAPI key',
      aliases: ['rapidapi-access-token'],
      names: ['rapid api'],
      grammar: [base64url(50)],
    },
  ],
};
