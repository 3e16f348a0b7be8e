import { base62, base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';
import { mapboxSample, mapboxVerdict } from '../verdicts/mapbox.ts';

export const mapbox: Provider = {
  name: 'Mapbox',
  revoke: 'Delete or rotate the token on the Access tokens page of the Mapbox account.',
  references: ['https://docs.mapbox.com/help/getting-started/access-tokens/'],
  kinds: [
    {
      how: 'token',
      id: 'mapbox-secret-token',
      title: 'Mapbox secret access token',
      grammar: ['sk.eyJ', base64url(20, 200), '.', base64url(22)],
      verify: mapboxVerdict,
      sample: mapboxSample('sk.'),
    },
    {
      how: 'token',
      id: 'mapbox-temporary-token',
      title: 'Mapbox temporary access token',
      severity: 'medium',
      grammar: ['tk.eyJ', base64url(20, 300), '.', base64url(22)],
      verify: mapboxVerdict,
      sample: mapboxSample('tk.'),
    },
    {
      how: 'token',
      id: 'mapbox-public-token',
      title: 'Mapbox public access token',
      severity: 'low',
      grammar: ['pk.eyJ', base64url(20, 200), '.', base64url(22)],
      verify: mapboxVerdict,
      sample: mapboxSample('pk.'),
    },
    {
      how: 'named',
      id: 'mapbox-api-token',
      title: 'Mapbox API token',
      severity: 'low',
      aliases: ['mapbox-api-token'],
      names: ['mapbox', 'map box'],
      grammar: ['pk.', base62(60), '.', base62(22)],
    },
  ],
};
