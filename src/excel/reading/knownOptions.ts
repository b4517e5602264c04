const SELECTION: readonly unknown[] = ['Normal', 'None', 'Unlocked'];

/** Options as they can be given back: some come as null, which `protect` does not take. */
export const knownOptions = (options: Excel.WorksheetProtectionOptions): Excel.WorksheetProtectionOptions =>
  Object.fromEntries(
    Object.entries(options).filter(
      ([key, value]) => typeof value === 'boolean' || (key === 'selectionMode' && SELECTION.includes(value)),
    ),
  );
