import { expect, it } from 'vitest';
import { onlyTo, registryHost } from '../../../../shared/network/registry/host.ts';
import { Login } from '../../../../shared/network/registry/login.ts';
import { app, useScene } from './scene.ts';

const scene = useScene();
const challenge = 'Bearer realm="https://registry.example/token",service="registry.example"';

it('a token is renewed once, for those who come together and for those who come late', async () => {
  scene.registry.door = { scheme: 'bearer', anonymous: true };
  const host = registryHost(app.domain, []);
  const http = scene.network.http(onlyTo(new URL(host.origin), host));
  const login = new Login({ host, http, realm: () => http, credential: () => Promise.resolve(undefined) });
  const first = await login.header(app.path);
  await login.accepted(app.path, first);
  const together = await Promise.all([1, 2, 3].map(() => login.renew(app.path, first, challenge)));
  await login.accepted(app.path, together[0]);
  const late = await login.renew(app.path, first, challenge);
  expect(new Set([...together, late])).toEqual(new Set(['Bearer issued-token-2']));
  expect(scene.registry.issued).toBe(2);
});
