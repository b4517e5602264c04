const DEVELOPMENT = 'https://localhost:3000';

/** The address an add-in is served from, without a slash at its end; throws with words for the person who typed it. */
export function address(url: string | null): string {
  if (url === null)
    throw new Error('Say where the add-in will be served: npm run build -- --url https://host/path');
  if (!URL.canParse(url)) throw new Error(`Not a URL: "${url}". It must look like https://host/path`);
  const { protocol, hostname, search, hash, href, username } = new URL(url);
  if (protocol !== 'https:') throw new Error(`Office loads add-ins over https only, not "${url}".`);
  if (hostname === 'localhost')
    throw new Error('localhost is for `npm run start:excel`; a build needs the real address.');
  if (search !== '' || hash !== '' || username !== '')
    throw new Error(`The address must be a plain folder without "?", "#" or a user: "${url}".`);
  return href.replace(/\/+$/, '');
}

/** The development manifest, pointed to where the add-in will be served. */
export function hosted(manifest: string, base: string): string {
  return manifest.replaceAll(DEVELOPMENT, base.replaceAll('&', '&amp;')).replace(/<!--[\s\S]*?-->\s*/, '');
}
