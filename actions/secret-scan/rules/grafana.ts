import { anyHex, base62, base64, optional } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import {
  grafanaKeySample,
  grafanaKeyVerdict,
  grafanaServiceSample,
  grafanaServiceVerdict,
} from '../verdicts/grafana.ts';

export const grafana: Provider = {
  name: 'Grafana',
  revoke: 'Delete it under Administration > Service accounts, or Access policies in Grafana Cloud.',
  references: ['https://grafana.com/docs/grafana/latest/administration/service-accounts/'],
  kinds: [
    {
      how: 'token',
      id: 'grafana-service-account-token',
      title: 'Grafana service account token',
      aliases: ['grafana-service-account-token'],
      grammar: ['glsa_', base62(32), '_', anyHex(8)],
      verify: grafanaServiceVerdict,
      sample: grafanaServiceSample,
    },
    {
      how: 'token',
      id: 'grafana-cloud-token',
      title: 'Grafana Cloud access policy token',
      aliases: ['grafana-cloud-api-token'],
      grammar: ['glc_', base64(32, 400), optional('='), optional('=')],
      verify: grafanaKeyVerdict,
      sample: grafanaKeySample('glc_'),
    },
    {
      how: 'token',
      id: 'grafana-api-key',
      title: 'Grafana API key',
      aliases: ['grafana-api-key'],
      grammar: ['eyJrIjoi', base64(60, 400), optional('='), optional('=')],
      verify: grafanaKeyVerdict,
      sample: grafanaKeySample(''),
    },
  ],
};
