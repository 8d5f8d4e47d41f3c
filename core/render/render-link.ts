import { escapeMarkdown } from './escape-markdown.ts';

/**
 * Our own link on an untrusted text. An address that is not plain http(s) is left out, and the text stands alone: the
 * target of a commit status is whatever its sender wrote.
 */
export function renderLink(text: string, address: string | null): string {
  const target = safeAddress(address);
  return target === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${target})`;
}

function safeAddress(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href.replace(/[()<>|\\[\]*`~@'"$]/g, encode).replaceAll('&', '&amp;');
}

function encode(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}
