/** Questions to the page's server; the token comes from the address and leaves it. */

const token = new URLSearchParams(location.search).get('token') ?? '';
history.replaceState(null, '', '/');

/** Throws with the server's words where it refuses. */
export async function ask<T>(path: string, sent: unknown = {}): Promise<T> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-jilan-token': token },
    body: JSON.stringify(sent),
  });
  const said = (await response.json()) as T & { readonly error?: string };
  if (!response.ok) throw new Error(said.error ?? String(response.status));
  return said;
}
