import { lowerDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const activeCampaign: Provider = {
  name: 'ActiveCampaign',
  revoke: 'Regenerate it in the API settings of the ActiveCampaign account.',
  references: ['https://developers.activecampaign.com/reference/authentication'],
  kinds: [
    {
      how: 'named',
      id: 'active-campaign-api-key',
      title: 'ActiveCampaign API key',
      names: ['active campaign'],
      grammar: [lowerDigits(72)],
    },
  ],
};
