/** The cookies of one origin, kept in memory as a browser would for the length of a session. */
export class CookieJar {
  private readonly cookies = new Map<string, string>();

  /** Takes over the `Set-Cookie` headers of an answer; one that has ended is forgotten. */
  take(setCookie: readonly string[], now: Date): void {
    for (const header of setCookie) {
      const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
      const separator = pair.indexOf('=');
      const name = pair.slice(0, separator);
      if (hasEnded(attributes, now)) this.cookies.delete(name);
      else this.cookies.set(name, pair.slice(separator + 1));
    }
  }

  /** The `Cookie` header to send, or undefined when there is nothing to send. */
  header(): string | undefined {
    if (this.cookies.size === 0) return undefined;
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

function hasEnded(attributes: readonly string[], now: Date): boolean {
  const valueOf = (name: string): string | undefined =>
    attributes.find((attribute) => attribute.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
  // Max-Age has precedence over Expires (RFC 6265, section 4.1.2.2).
  const maxAge = valueOf('max-age');
  if (maxAge !== undefined) return Number(maxAge) <= 0;
  const expires = valueOf('expires');
  return expires !== undefined && Date.parse(expires) <= now.getTime();
}
