/** The files that an embed reads, beside its page. Throws with the file's name where one does not come. */
export async function load<T>(path: string): Promise<T> {
  const response = await fetch(`./data/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
