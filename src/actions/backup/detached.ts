/** A copy with texts of its own: to keep one slice of a part's text, engines keep the whole part. */
export const detached = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
