import type { Descriptor, Platform } from '../../core/registry.ts';
import { digestFault } from '../../parse/image-grammar.ts';
import { isObject, textAt, type JsonObject } from '../../core/json.ts';

/** Reads a descriptor (OCI image specification, descriptor.md); undefined for what is none. */
export function parseDescriptor(value: unknown): Descriptor | undefined {
  if (!isObject(value)) return undefined;
  const mediaType = textAt(value, 'mediaType');
  const digest = textAt(value, 'digest');
  const { size } = value;
  if (mediaType === undefined || digest === undefined) return undefined;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined;
  // An algorithm that we cannot compute spoils only its own blob, not the list it stands in.
  const fault = digestFault(digest);
  if (fault !== undefined && fault !== 'digest-algorithm') return undefined;
  const artifactType = textAt(value, 'artifactType');
  const annotations = parseAnnotations(value.annotations);
  const platform = parsePlatform(value.platform);
  return {
    mediaType,
    digest,
    size,
    ...(artifactType !== undefined && { artifactType }),
    ...(annotations !== undefined && { annotations }),
    ...(platform !== undefined && { platform }),
  };
}

/** A list of descriptors; `null` is an empty one, as Go writes it. Undefined when one of them is broken. */
export function parseDescriptors(value: unknown): readonly Descriptor[] | undefined {
  if (value === null) return [];
  if (!Array.isArray(value)) return undefined;
  const descriptors = value.map(parseDescriptor);
  return descriptors.every((descriptor) => descriptor !== undefined) ? descriptors : undefined;
}

/** Only texts are annotations. */
export function parseAnnotations(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function parsePlatform(value: unknown): Platform | undefined {
  const object: JsonObject = isObject(value) ? value : {};
  const os = textAt(object, 'os');
  const architecture = textAt(object, 'architecture');
  const variant = textAt(object, 'variant');
  if (os === undefined || architecture === undefined) return undefined;
  return { os, architecture, ...(variant !== undefined && { variant }) };
}
