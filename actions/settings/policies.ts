import type { SourceFile } from '../../shared/core/document.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { Layer } from '../../shared/policy/layer.ts';
import type { RemoteReference } from '../../shared/policy/reference.ts';
import { findOrgPolicy } from './org-policy.ts';
import { PolicyChain } from './policy-chain.ts';
import { either, offline, ownPlace, remotePlace, type PolicyPlace } from './policy-place.ts';
import { isFile, unreadable } from './file.ts';
import type { SettingsRequest } from './request.ts';

export interface Chained {
  readonly layers: readonly Layer[];
  /** With what stands above the repository. */
  readonly problems: readonly Problem[];
  /** With the policies of the repository. */
  readonly faults: readonly Problem[];
}

/** The organisation's policy and the repository's, each with all that it extends. */
export async function loadChain(request: SettingsRequest, own: SourceFile | undefined): Promise<Chained> {
  const { catalogue, github, orgPolicy, trusted } = request;
  const problems: Problem[] = [];
  const anywhere = (reference: RemoteReference): PolicyPlace =>
    github === undefined ? offline(reference) : remotePlace(reference, github);
  const top = orgPolicy === undefined ? undefined : await findOrgPolicy(request, orgPolicy, anywhere);
  const remote = (reference: RemoteReference): PolicyPlace => {
    const place = anywhere(reference);
    return top?.checkout === undefined ? place : either(top.checkout(reference.commit, place), place);
  };
  const chain = new PolicyChain({ catalogue, problems, remote });
  if (top !== undefined) {
    const file = await chain.read(top.path, top.place);
    if (isFile(file)) await chain.add(file, top.place);
    else problems.push(unreadable(file, `The org-policy ${top.place.sourceOf(top.path)}`, 'policy'));
  }
  const before = problems.length;
  if (own !== undefined) await chain.add(own, ownPlace(trusted), [...chain.layers]);
  return { layers: chain.layers, problems: problems.slice(0, before), faults: problems.slice(before) };
}
