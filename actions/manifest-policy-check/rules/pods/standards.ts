const standards = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/';

export const baseline = `${standards}#baseline`;
export const restricted = `${standards}#restricted`;

/** Kubernetes Hardening Guidance of NSA and CISA, version 1.2 of August 2022. */
export const hardeningGuidance = 'NSA-CISA-K8S-1.2';
