/** An object as JSON has it, before anybody has looked at what stands in it. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is no object has no entries. */
export const entriesOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

/** What stands under a key of its own. */
export const own = (entries: JsonObject, key: string): unknown =>
  Object.hasOwn(entries, key) ? entries[key] : undefined;

/** What a text says as JSON; `null` where it says nothing. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
