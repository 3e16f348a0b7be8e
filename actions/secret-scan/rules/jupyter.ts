import { hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const jupyter: Provider = {
  name: 'Jupyter',
  revoke: 'Restart the server, or delete the token on the Token page of the hub.',
  references: ['https://jupyter-server.readthedocs.io/en/latest/operators/security.html'],
  kinds: [
    {
      how: 'named',
      id: 'jupyter-server-token',
      title: 'Jupyter server token',
      severity: 'medium',
      names: ['jupyter', 'notebookapp', 'serverapp', '127.0.0.1:8888', 'localhost:8888'],
      words: ['token', 'password'],
      grammar: [hex(48)],
    },
    {
      how: 'named',
      id: 'jupyter-hub-token',
      title: 'Jupyter hub API token',
      names: ['jupyterhub', 'jupyter hub', 'jpy api', 'jupyter token'],
      grammar: [hex(32)],
    },
  ],
};
