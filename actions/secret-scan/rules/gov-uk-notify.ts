import { from, optional, uuid } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const govUkNotify: Provider = {
  name: 'GOV.UK Notify',
  revoke: 'Revoke it on the API keys page of the service.',
  references: ['https://docs.notifications.service.gov.uk/rest-api.html'],
  kinds: [
    {
      how: 'named',
      id: 'gov-uk-notify-api-key',
      title: 'GOV.UK Notify API key',
      names: ['govuk notify', 'gov uk notify', 'notify api', 'notifications api'],
      words: [],
      grammar: [optional(from('0-9A-Za-z_', 1, 40), '-'), ...uuid, '-', ...uuid],
    },
  ],
};
