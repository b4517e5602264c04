import type { Stats } from 'node:fs';

/** The same for the same file, by whatever name. */
export const fileKey = ({ dev, ino }: Stats): string => `${String(dev)}:${String(ino)}`;
