/** What a JSON text holds, a byte order mark before it or not; else what is wrong with it in plain words. */
export function parseJson(json: string): { readonly data: unknown } | { readonly problem: string } {
  try {
    return { data: JSON.parse(json.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { problem: `It is not valid JSON: ${error instanceof Error ? error.message : 'unreadable'}.` };
  }
}
