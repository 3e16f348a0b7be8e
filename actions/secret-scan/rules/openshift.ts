import { base64url } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const openshift: Provider = {
  name: 'OpenShift',
  revoke: 'Delete the token with `oc delete useroauthaccesstokens`, or log out.',
  references: [
    'https://docs.redhat.com/en/documentation/openshift_container_platform/4.17/html/authentication_and_authorization/managing-oauth-access-tokens',
  ],
  kinds: [
    {
      how: 'token',
      id: 'openshift-user-token',
      title: 'OpenShift user token',
      severity: 'critical',
      aliases: ['openshift-user-token'],
      grammar: ['sha256~', base64url(43)],
    },
  ],
};
