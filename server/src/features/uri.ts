/**
 * One spelling for one address: editors differ in what they percent-encode and in the case of a drive's letter
 * (`file:///C:/a b`, `file:///c%3A/a%20b`). The result is encoded as VS Code does it.
 */
export function normalizeUri(uri: string): string {
  const [, scheme, authority = '', path = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*):(?:\/\/([^/?#]*))?([^?#]*)(.*)$/is.exec(uri) ?? [];
  if (scheme === undefined) return uri;
  const slashes = /^[^:]*:\/\//.test(uri) ? '//' : '';
  const drive = decode(path).replace(/^\/[A-Z]:/, (letter) => letter.toLowerCase());
  const encoded = drive.split('/').map(encode).join('/');
  return `${scheme.toLowerCase()}:${slashes}${encode(decode(authority).toLowerCase())}${encoded}${rest}`;
}

/** The address of the folder that a file is in, without a closing slash. */
export const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

/** A file's name, decoded. */
export const fileName = (uri: string): string => decode(uri.slice(uri.lastIndexOf('/') + 1));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function encode(text: string): string {
  try {
    return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  } catch {
    return text;
  }
}
