import { type HostConfig } from './host-config.js';

/** Names of options and parameters whose values are nobody else's business. */
const SECRET_NAME = /pass(word|phrase|wd)?$|secret|token|credential|apikey|privatekey/i;
const HIDDEN = '***';

/** An address without the password and the secret parameters that it may carry: what others are shown. */
export function shownUri(uri: string): string {
  return uri
    .replace(/^([a-z][a-z0-9+.-]*:\/\/[^/?#@:]*):[^/?#]*@/i, `$1:${HIDDEN}@`)
    .replace(/([?&;])([^=&;#]+)=([^&;#]*)/g, (whole, sign: string, name: string) =>
      SECRET_NAME.test(name) ? `${sign}${name}=${HIDDEN}` : whole,
    );
}

/** A text about a host, such as an error's message, without the host's secrets. */
export function withoutSecrets(text: string, host: Pick<HostConfig, 'uri' | 'options'>): string {
  const shown = text.replaceAll(host.uri, () => shownUri(host.uri));
  return secretsOf(host).reduce((each, secret) => each.replaceAll(secret, HIDDEN), shown);
}

/** The values themselves, the longest first. Those of a letter or two would blot out words that have nothing to do with them. */
function secretsOf({ uri, options }: Pick<HostConfig, 'uri' | 'options'>): readonly string[] {
  const found: string[] = [];
  const collect = (value: unknown, isSecret: boolean): void => {
    if (typeof value === 'object' && value !== null) {
      for (const [name, each] of Object.entries(value)) collect(each, isSecret || SECRET_NAME.test(name));
    } else if (isSecret && (typeof value === 'string' || typeof value === 'number')) {
      found.push(String(value));
    }
  };
  collect(options, false);
  if (URL.canParse(uri)) {
    const url = new URL(uri);
    found.push(url.password, decoded(url.password));
    for (const [name, value] of url.searchParams) collect(value, SECRET_NAME.test(name));
  }
  return found.filter((each) => each.length > 2).sort((a, b) => b.length - a.length);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone per cent sign: it is what it is.
    return text;
  }
}
