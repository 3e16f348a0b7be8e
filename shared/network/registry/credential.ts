import type { ImageRepository } from '../../core/registry.ts';

/** What opens a registry. */
export type Credential =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** Docker's `identitytoken`: an OAuth2 refresh token. */
  | { readonly kind: 'identity'; readonly token: string }
  /** Docker's `registrytoken`: sent as it is. */
  | { readonly kind: 'bearer'; readonly token: string }
  /** Kept by the program `docker-credential-<program>`. */
  | { readonly kind: 'in-program'; readonly program: string };

export interface CredentialSource {
  /** `programs`: whether credential programs may be started. Rejects with RegistryError. */
  find(repository: ImageRepository, programs: boolean): Promise<Credential | undefined>;
}

export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
