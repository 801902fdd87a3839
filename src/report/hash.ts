import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** JSON with keys in one order, so that equal values have equal text. */
export const canonicalJson = (value: unknown): string => written(value, new Map());

/** Keys recur, so each is quoted once. */
function written(value: unknown, quoted: Map<string, string>): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text && ','}${written(item, quoted)}`;
    return `[${text}]`;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(record).sort()) {
    const item = record[key];
    if (item === undefined) continue;
    const name = quoted.get(key) ?? JSON.stringify(key);
    quoted.set(key, name);
    text += `${text && ','}${name}:${written(item, quoted)}`;
  }
  return `{${text}}`;
}

/** SHA-256 of a value's canonical JSON, as `sha256:…` in hexadecimal. */
export function hashOf(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(value))))}`;
}
